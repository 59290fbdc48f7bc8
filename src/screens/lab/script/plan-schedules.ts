/** Which schedules a script holds: the one of the lab, or several of which each start of the script draws one. */
import type { Design } from "../../../core/design/design";
import { drawSeeds } from "../../../core/design/reckon/sheet";
import { buildSchedule } from "../../../core/schedule/build";
import type { Schedule } from "../../../core/schedule/schedule";
import type { StimulusSet } from "../../../core/stimuli/set";

/** So many people can have one each before any comes again. */
const MOST_SCHEDULES = 20;
/** A script of more lines is no longer read by anybody: a large design has fewer schedules. */
const MOST_BLOCKS = 2_000;

/** Two at least. */
export function countSchedules({ order }: Pick<Schedule, "order">): number {
  return Math.max(2, Math.min(MOST_SCHEDULES, Math.floor(MOST_BLOCKS / order.length)));
}

/** As many as `countSchedules` says, from seeds that the seed of the lab draws: the same ones each time. */
export function drawSchedules(design: Design, set: StimulusSet, schedule: Schedule): readonly Schedule[] {
  return drawSeeds(countSchedules(schedule), schedule.seed).flatMap((seed) => {
    const built = buildSchedule(design, set, seed);
    return built.ok ? [built.value] : [];
  });
}
