/** The words of what a design comes to when it is seen: its schedule, counts, grid and files. */
import type { ConditionTally } from "../../core/schedule/overview/tallies";
import type { SegmentOnGrid, TimeGrid } from "../../core/schedule/overview/time-grid";
import { countOf, formatSeconds, joinList } from "../numbers";

export const SEE = {
  title: "See",
  notYet: "Once the draft is a design, its schedule stands here.",
  countsTitle: "What this seed draws",
  counts: ["Condition", "Blocks", "In a row at most", "First half, second half"],
  transitionsTitle: "What follows on what",
  from: "from, to",
  jittersTitle: "Fixations after blocks",
  gridTitle: "A time grid",
  gridLead:
    "An interval that every event should fall on, such as the step of a recorder or of a stimulator; type it in ms.",
  grid: "Interval in ms",
  gridNeeds: "The interval is a whole number of ms, from 1 to 600,000.",
  filesTitle: "The planned schedule as a file",
  filesLead:
    "One row an event, with the seed, onsets and the files of the images. R reads it, and so do the loops of PsychoPy.",
  csv: "Download schedule CSV",
  bids: "Download schedule BIDS",
  noBids:
    "There is no events file of BIDS: something in the run takes as long as the person does, so its onsets are not known beforehand.",
} as const;

export const LARGEST_INTERVAL_MS = 600_000;

export function tellHalves({ halves: [first, second] }: ConditionTally): string {
  return `${first}, ${second}`;
}

/** Images that come more than once. */
export function tellRepeats(times: ReadonlyMap<string, number>): string {
  const repeated = [...times.values()].filter((count) => count > 1);
  if (repeated.length === 0) return `${countOf(times.size, "image")}, none more than once.`;
  return `${countOf(times.size, "image")}, ${repeated.length} of them more than once, up to ${Math.max(...repeated)} times.`;
}

/** Each length with how often it was drawn, or of many their bounds and mean. */
export function tellJitters(lengthsMs: readonly number[]): string {
  if (lengthsMs.length === 0) return "none";
  const counts = new Map<number, number>();
  for (const ms of lengthsMs) counts.set(ms, (counts.get(ms) ?? 0) + 1);
  if (counts.size <= 8) {
    const sorted = [...counts].toSorted(([a], [b]) => a - b);
    return joinList(sorted.map(([ms, times]) => `${formatSeconds(ms)} ${times} ×`));
  }
  const sum = lengthsMs.reduce((total, ms) => total + ms, 0);
  const [least, most] = [Math.min(...lengthsMs), Math.max(...lengthsMs)];
  return `${lengthsMs.length} from ${formatSeconds(least)} to ${formatSeconds(most)}, mean ${formatSeconds(Math.round(sum / lengthsMs.length))}`;
}

function tellSegment({ lengthMs, intervals, remainderMs }: SegmentOnGrid): string {
  const rest = remainderMs === 0 ? "nothing left" : `${formatSeconds(remainderMs)} left`;
  return `${formatSeconds(lengthMs)}: ${countOf(intervals, "interval")}, ${rest}`;
}

/** How the schedule lies on the grid, a sentence each. */
export function tellGrid({ segments, phases, onGrid, images, intervalMs }: TimeGrid): readonly string[] {
  const [only] = segments;
  const length =
    segments.length === 1 && only !== undefined
      ? `The blocks with what is around them last ${tellSegment(only)}.`
      : `The run falls into ${countOf(segments.length, "segment")} of known length, each with a grid of its own: between them somebody takes the time that they take.`;
  const shown = phases
    .slice(0, 6)
    .map(({ phaseMs, images: count }) => `${formatSeconds(phaseMs)} (${count})`);
  const more = phases.length > shown.length ? `, and ${phases.length - shown.length} more` : "";
  return [
    length,
    `${onGrid} of ${countOf(images, "image")} begin on a step of ${formatSeconds(intervalMs)}.`,
    `After a step they begin by: ${joinList(shown)}${more}.`,
  ];
}
