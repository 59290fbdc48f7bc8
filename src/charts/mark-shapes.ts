/** The shapes of the marks: one a condition, the same in every chart, table and schedule. */

/** Those of the usual conditions first, then those that others get; `moment` is of a rating that belongs to none. */
export type MarkKind = (typeof MARKS)[number] | "rest" | "moment";

/** In the order in which conditions get them. */
export const MARKS = [
  "cue",
  "neutral",
  "control",
  "pleasant",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
] as const;

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
  pleasant: { kind: "area", corners: listStarCorners() },
  fifth: {
    kind: "area",
    corners: [
      [0, 5.5],
      [5.5, -4.5],
      [-5.5, -4.5],
    ],
  },
  sixth: {
    kind: "lines",
    lines: [
      [
        [-5, 0],
        [5, 0],
      ],
      [
        [0, -5],
        [0, 5],
      ],
    ],
  },
  seventh: {
    kind: "area",
    corners: [
      [-5, -5],
      [5, -5],
      [-5, 5],
      [5, 5],
    ],
  },
  eighth: {
    kind: "area",
    corners: [
      [-6, -2.5],
      [6, -2.5],
      [6, 2.5],
      [-6, 2.5],
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

/** Of a star with five points, one of them up. */
function listStarCorners(): readonly Corner[] {
  return Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? 6.5 : 2.7;
    const angle = (corner * Math.PI) / 5;
    const round = (value: number) => Math.round(value * 100) / 100;
    return [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))] as const;
  });
}
