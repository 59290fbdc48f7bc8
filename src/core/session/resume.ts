/** Where a session that was cut off goes on: worked out from its rows and its schedule, and from nothing else. */
import type { ScheduledEvent } from "../schedule/schedule";
import type { Phase } from "../vocabulary";
import { inOrder } from "./counted-rows";
import type { Row, Session } from "./session";

/** How a session goes on. */
export type ResumePoint = {
  /** The place in the schedule of the first event that is shown: the first one of its unit. */
  readonly index: number;
  readonly phase: Phase;
  /** The number of the part that begins. */
  readonly part: number;
  /** The number of the first row of that part. */
  readonly firstRow: number;
  /** The block that it goes on in, and the how-manieth attempt at it that is; null outside blocks. */
  readonly attempt: { readonly block: number; readonly attempt: number } | null;
  /** Rows of the unit that was cut, as they are to be: marked as interrupted. */
  readonly cut: readonly Row[];
};

/** Whether a row is that of this event; of a repeated event its place among the others says the rest. */
function isOf(row: Row, event: ScheduledEvent): boolean {
  return (
    row.phase === event.phase &&
    row.run === event.run &&
    row.block === event.block &&
    row.event === event.event &&
    row.item === event.item &&
    row.question === event.question &&
    row.planned_duration_ms === event.durationMs
  );
}

/**
 * Every unit of the schedule that the rows show whole stays as it is; what follows is to be shown. Null where they show
 * all of them. A unit is whole when all of its events ended, in order, in one part and uninterrupted.
 */
export function findResumePoint(
  events: readonly ScheduledEvent[],
  recorded: readonly Row[],
): ResumePoint | null {
  const rows = inOrder(recorded);
  let start = 0;
  /** Of the unit that begins there: whether it was tried, and the rows of the last try. */
  let [isTried, begun]: [boolean, readonly Row[]] = [false, []];
  let part = 0;
  for (const row of rows) {
    if (row.part !== part || row.interrupted) begun = [];
    part = row.part;
    isTried ||= row.interrupted;
    const expected = events[start + begun.length];
    // What is no event of the schedule, as the fixation after an early answer, says nothing.
    if (row.interrupted || expected === undefined || !isOf(row, expected)) continue;
    [isTried, begun] = [true, [...begun, row]];
    if (events[start + begun.length]?.unit === expected.unit) continue;
    start += begun.length;
    [isTried, begun] = [false, []];
  }
  const next = events[start];
  if (next === undefined) return null;
  const attempts = rows.map(({ block, attempt }) => (block === next.block ? attempt : 0));
  const last = attempts.reduce((most, attempt) => Math.max(most, attempt), 0);
  return {
    index: start,
    phase: next.phase,
    part: 1 + part,
    firstRow: 1 + (rows.at(-1)?.row ?? 0),
    attempt:
      next.block === null ? null : { block: next.block, attempt: isTried ? last + 1 : Math.max(1, last) },
    cut: begun.map((row) => ({ ...row, interrupted: true })),
  };
}

/** When its last event ended, or it was made where it has none; in ms since 1970. */
export function endOf({ createdAt, rows }: Pick<Session, "createdAt" | "rows">): number {
  const last = rows.at(-1);
  return last === undefined
    ? Date.parse(createdAt)
    : Date.parse(last.started_at) + last.onset_ms + last.duration_ms;
}
