/** The mark of a condition as a picture: in lists, tables and legends. */
import { MARK_SHAPES, type MarkKind } from "./mark-shapes";

/** The mark as a word-sized picture beside a name that says the same. */
export function ConditionMark({ mark }: { readonly mark: MarkKind }) {
  return (
    <svg class="mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <Shape kind={mark} />
    </svg>
  );
}

function Shape({ kind }: { readonly kind: MarkKind }) {
  const shape = MARK_SHAPES[kind];
  switch (shape.kind) {
    case "disc":
      return <circle class={`fill-${kind}`} r={shape.radius} />;
    case "area":
      return <polygon class={`fill-${kind}`} points={shape.corners.join(" ")} />;
    case "lines":
      return <path class={`stroke-${kind}`} d={shape.lines.map(([from, to]) => `M${from}L${to}`).join("")} />;
  }
}
