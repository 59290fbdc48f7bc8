/** Words of the scores on the results page: names, differences, where there is none, and the further numbers. */
import type { Reason } from "../../core/session/estimate";
import type { NameOf } from "../conditions";
import { capitalise, countOf, formatNumber, formatSigned } from "../numbers";
import { LEFT_AT_START, MOMENT_NAMES, type NamedContrast, type NamedScore, nameScore } from "../terms";
import { describeReason } from "./reasons";

export const SCORE_NAMES = {
  before: capitalise(MOMENT_NAMES.before),
  after: capitalise(MOMENT_NAMES.after),
  change: "End minus beginning",
} as const;

/** The ratings behind a number, and how many of them were confirmed where the scale starts. */
type Counted = { readonly n: number; readonly untouched: number };

/** The score of a design, with what is subtracted from what; null where it has nothing to subtract. */
export function nameHeadline(score: NamedScore | null): string {
  return capitalise(nameScore(score));
}

/** Of a contrast beside the headline: `Cue − control`. */
export function nameContrast({ cue, comparison }: NamedContrast): string {
  return capitalise(`${cue} − ${comparison}`);
}

/** `After cue blocks`. */
export function nameBlockMean(condition: string): string {
  return `After ${condition} blocks`;
}

/** `mean of 4 ratings, 2 left at the start value`. */
export function describeCount({ n, untouched }: Counted): string {
  const count = n === 1 ? "one rating" : `mean of ${n} ratings`;
  if (untouched === 0) return count;
  if (n === 1) return `${count}, ${LEFT_AT_START}`;
  return `${count}, ${untouched === n ? "all" : untouched} ${LEFT_AT_START}`;
}

/** Beside a difference: how many of the ratings behind it nobody moved; null where there is nothing to say. */
export function describeUntouched({ n, untouched }: Counted): string | null {
  return untouched === 0 ? null : `${untouched} of its ${n} ratings ${LEFT_AT_START}`;
}

/** Where the rounded values do not add up. */
export const ROUNDED = "Rounded to what stands here; the difference was taken before.";

/** The difference in words, in points of the scale. */
export function describeDifference(
  value: number,
  decimals: number,
  { cue, comparison }: NamedContrast,
): string {
  const than = `after ${cue} blocks than after ${comparison} ones`;
  return describeStep("On average the ratings were", value, decimals, than);
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

/** Where a score stands in other cases: `missing: no rating was given`. */
export function describeMissing(reason: Reason, nameOf: NameOf): string {
  return `missing: ${describeReason(reason, nameOf)}`;
}

export const MORE_NUMBERS = {
  caption: "Ratings after blocks, by condition, in points of the scale",
  columns: ["Condition", "Ratings", "Mean", "SD", "Trend"],
  trendHint:
    "Trend: by how much the rating rose (+) or fell (−) from one block of a condition to its next, as a straight line through all of them has it.",
  peak: "Highest rating",
  atEnds: "Ratings at an end of the scale",
  missed: "Not answered",
  untouched: "Left at the start value",
  effect: "Standardised effect (d_z)",
  effectMissing: "needs several people",
} as const;

/** `Mean after cue blocks minus the beginning`. */
export function nameCueMinusBefore(cue: string): string {
  return `Mean after ${cue} blocks minus the beginning`;
}

/** A share from 0 to 1 of so many: `40 % of 10 ratings`. */
export function describeShare(share: number, of: number): string {
  return `${formatNumber(share * 100, 0)} % of ${countOf(of, "rating")}`;
}

/** `2 of 10 ratings`. */
export function describeShareOf(some: number, all: number): string {
  return `${some} of ${countOf(all, "rating")}`;
}
