/** Numbers the events of a schedule, their units and their segments, as they are added one by one. */
import type { StimulusImage } from "../stimuli/set";
import type { ScheduledEvent } from "./schedule";

export type Where = Pick<ScheduledEvent, "phase" | "run" | "block" | "condition">;

/** An event before it has its place. */
export type Draft = Pick<ScheduledEvent, "event" | "item" | "durationMs" | "question" | "probe"> & {
  readonly image: StimulusImage | null;
};

/** Numbers events, units and segments as events are added. */
export type Sheet = {
  readonly events: readonly ScheduledEvent[];
  /** What lasts 0 ms does not happen. */
  readonly add: (where: Where, draft: Draft) => void;
  /** The next event opens a unit; one without events is none. */
  readonly startUnit: () => void;
  /** The next event opens a segment, if it does not anyway. */
  readonly startSegment: () => void;
};

export function openSheet(): Sheet {
  const events: ScheduledEvent[] = [];
  let unit = 0;
  let segment = 0;
  let offsetMs = 0;
  let opensUnit = true;
  let opensSegment = true;
  const add = (where: Where, { event, item, image, durationMs, question, probe }: Draft) => {
    if (durationMs === 0) return;
    if (opensUnit) unit += 1;
    if (opensSegment) segment += 1;
    if (opensSegment) offsetMs = 0;
    // Field by field: with many events, copying whole objects would take most of the time.
    events.push({
      index: events.length,
      phase: where.phase,
      run: where.run,
      segment,
      unit,
      block: where.block,
      condition: where.condition,
      event,
      item,
      image: image === null ? null : image.id,
      pair: image === null ? null : image.pair,
      offsetMs,
      durationMs,
      question,
      probe,
    });
    offsetMs += durationMs ?? 0;
    opensUnit = false;
    opensSegment = durationMs === null;
  };
  const startUnit = () => {
    opensUnit = true;
  };
  const startSegment = () => {
    opensSegment = true;
  };
  return { events, add, startUnit, startSegment };
}
