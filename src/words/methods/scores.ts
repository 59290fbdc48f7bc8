/** Words of the methods section on what is scored, and on ratings that nobody moved. */
import { capitalise, countOf, joinList } from "../numbers";
import { LEFT_AT_START, SCORE_NAME } from "../terms";
import type { Unit } from "./structure";

/** What the design lets one compute. */
export type ScoreFacts = {
  readonly unit: Unit;
  readonly hasCue: boolean;
  readonly hasNeutral: boolean;
  readonly hasControl: boolean;
  readonly afterBlocks: boolean;
  readonly before: boolean;
  readonly after: boolean;
};

function describeScore({ unit, hasCue, hasNeutral, afterBlocks }: ScoreFacts): string {
  if (hasCue && hasNeutral && afterBlocks) {
    return `${capitalise(SCORE_NAME)} was the mean rating after cue ${unit}s minus the mean rating after neutral ${unit}s.`;
  }
  if (hasCue && hasNeutral) {
    return `Nothing was rated after the ${unit}s, so the score of ${SCORE_NAME} could not be formed.`;
  }
  const missing = [...(hasCue ? [] : ["cue"]), ...(hasNeutral ? [] : ["neutral"])];
  return `Without ${joinList(missing, "or")} ${unit}s the score of ${SCORE_NAME} could not be formed.`;
}

export function describeScores(facts: ScoreFacts): string {
  const { unit, hasCue, hasControl, afterBlocks, before, after } = facts;
  return [
    describeScore(facts),
    hasCue && hasControl && afterBlocks
      ? `Cue − control was the mean after cue ${unit}s minus the mean after control ${unit}s.`
      : [],
    before && after ? "Change was the rating at the end minus the one at the beginning." : [],
  ]
    .flat()
    .join(" ");
}

export type UntouchedFacts = {
  readonly given: number;
  readonly untouched: number;
  /** The same of the ratings behind the score; null where there is no such score. */
  readonly ofScore: { readonly n: number; readonly untouched: number } | null;
};

/** Of a session on a scale with a start value: how many ratings nobody moved. */
export function describeUntouched({ given, untouched, ofScore }: UntouchedFacts): string {
  if (given === 0) return "In this session no rating was given.";
  const ratings = `the ${countOf(given, "rating")} given`;
  if (untouched === 0) return `In this session none of ${ratings} was ${LEFT_AT_START}.`;
  const score =
    ofScore === null ? "" : `, ${ofScore.untouched} of them among the ${ofScore.n} behind ${SCORE_NAME}`;
  return `In this session ${untouched} of ${ratings} ${untouched === 1 ? "was" : "were"} ${LEFT_AT_START}${score}.`;
}
