/** Words of the scores on the results page: their names, their differences, and where there is none. */
import { formatNumber, formatSigned } from "../numbers";

export const SCORE_NAMES = {
  cueMinusNeutral: "Cue minus neutral",
  cueMinusControl: "Cue minus control",
  before: "At the beginning",
  after: "At the end",
  change: "End minus beginning",
} as const;

/** `After cue blocks`. */
export function nameBlockMean(condition: string): string {
  return `After ${condition} blocks`;
}

export function describeCount(count: number): string {
  return count === 1 ? "one rating" : `mean of ${count} ratings`;
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

/** Goes on from the score's own reason. */
export function describeMissing(reason: string): string {
  return `missing: ${reason}`;
}
