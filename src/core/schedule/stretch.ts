/** A stretch of a schedule: some of its blocks by themselves. */
import type { Schedule } from "./schedule";

/**
 * All events from the first of block `first` to the last of block `last` (from 1, both included), just as they stand
 * in the whole: the same objects, with their positions, units, segments and offsets. Design, seed and order stay those
 * of the whole. Throws when the schedule has no such blocks.
 */
export function cutStretch(schedule: Schedule, first: number, last = first): Schedule {
  const { events } = schedule;
  const from = events.findIndex(({ block }) => block === first);
  const to = events.findLastIndex(({ block }) => block === last);
  if (from < 0 || to < from) throw new RangeError(`This schedule has no blocks ${first} to ${last}.`);
  return { ...schedule, events: events.slice(from, to + 1) };
}
