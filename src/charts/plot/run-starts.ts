/** Where a run begins in a chart of what came one after the other: a line before it, with its number. */
import { type Markish, ruleX, text } from "@observablehq/plot";
import { nameRun } from "../../words/charts/chart";
import { TEXT_PX } from "./sizes";

/** Of every run but the first. */
export type RunStart = {
  /** Of what came first in it, as on the lower axis. */
  readonly order: number;
  readonly run: number;
};

/** Numbers need so much room; with less of it the lines stand by themselves. */
const NAME_PX = 44;

/** `panel` is the upper one of a chart that has several. */
export function markRunStarts(
  starts: readonly RunStart[],
  { roomPx, panel }: { readonly roomPx: number; readonly panel?: string },
): Markish[] {
  const before = ({ order }: RunStart) => order - 0.5;
  const line = ruleX(starts, {
    x: before,
    stroke: "var(--edge)",
    strokeDasharray: "2 3",
    className: "run-start",
  });
  if (starts.length === 0) return [];
  if (starts.length * NAME_PX > roomPx) return [line];
  const name = text(starts, {
    ...(panel !== undefined && { fy: () => panel }),
    x: before,
    text: ({ run }: RunStart) => nameRun(run),
    frameAnchor: "top",
    dx: 4,
    textAnchor: "start",
    lineAnchor: "bottom",
    dy: -4,
    fill: "var(--faded)",
    fontSize: TEXT_PX,
  });
  return [line, name];
}
