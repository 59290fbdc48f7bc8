/** Words of the charts of a cohort: what each shows, in words, and its table. */
import type { RatingScale } from "../../core/design/rating-scale";
import type { CohortScores } from "../../core/session/cohort/cohort";
import type { Occurrence } from "../../core/session/cohort/occurrences";
import type { NameOf } from "../conditions";
import { countOf, decimalsOf, formatNumber, formatSigned } from "../numbers";
import { nameEnds } from "../terms";
import { stampText } from "./chart";

type Charted = {
  readonly stamp: string | null;
  readonly nameOf: NameOf;
  readonly scale: RatingScale;
  readonly scores: CohortScores;
  readonly showsPeople: boolean;
};

export const PAIRS_CHART = {
  title: "Each person’s two means",
  columns: ["Person", "Difference"],
} as const;

export const DIFFERENCES_CHART = {
  title: "Differences between the two means",
  columns: ["Difference", "People"],
} as const;

export const OVER_RUN_CHART = {
  title: "Ratings over the run",
  occurrence: "block of its condition, in the order run",
  columns: ["Condition", "Block", "Mean", "People"],
} as const;

const PEOPLE_HIDDEN = "Single people are shown from ten on.";

/** `cue − neutral`. */
function nameDifference({ nameOf, scores: { compared } }: Pick<Charted, "nameOf" | "scores">): string {
  return `${nameOf(compared.cue)} − ${nameOf(compared.comparison)}`;
}

export function nameDifferenceAxis(charted: Charted): string {
  return `difference (${nameDifference(charted)}), in points of the scale`;
}

function tellMean({ scores: { numbers }, scale }: Charted): string {
  const { mean, interval } = numbers;
  if (!mean.ok) return "Nobody has rated both conditions yet.";
  const decimals = decimalsOf(scale);
  const bounds = interval.ok
    ? ` (95 % interval of the mean: ${formatSigned(interval.value.low, decimals)} to ${formatSigned(interval.value.high, decimals)})`
    : "";
  return `The mean difference is ${formatSigned(mean.value, decimals)}${bounds}.`;
}

function tellDirections({ nameOf, scores: { people, compared } }: Charted): string {
  const count = (isSo: (difference: number) => boolean) =>
    people.filter(({ difference }) => isSo(difference)).length;
  const [more, less, same] = [count((one) => one > 0), count((one) => one < 0), count((one) => one === 0)];
  return `Of ${countOf(people.length, "person", "people")}, ${more} rated higher after ${nameOf(compared.cue)} blocks, ${less} after ${nameOf(compared.comparison)} blocks, ${same} the same.`;
}

/** Under the chart of pairs. */
export function explainPairs(charted: Charted): string {
  const { nameOf, scores, showsPeople } = charted;
  const { cue, comparison } = scores.compared;
  return [
    `On the left the mean rating after ${nameOf(comparison)} blocks, on the right after ${nameOf(cue)} blocks.`,
    showsPeople
      ? "A thin line is one person, the thick one the room."
      : `The thick line is the room. ${PEOPLE_HIDDEN}`,
  ].join(" ");
}

export function describePairsChart(charted: Charted): string {
  const { stamp, nameOf, scores, showsPeople } = charted;
  const { cue, comparison } = scores.compared;
  return [
    `${stampText(stamp)}${PAIRS_CHART.title}, after ${nameOf(cue)} blocks and after ${nameOf(comparison)} blocks.`,
    ...(showsPeople ? [tellDirections(charted)] : [PEOPLE_HIDDEN]),
    tellMean(charted),
  ].join(" ");
}

/** Under the chart of differences. */
export function explainDifferences(charted: Charted): string {
  const people = charted.showsPeople ? "A bar is so many people." : PEOPLE_HIDDEN;
  return `${people} The diamond is the room’s mean, the line through it its 95 % interval: it is about the mean, not about where people lie.`;
}

export function describeDifferences(charted: Charted): string {
  const { stamp, scale, showsPeople } = charted;
  return [
    `${stampText(stamp)}${DIFFERENCES_CHART.title} (${nameDifference(charted)}), on a scale ${nameEnds(scale)}.`,
    ...(showsPeople ? [tellDirections(charted)] : [PEOPLE_HIDDEN]),
    tellMean(charted),
  ].join(" ");
}

/** Under the chart of the run. */
export function explainOverRun({ showsPeople }: Charted): string {
  const people = showsPeople
    ? "Thin lines are people, thick ones the room’s means."
    : `Lines are the room’s means. ${PEOPLE_HIDDEN}`;
  return `${people} A fall over the run may be habituation; the order of blocks and what carries over from one to the next can cause one as well, and this chart cannot tell them apart.`;
}

function tellEnds(name: string, means: readonly Occurrence[], scale: RatingScale): string {
  const [first, last] = [means[0], means.at(-1)];
  if (first === undefined || last === undefined) return `No ${name} block was rated.`;
  const decimals = decimalsOf(scale);
  if (first === last) return `${name}: ${formatNumber(first.mean, decimals)}.`;
  return `${name}: ${formatNumber(first.mean, decimals)} after the first block, ${formatNumber(last.mean, decimals)} after the last.`;
}

export function describeOverRun({ stamp, nameOf, scale, scores }: Charted): string {
  const { compared, overRun } = scores;
  return [
    `${stampText(stamp)}${OVER_RUN_CHART.title}: the room’s means, ${nameEnds(scale)}.`,
    tellEnds(nameOf(compared.cue), overRun.cue, scale),
    tellEnds(nameOf(compared.comparison), overRun.comparison, scale),
  ].join(" ");
}

/** Above each table. */
export function captionCohort(title: string, { stamp, scale }: Charted): string {
  return `${stampText(stamp)}${title}, on a scale ${nameEnds(scale)}.`;
}
