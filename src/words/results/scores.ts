/** Words of the scores on the results page: names, differences, where there is none, and the further numbers. */
import type { Reason } from "../../core/session/estimate";
import type { Condition } from "../../core/vocabulary";
import { nameCondition } from "../conditions";
import { capitalise, countOf, formatNumber, formatSigned } from "../numbers";
import { LEFT_AT_START, SCORE_NAME } from "../terms";
import { describeReason } from "./reasons";

export const SCORE_NAMES = {
  cueMinusNeutral: capitalise(SCORE_NAME),
  cueMinusControl: "Cue − control",
  before: "At the beginning",
  after: "At the end",
  change: "End minus beginning",
} as const;

/** The ratings behind a number, and how many of them were confirmed where the scale starts. */
type Counted = { readonly n: number; readonly untouched: number };

/** `After cue blocks`. */
export function nameBlockMean(condition: Condition): string {
  return `After ${nameCondition(condition)} blocks`;
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

/** Where a score stands in other cases: `missing: no rating was given`. */
export function describeMissing(reason: Reason): string {
  return `missing: ${describeReason(reason)}`;
}

export const MORE_NUMBERS = {
  caption: "Ratings after blocks, by condition, in points of the scale",
  columns: ["Condition", "Ratings", "Mean", "SD", "Trend"],
  trendHint:
    "Trend: by how much the rating rose (+) or fell (−) from one block of a condition to its next, as a straight line through all of them has it.",
  cueMinusBefore: "Mean after cue blocks minus the beginning",
  peak: "Highest rating",
  atEnds: "Ratings at an end of the scale",
  missed: "Not answered",
  untouched: "Left at the start value",
  effect: "Standardised effect (d_z)",
  effectMissing: "needs several people",
} as const;

/** A share from 0 to 1 of so many: `40 % of 10 ratings`. */
export function describeShare(share: number, of: number): string {
  return `${formatNumber(share * 100, 0)} % of ${countOf(of, "rating")}`;
}

/** `2 of 10 ratings`. */
export function describeShareOf(some: number, all: number): string {
  return `${some} of ${countOf(all, "rating")}`;
}
