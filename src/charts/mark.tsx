/** The marks of the conditions: one shape each, the same in every chart, table and schedule. */
import type { Condition } from "../core/vocabulary";

/** A condition, or `moment` for a rating that belongs to none (before, after). */
export type MarkKind = Condition | "moment";

type Corner = readonly [x: number, y: number];

/** A disc, an area within corners, or lines from corner to corner; about 10 units wide around 0,0. */
export type MarkShape =
  | { readonly kind: "disc"; readonly radius: number }
  | { readonly kind: "area"; readonly corners: readonly Corner[] }
  | { readonly kind: "lines"; readonly lines: readonly (readonly [Corner, Corner])[] };

export const MARK_SHAPES: Readonly<Record<MarkKind, MarkShape>> = {
  cue: { kind: "disc", radius: 5 },
  neutral: {
    kind: "area",
    corners: [
      [-4.5, -4.5],
      [4.5, -4.5],
      [4.5, 4.5],
      [-4.5, 4.5],
    ],
  },
  control: {
    kind: "area",
    corners: [
      [0, -5.5],
      [5.5, 4.5],
      [-5.5, 4.5],
    ],
  },
  rest: {
    kind: "lines",
    lines: [
      [
        [-4, -4],
        [4, 4],
      ],
      [
        [-4, 4],
        [4, -4],
      ],
    ],
  },
  moment: {
    kind: "area",
    corners: [
      [0, -6],
      [6, 0],
      [0, 6],
      [-6, 0],
    ],
  },
};

/** The mark as a word-sized picture beside a name that says the same. */
export function ConditionMark({ condition }: { readonly condition: MarkKind }) {
  return (
    <svg class="mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <Shape kind={condition} />
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
