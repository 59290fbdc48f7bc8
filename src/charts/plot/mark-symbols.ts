/** The marks of the conditions for Plot, each with its paint. */
import type { DotOptions } from "@observablehq/plot";
import { MARK_SHAPES, type MarkKind, type MarkShape } from "../mark-shapes";

/** The part of a canvas context that shapes are traced with. */
type Pen = {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  readonly closePath: () => void;
};

/** Radius of the disc of a cue, by which the other shapes are measured. */
const DISC_RADIUS = 5;

function trace(pen: Pen, shape: MarkShape, unit: number): void {
  switch (shape.kind) {
    case "disc":
      pen.moveTo(shape.radius * unit, 0);
      pen.arc(0, 0, shape.radius * unit, 0, 2 * Math.PI);
      break;
    case "area":
      shape.corners.forEach(([x, y], index) => {
        if (index === 0) pen.moveTo(x * unit, y * unit);
        else pen.lineTo(x * unit, y * unit);
      });
      pen.closePath();
      break;
    case "lines":
      for (const [[fromX, fromY], [toX, toY]] of shape.lines) {
        pen.moveTo(fromX * unit, fromY * unit);
        pen.lineTo(toX * unit, toY * unit);
      }
  }
}

/** The colour of a condition, as the stylesheet names it. */
export const MARK_COLOURS: Readonly<Record<MarkKind, string>> = {
  cue: "var(--cue)",
  neutral: "var(--neutral)",
  control: "var(--control)",
  pleasant: "var(--pleasant)",
  fifth: "var(--fifth)",
  sixth: "var(--sixth)",
  seventh: "var(--seventh)",
  eighth: "var(--eighth)",
  rest: "var(--rest)",
  moment: "var(--ink)",
};

/** Options of a Plot dot that is the mark of a condition: filled or, where it must differ from others, hollow. */
export function markOptions(kind: MarkKind, look: "filled" | "hollow", radiusPx: number): DotOptions {
  const colour = MARK_COLOURS[kind];
  // A cross has no inside: it is hollow when it is thin.
  const paint =
    MARK_SHAPES[kind].kind === "lines"
      ? { fill: "none", stroke: colour, strokeWidth: look === "filled" ? 2.5 : 1.25 }
      : look === "filled"
        ? { fill: colour, stroke: "none" }
        : { fill: "var(--paper)", stroke: colour, strokeWidth: 1.75 };
  return {
    ...paint,
    r: radiusPx,
    symbol: {
      draw: (pen: Pen, area: number) =>
        trace(pen, MARK_SHAPES[kind], Math.sqrt(area / Math.PI) / DISC_RADIUS),
    },
    className: "spot",
  };
}

/** Marks from the bottom up: rest under all, cues above the others, those of no condition on top. */
export function listLayers(kinds: readonly MarkKind[]): readonly MarkKind[] {
  const present = new Set(kinds);
  const others = [...present].filter((kind) => kind !== "rest" && kind !== "cue" && kind !== "moment");
  return (["rest", ...others, "cue", "moment"] as const).filter((kind) => present.has(kind));
}
