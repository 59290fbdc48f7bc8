/** Words of the scores beyond the one difference: spread, trend, extremes, what was not answered. */
import { countOf, formatNumber } from "../numbers";

export const MORE_NUMBERS = {
  caption: "Ratings after blocks, by condition, in points of the scale",
  columns: ["Condition", "Ratings", "Mean", "SD", "Trend"],
  trendHint:
    "Trend: by how much the rating rose (+) or fell (−) from one block of a condition to its next, as a straight line through all of them has it.",
  cueMinusBefore: "Mean after cue blocks minus the beginning",
  peak: "Highest rating",
  atEnds: "Ratings at an end of the scale",
  missed: "Not answered",
  effect: "Standardised effect (d_z)",
  effectMissing: "needs several people",
} as const;

/** A share from 0 to 1 of so many: `40 % of 10 ratings`. */
export function describeShare(share: number, of: number): string {
  return `${formatNumber(share * 100, 0)} % of ${countOf(of, "rating")}`;
}

export function describeMissed(missed: number, asked: number): string {
  return `${missed} of ${countOf(asked, "rating")}`;
}
