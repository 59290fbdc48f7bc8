/** The fixation that fills the rest of a window after an early answer: no event of any schedule. */
import { isEndedByAnswer } from "../design/questions";
import type { Schedule, ScheduledEvent } from "./schedule";

/** `isLast` says whether the rating was the last event of its unit. */
function toFiller(rating: ScheduledEvent, isLast: boolean): ScheduledEvent {
  return {
    ...rating,
    event: "fixation",
    item: null,
    durationMs: null,
    question: null,
    // What comes before it in the unit is whole then: it is a unit of its own, of a number that no other has.
    unit: isLast ? -rating.unit : rating.unit,
  };
}

/**
 * By rating, what fills the rest of its window where an answer ends it. The last of the practice has none: after it the
 * person is waited for.
 */
export function listFillers({
  events,
  design,
}: Pick<Schedule, "events" | "design">): ReadonlyMap<ScheduledEvent, ScheduledEvent> {
  const fillers = new Map<ScheduledEvent, ScheduledEvent>();
  if (!isEndedByAnswer(design.rating)) return fillers;
  for (const [place, event] of events.entries()) {
    const next = events[place + 1];
    const isHeld = event.phase === "practice" && next?.phase !== "practice";
    if (event.event === "rating" && !isHeld) fillers.set(event, toFiller(event, next?.unit !== event.unit));
  }
  return fillers;
}

/** Every other fixation has its length beforehand. */
export function isFiller({ event, durationMs }: Pick<ScheduledEvent, "event" | "durationMs">): boolean {
  return event === "fixation" && durationMs === null;
}
