/** Rows of a session as the events of its chart of timing, and where its runs begin. */
import type { Rating } from "../../core/design/design";
import { isEndedByAnswer } from "../../core/design/questions";
import { isWhole } from "../../core/session/on-frame";
import type { Row } from "../../core/session/session";
import type { TimedEvent, TimingData } from "./data";

/** The practice and events that were cut short are left out: their plan was another one. */
export function timeEvents(
  recorded: readonly Row[],
  rating: Rating,
): Pick<TimingData, "events" | "runStarts"> {
  const rows = recorded.filter(isWhole);
  const events = rows.map(
    (row): TimedEvent => ({
      row: row.row,
      event: row.event,
      block: row.block,
      startOffMs: row.onset_ms - (row.planned_onset_ms ?? row.onset_ms),
      lengthOffMs: tellLengthOff(row, rating),
      plannedMs: row.planned_duration_ms,
      shownMs: row.duration_ms,
      framesLate: row.frames_late,
      onTime: row.timing_ok,
    }),
  );
  return { events, runStarts: listRunStarts(rows.map(({ run }) => run)) };
}

/** Of what was in which run, in the order shown; null for what is in none. */
export function listRunStarts(runs: readonly (number | null)[]): TimingData["runStarts"] {
  let last: number | null = null;
  return runs.flatMap((run, index) => {
    const begins = run !== null && last !== null && run !== last;
    last = run ?? last;
    return begins ? [{ order: index + 1, run }] : [];
  });
}

/** Null where the person ended it, or could have. */
function tellLengthOff(row: Row, rating: Rating): number | null {
  const { event, planned_duration_ms, duration_ms } = row;
  if (planned_duration_ms === null || (event === "rating" && isEndedByAnswer(rating))) return null;
  return duration_ms - planned_duration_ms;
}
