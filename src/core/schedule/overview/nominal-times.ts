/** A schedule on one line of time, to be looked at: what is self-paced takes as long as people are taken to need. */
import type { Schedule, ScheduledEvent } from "../schedule";

export type PlacedEvent = {
  readonly event: ScheduledEvent;
  /** From the beginning of the practice, in ms. */
  readonly startMs: number;
  readonly endMs: number;
  /** Whether its length is a guess. */
  readonly isSelfPaced: boolean;
};

/** In order, without gaps; `selfPacedMs` is what every self-paced event is given. */
export function placeInTime(
  { events }: Pick<Schedule, "events">,
  selfPacedMs: number,
): readonly PlacedEvent[] {
  let startMs = 0;
  return events.map((event) => {
    const endMs = startMs + (event.durationMs ?? selfPacedMs);
    const placed = { event, startMs, endMs, isSelfPaced: event.durationMs === null };
    startMs = endMs;
    return placed;
  });
}
