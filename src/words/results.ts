/** Words of the results page: what was shown and answered, and what it does not mean. */
import { countOf, formatMoment, formatNumber, formatSigned } from "./numbers";

export const RESULTS = {
  title: "What came out",
  shownTitle: "What was shown",
  answeredTitle: "What was answered",
  chartTitle: "Every rating",
  meaningTitle: "What it does not mean",
  meaning: [
    "It is one person in one sitting. A difference, or none, can come from the order, from the mood of the moment, or from guessing what the task is about.",
    "There is no norm to hold it against: nothing here is high or low, good or bad.",
    "The drawings are placeholders. Whether they bring up craving has not been tested.",
  ],
  fileTitle: "The file",
  fileHint: "Every event and rating, with planned and actual times. A statistics program opens the CSV.",
  sharedHint: "This is a shared computer: once the CSV is saved, the session is deleted from this browser.",
  confirmDelete: "Delete this session from this browser? This cannot be undone.",
  timingTitle: "Timing",
  timingHint:
    "This is about what the page decided on. When the display really lit up, only a sensor can tell.",
  nextTitle: "And now",
  simulatedTitle: "This session is simulated",
  simulated:
    "It is made up: nobody answered, the page played a participant that does not exist. Its numbers are no data.",
  missingTitle: "This session is not here",
  missing: [
    "It may have been deleted, or recorded in another browser or on another computer: sessions stay where they were recorded.",
    "Private windows forget their sessions when they are closed.",
  ],
} as const;

export const STATE_SENTENCES = {
  complete: "The run is complete.",
  stopped: "The run was stopped early; what was recorded until then is kept.",
  running: "The run did not reach its end: its page was closed, or it still runs in another tab.",
} as const;

/** `4 Mar 2026, 09:05 · participant P01`. */
export function describeSession(createdAt: string, participant: string): string {
  const who = participant === "" ? "no participant code" : `participant ${participant}`;
  return `${formatMoment(createdAt)} · ${who}`;
}

/** `“Class demo”: 16 cue images, 16 neutral images.`; rest blocks, which show none, are counted as blocks. */
export function describeShown(
  title: string,
  counts: readonly { readonly name: string; readonly count: number; readonly unit: "image" | "block" }[],
): string {
  const shown = counts.filter(({ count }) => count > 0);
  if (shown.length === 0) return `“${title}”: nothing was shown.`;
  return `“${title}”: ${shown.map(({ name, count, unit }) => countOf(count, `${name} ${unit}`)).join(", ")}.`;
}

export function describeQuestion(prompt: string): string {
  return `“${prompt}”`;
}

export const SCORE_NAMES = {
  cue: "After cue blocks",
  neutral: "After neutral blocks",
  difference: "Cue minus neutral",
  before: "At the beginning",
  after: "At the end",
  change: "End minus beginning",
} as const;

export function describeCount(count: number): string {
  return count === 1 ? "one rating" : `mean of ${count} ratings`;
}

/** The difference in words, in points of the scale. */
export function describeDifference(value: number, decimals: number): string {
  return describeStep(
    "On average the ratings were",
    value,
    decimals,
    "after cue blocks than after neutral ones",
  );
}

export function describeChange(value: number, decimals: number): string {
  return describeStep("The rating was", value, decimals, "at the end than at the beginning");
}

function describeStep(what: string, value: number, decimals: number, than: string): string {
  const size = formatNumber(Math.abs(value), decimals);
  if (Number(size) === 0) return `${what} neither higher nor lower ${than}.`;
  return `${what} ${size} ${size === "1" ? "point" : "points"} ${value > 0 ? "higher" : "lower"} ${than}.`;
}

export function describeValue(value: number, decimals: number, isDifference: boolean): string {
  return isDifference ? formatSigned(value, decimals) : formatNumber(value, decimals);
}

/** Goes on from the score's own reason. */
export function describeMissing(reason: string): string {
  return `missing: ${reason}`;
}

export const LANE_NAMES = { before: "At the beginning", after: "At the end" } as const;

/** `After cue blocks`. */
export function nameBlockLane(moment: "before-block" | "after-block", condition: string): string {
  return `${moment === "after-block" ? "After" : "Before"} ${condition} blocks`;
}

export function describeTiming(onFrame: number, events: number): string {
  return `${onFrame} of ${countOf(events, "event")} were on their planned frame.`;
}

export function describeRefresh(refreshHz: number | null): string {
  return refreshHz === null
    ? "This display’s refresh rate could not be measured, or it varies."
    : `Measured refresh rate: ${formatNumber(refreshHz, 2)} Hz, so one frame is ${formatNumber(1000 / refreshHz, 2)} ms.`;
}
