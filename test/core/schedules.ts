/** Schedules for tests: built or thrown, and written as short lines that a person can read. */
import { buildSchedule } from "../../src/core/build-schedule";
import type { Design } from "../../src/core/design";
import { formatProblem } from "../../src/core/result";
import type { Schedule, ScheduledEvent } from "../../src/core/schedule";
import type { StimulusSet } from "../../src/core/stimulus-set";
import { findSet } from "./sets";

export function build(design: Design, seed = 1, set: StimulusSet = findSet(design.stimuli)): Schedule {
  const built = buildSchedule(design, set, seed);
  if (!built.ok) throw new Error(built.problems.map(formatProblem).join("\n"));
  return built.value;
}

/** `segment.unit offset+duration phase block condition event item image pair probe`, without what is null. */
export function toLine(event: ScheduledEvent): string {
  const { segment, unit, offsetMs, durationMs, phase, block, condition, item, image, pair, probe } = event;
  return [
    `${segment}.${unit}`,
    `${offsetMs}+${durationMs ?? "?"}`,
    phase,
    block === null ? null : `b${block}`,
    condition,
    event.event,
    item,
    image,
    pair,
    probe === true ? "probe" : null,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** How long the blocks with lead-in and lead-out take, in ms; nothing in them may be self-paced. */
export function sumMainMs({ events }: Schedule): number {
  return events
    .filter(({ phase }) => phase === "main")
    .reduce((sum, { durationMs }) => sum + (durationMs ?? Number.NaN), 0);
}
