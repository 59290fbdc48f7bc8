/** The words of what a design comes to when it is seen: its schedule, counts, grid and files. */
import type { ConditionTally } from "../../core/schedule/overview/tallies";
import type { SegmentOnGrid, TimeGrid } from "../../core/schedule/overview/time-grid";
import type { MeasureSummary } from "../../core/stimuli/matching";
import type { MeasureName } from "../../core/stimuli/measures";
import { countOf, formatNumber, formatSeconds, joinList } from "../numbers";

export const SEE = {
  title: "See",
  notYet: "Once the draft is a design, its schedule stands here.",
  countsTitle: "What this seed draws",
  counts: ["Condition", "Blocks", "In a row at most", "First half, second half"],
  transitionsTitle: "What follows on what",
  from: "from, to",
  jittersTitle: "Jitters, drawn and asked for",
  noJitters:
    "Nothing is jittered: every fixation after a block, every image and every gap lasts as long as the others of its kind.",
  matchingTitle: "How alike the images are that this seed draws",
  measure: "Measure",
  matchingNote:
    "Mean (SD) over the images drawn, each counted once, and the difference of the means in standard deviations. In bold: more than 0.2 apart, by our rule.",
  apart: "apart",
  inSds: "in SDs",
  unmeasured: "No measures of this set’s images are at hand, so nobody can say here how alike they are.",
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

/** How many images come once, how many twice, and so on; `times` is by image. */
export function tellRepeats(times: ReadonlyMap<string, number>): string {
  const counts = new Map<number, number>();
  for (const count of times.values()) counts.set(count, (counts.get(count) ?? 0) + 1);
  const images = countOf(times.size, "image");
  if (counts.size === 0) return "No images.";
  if (counts.size === 1 && counts.has(1)) return `${images}, none more than once.`;
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  return `${images}: ${joinList(sorted.map(([count, of]) => `${of} shown ${count === 1 ? "once" : `${count} times`}`))}.`;
}

/** Angles in whole degrees, shares with three decimals. */
const WHOLE_DEGREES: readonly string[] = ["hue", "hueSpread"] satisfies readonly MeasureName[];

/** `0.239 (0.012)`: mean and standard deviation. */
export function tellSummary(measure: MeasureName, { mean, sd }: MeasureSummary): string {
  if (mean === null || sd === null) return "–";
  if (WHOLE_DEGREES.includes(measure)) return `${formatNumber(mean, 0)}° (${formatNumber(sd, 0)}°)`;
  return `${formatNumber(mean, 3)} (${formatNumber(sd, 3)})`;
}

export function tellImages(images: number): string {
  return countOf(images, "image");
}

/** `cue − neutral`, by their names. */
export function nameContrast(cue: string, comparison: string): string {
  return `${cue} − ${comparison}`;
}

function tellSegment({ lengthMs, intervals, remainderMs }: SegmentOnGrid): string {
  const rest = remainderMs === 0 ? "nothing left" : `${formatSeconds(remainderMs)} left`;
  return `${formatSeconds(lengthMs)}: ${countOf(intervals, "interval")}, ${rest}`;
}

/** So many are listed; of the others only how many they are. */
const MOST_LISTED = 6;

function listSome(texts: readonly string[], more: (count: number) => string): string {
  const others = texts.length - MOST_LISTED;
  return others > 0 ? `${texts.slice(0, MOST_LISTED).join("; ")}; and ${more(others)}` : texts.join("; ");
}

/** Those of one length together, in the order in which the first of each comes. */
function tellSegments(segments: readonly SegmentOnGrid[]): string {
  const counts = new Map<number, { readonly one: SegmentOnGrid; count: number }>();
  for (const one of segments) {
    const known = counts.get(one.lengthMs);
    if (known === undefined) counts.set(one.lengthMs, { one, count: 1 });
    else known.count += 1;
  }
  const told = [...counts.values()].map(
    ({ one, count }) => `${count === 1 ? "1 lasts" : `${count} last`} ${tellSegment(one)}`,
  );
  return listSome(told, (count) => countOf(count, "other length"));
}

/** How the schedule lies on the grid, a sentence each. */
export function tellGrid({ segments, phases, images, events, intervalMs }: TimeGrid): readonly string[] {
  const [only] = segments;
  const lengths =
    segments.length === 1 && only !== undefined
      ? [`The blocks with what is around them last ${tellSegment(only)}.`]
      : [
          `The run falls into ${countOf(segments.length, "segment")} of known length, each with a grid of its own: between them somebody takes the time that they take.`,
          `Of these ${tellSegments(segments)}.`,
        ];
  const shown = phases.map(({ phaseMs, images: count }) => `${formatSeconds(phaseMs)} (${count})`);
  return [
    ...lengths,
    `${images.onGrid} of ${countOf(images.all, "image")} and ${events.onGrid} of all ${countOf(events.all, "event")} begin on a step of ${formatSeconds(intervalMs)}.`,
    ...(shown.length > 0
      ? [`Images begin so long after a step: ${listSome(shown, (count) => `${count} more`)}.`]
      : []),
  ];
}
