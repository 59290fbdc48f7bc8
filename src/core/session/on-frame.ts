/** How many events of a session came and went on the frames that were planned for them. */
import { isFillerRow } from "./filler-row";
import type { Row } from "./session";

/** Of the events that were to be seen to their end, the practice aside. */
export type OnFrame = {
  readonly onFrame: number;
  /** Those of which it can be told, on their frame or not. */
  readonly told: number;
  /** Those of which it cannot: the refresh is unknown or uneven, or the clock too coarse. */
  readonly untold: number;
};

/** Events that were to be seen to their end, the practice aside, and what fills a window after an answer. */
export function isWhole(row: Pick<Row, "phase" | "interrupted" | "event" | "planned_duration_ms">): boolean {
  return row.phase !== "practice" && !row.interrupted && !isFillerRow(row);
}

export function countOnFrame(rows: readonly Row[]): OnFrame {
  const whole = rows.filter(isWhole);
  const onFrame = whole.filter(({ timing_ok }) => timing_ok === true).length;
  const untold = whole.filter(({ timing_ok }) => timing_ok === null).length;
  return { onFrame, told: whole.length - untold, untold };
}
