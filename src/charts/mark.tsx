/** The mark of a condition, in its colour: the same in every chart, table and schedule. */
import type { Condition } from "../core/vocabulary";

/** A condition, or `moment` for a rating that belongs to none (before, after). */
export type MarkKind = Condition | "moment";

type MarkProps = { readonly kind: MarkKind };

/** The shape alone, about 10 units wide around 0,0, to be placed inside a drawing. */
export function MarkShape({ kind }: MarkProps) {
  switch (kind) {
    case "cue":
      return <circle class="fill-cue" r="5" />;
    case "neutral":
      return <rect class="fill-neutral" x="-4.5" y="-4.5" width="9" height="9" />;
    case "control":
      return <path class="fill-control" d="M0-5.5L5.500 4.500h-11z" />;
    case "rest":
      return <path class="stroke-rest" d="M-4-4L4 4M4-4L-4 4" />;
    case "moment":
      return <path class="fill-moment" d="M0-6L6 0L0 6L-6 0z" />;
  }
}

/** The mark as a word-sized picture beside a name that says the same. */
export function ConditionMark({ condition }: { readonly condition: MarkKind }) {
  return (
    <svg class="mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <MarkShape kind={condition} />
    </svg>
  );
}
