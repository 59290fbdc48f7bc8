/** Tells the rows of fixations that no schedule has: those that filled a window after an early answer. */
import { isFiller } from "../schedule/filler";
import type { Row } from "./session";

export function isFillerRow({
  event,
  planned_duration_ms,
}: Pick<Row, "event" | "planned_duration_ms">): boolean {
  return isFiller({ event, durationMs: planned_duration_ms });
}
