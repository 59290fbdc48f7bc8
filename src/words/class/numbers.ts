/** The numbers of a room in words: each with its unit, or why it is missing. */
import type { CohortReason, Interval, Known } from "../../core/session/cohort/known";
import type { PairedNumbers, StandardisedEffect } from "../../core/session/cohort/paired";
import type { SplitHalf } from "../../core/session/cohort/split-half";
import type { SignedRank } from "../../core/session/cohort/wilcoxon";
import { countOf, formatNumber, formatSigned } from "../numbers";

function describeReasonOfCohort(reason: CohortReason): string {
  switch (reason.code) {
    case "needs-people":
      return `needs ${countOf(reason.needed, "person", "people")}, there ${reason.people === 1 ? "is" : "are"} ${reason.people}`;
    case "needs-whole":
      return `needs ${countOf(reason.needed, "person", "people")} without a missed rating, there ${reason.people === 1 ? "is" : "are"} ${reason.people}`;
    case "no-spread":
      return "all differences are the same";
    case "only-zeros":
      return "all differences are zero";
    case "halves-without-spread":
      return `in ${reason.splits} of ${reason.of} splits a half is the same for everybody`;
    case "needs-two-blocks-each":
      return "needs two blocks of each condition";
    case "effect-too-large":
      return "too large for the noncentral t distribution to be worked out";
    case "not-positive":
      return "there is nothing to step up where the correlation is not above zero";
  }
}

export const NUMBER_NAMES = {
  people: "People",
  mean: "Mean difference",
  sd: "Standard deviation of the differences",
  interval: "95 % interval of the mean (t)",
  effect: "Standardised effect of paired differences, d",
  /** Set below the d. */
  effectIndex: "z",
  effectInterval: "95 % interval of d (noncentral t)",
  signedRank: "Wilcoxon’s signed rank",
  splitHalf: "Split-half correlation of the difference",
  steppedUp: "Stepped up (Spearman–Brown)",
  floor: "Ratings at the lowest value",
  ceiling: "Ratings at the highest value",
  zeros: "Differences of exactly zero",
} as const;

export const EFFECT_NOTE =
  "d with the index z is the mean difference over the standard deviation of the differences, across people. It is another quantity than the d and g that studies report of two groups, and is not to be set beside them.";

function tellInterval({ low, high }: Interval, decimals: number): string {
  return `${formatSigned(low, decimals)} to ${formatSigned(high, decimals)}`;
}

/** A number as it stands in the table, or why it is missing. */
function tellKnown<Value>(known: Known<Value>, tell: (value: Value) => string): string {
  return known.ok ? tell(known.value) : `missing: ${describeReasonOfCohort(known.reason)}`;
}

export function tellMean({ mean }: PairedNumbers, decimals: number): string {
  return tellKnown(mean, (value) => formatSigned(value, decimals));
}
export function tellSd({ sd }: PairedNumbers, decimals: number): string {
  return tellKnown(sd, (value) => formatNumber(value, decimals));
}
export function tellMeanInterval({ interval }: PairedNumbers, decimals: number): string {
  return tellKnown(interval, (value) => tellInterval(value, decimals));
}
export function tellEffect(effect: Known<StandardisedEffect>): string {
  return tellKnown(effect, ({ dz }) => formatSigned(dz, 2));
}
export function tellEffectInterval(effect: Known<StandardisedEffect>): string {
  return effect.ok ? tellKnown(effect.value.interval, (value) => tellInterval(value, 2)) : tellEffect(effect);
}

/** `p < 0.001`, `p = 0.042`. */
function tellP(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${formatNumber(p, 3)}`;
}

export function tellSignedRank(ranks: Known<SignedRank>): string {
  return tellKnown(ranks, ({ v, p, ranked, zeros }) => {
    const dropped = zeros === 0 ? "" : `, ${countOf(zeros, "zero")} dropped`;
    return `V = ${formatNumber(v, Number.isInteger(v) ? 0 : 1)}, ${tellP(p)} (${countOf(ranked, "difference")} ranked${dropped})`;
  });
}

export function tellSplitHalf(halves: Known<SplitHalf>): string {
  return tellKnown(halves, ({ r, splits, isComplete, people }) => {
    const which = isComplete ? `all ${splits} splits` : `${splits} drawn splits`;
    return `r = ${formatNumber(r, 2)} (median of ${which}, ${countOf(people, "person", "people")} without a missed rating)`;
  });
}
export function tellSteppedUp(halves: Known<SplitHalf>): string {
  if (!halves.ok) return tellSplitHalf(halves);
  return tellKnown(halves.value.steppedUp, (value) => formatNumber(value, 2));
}

/** In whole percent; never as none or all where it is neither. */
export function tellShare(share: Known<number>): string {
  return tellKnown(share, (value) => {
    if (value > 0 && value < 0.005) return "below 1 %";
    if (value < 1 && value >= 0.995) return "above 99 %";
    return `${formatNumber(100 * value, 0)} %`;
  });
}

/** People whose run opened with a condition, and their mean difference: of one person only where single ones are shown. */
export function tellOpened(
  condition: string,
  numbers: PairedNumbers,
  decimals: number,
  showsPeople: boolean,
): string {
  const people = `${condition} first: ${countOf(numbers.people, "person", "people")}`;
  if (numbers.people === 1 && !showsPeople) return `${people}, whose difference is not shown by itself.`;
  return `${people}, mean difference ${tellMean(numbers, decimals)}.`;
}
