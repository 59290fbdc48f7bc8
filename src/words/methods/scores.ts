/** Words of the methods section on what is scored, and on ratings that nobody moved. */
import { capitalise, countOf } from "../numbers";
import { LEFT_AT_START, type NamedContrast, type NamedScore, nameScore } from "../terms";
import type { Unit } from "./structure";

/** What the design lets one compute. */
export type ScoreFacts = {
  readonly unit: Unit;
  /** In the order of the design. */
  readonly contrasts: readonly NamedScore[];
  /** The role without which a design has no contrast. */
  readonly missing: "cue" | "comparison";
  readonly afterBlocks: boolean;
  readonly before: boolean;
  readonly after: boolean;
};

function nameFurther({ cue, comparison }: NamedContrast, unit: Unit): string {
  return `${capitalise(cue)} − ${comparison} was the mean after ${cue} ${unit}s minus the mean after ${comparison} ${unit}s.`;
}

function describeContrasts({ unit, contrasts, missing, afterBlocks }: ScoreFacts): readonly string[] {
  const [first, ...others] = contrasts;
  if (first === undefined) {
    const lacking = missing === "cue" ? `cue ${unit}s` : `${unit}s to compare cues with`;
    return [`Without ${lacking} the score of ${nameScore()} could not be formed.`];
  }
  const { cue, comparison } = first;
  const name = nameScore(first);
  if (!afterBlocks)
    return [`Nothing was rated after the ${unit}s, so the score of ${name} could not be formed.`];
  return [
    `${capitalise(name)} was the mean rating after ${cue} ${unit}s minus the mean rating after ${comparison} ${unit}s.`,
    ...others.map((other) => nameFurther(other, unit)),
  ];
}

export function describeScores(facts: ScoreFacts): string {
  const { before, after } = facts;
  return [
    ...describeContrasts(facts),
    ...(before && after ? ["Change was the rating at the end minus the one at the beginning."] : []),
  ].join(" ");
}

export type UntouchedFacts = {
  readonly given: number;
  readonly untouched: number;
  /** The same of the ratings behind the score; null where there is no such score. */
  readonly ofScore: {
    readonly contrast: NamedScore;
    readonly n: number;
    readonly untouched: number;
  } | null;
};

/** Of a session on a scale with a start value: how many ratings nobody moved. */
export function describeUntouched({ given, untouched, ofScore }: UntouchedFacts): string {
  if (given === 0) return "In this session no rating was given.";
  const ratings = `the ${countOf(given, "rating")} given`;
  if (untouched === 0) return `In this session none of ${ratings} was ${LEFT_AT_START}.`;
  const score =
    ofScore === null
      ? ""
      : `, ${ofScore.untouched} of them among the ${ofScore.n} behind ${nameScore(ofScore.contrast)}`;
  return `In this session ${untouched} of ${ratings} ${untouched === 1 ? "was" : "were"} ${LEFT_AT_START}${score}.`;
}
