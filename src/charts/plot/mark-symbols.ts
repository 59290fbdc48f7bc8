/** The marks of the conditions for Plot, in the shapes of `mark.tsx`, each with its paint. */
import type { DotOptions } from "@observablehq/plot";
import type { MarkKind } from "../mark";

/** The part of a canvas context that shapes are traced with. */
type Pen = {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  readonly closePath: () => void;
};

type Corner = readonly [x: number, y: number];

/** Radius of the disc of a cue, by which the other shapes are measured. */
const DISC_RADIUS = 5;

function tracePolygon(pen: Pen, corners: readonly Corner[], unit: number): void {
  corners.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x * unit, y * unit);
    else pen.lineTo(x * unit, y * unit);
  });
  pen.closePath();
}

const SQUARE: readonly Corner[] = [
  [-4.5, -4.5],
  [4.5, -4.5],
  [4.5, 4.5],
  [-4.5, 4.5],
];
const TRIANGLE: readonly Corner[] = [
  [0, -5.5],
  [5.5, 4.5],
  [-5.5, 4.5],
];
const DIAMOND: readonly Corner[] = [
  [0, -6],
  [6, 0],
  [0, 6],
  [-6, 0],
];

const TRACES: Readonly<Record<MarkKind, (pen: Pen, unit: number) => void>> = {
  cue(pen, unit) {
    pen.moveTo(DISC_RADIUS * unit, 0);
    pen.arc(0, 0, DISC_RADIUS * unit, 0, 2 * Math.PI);
  },
  neutral: (pen, unit) => tracePolygon(pen, SQUARE, unit),
  control: (pen, unit) => tracePolygon(pen, TRIANGLE, unit),
  rest(pen, unit) {
    for (const [x, y] of [
      [4, 4],
      [4, -4],
    ] as const) {
      pen.moveTo(-x * unit, -y * unit);
      pen.lineTo(x * unit, y * unit);
    }
  },
  moment: (pen, unit) => tracePolygon(pen, DIAMOND, unit),
};

/** The colour of a condition, as the stylesheet names it. */
export const MARK_COLOURS: Readonly<Record<MarkKind, string>> = {
  cue: "var(--cue)",
  neutral: "var(--neutral)",
  control: "var(--control)",
  rest: "var(--rest)",
  moment: "var(--ink)",
};

/** Options of a Plot dot that is the mark of a condition: filled or, where it must differ from others, hollow. */
export function markOptions(kind: MarkKind, look: "filled" | "hollow", radiusPx: number): DotOptions {
  const colour = MARK_COLOURS[kind];
  // A cross has no inside: it is hollow when it is thin.
  const paint =
    kind === "rest"
      ? { fill: "none", stroke: colour, strokeWidth: look === "filled" ? 2.5 : 1.25 }
      : look === "filled"
        ? { fill: colour, stroke: "none" }
        : { fill: "var(--paper)", stroke: colour, strokeWidth: 1.75 };
  return {
    ...paint,
    r: radiusPx,
    symbol: {
      draw: (pen: Pen, area: number) => TRACES[kind](pen, Math.sqrt(area / Math.PI) / DISC_RADIUS),
    },
    className: "spot",
  };
}
