/** The scores of one question: what was rated by condition, differences, or why there is none. */
import { listContrasts, listOfRole } from "../design/conditions";
import type { Design, Question } from "../design/design";
import { asksAt, listMoments } from "../design/moments";
import type { Condition } from "../vocabulary";
import { type ConditionScores, scoreCondition, whyNoMeans } from "./condition-scores";
import type { CountedRating } from "./counted-ratings";
import type { CountedBlock } from "./counted-rows";
import { type Answer, type Estimate, failWith, type Reason, subtract, succeedWith } from "./estimate";

/** The mean after the blocks of a cue condition minus that of a comparison, in units of the scale. */
export type Contrast = {
  readonly cue: Condition;
  readonly comparison: Condition;
  readonly difference: Estimate;
};

/** What is said of some ratings together, whatever their moment. */
type RatingScores = {
  /** The highest rating that counts; `n` is how many were answered. */
  readonly peak: Estimate;
  /** Share of the answered ratings that lie at either end of the scale, 0–1. */
  readonly atEnds: Estimate;
  /** Of the ratings that count, how many were asked and how many of these were skipped or ran out. */
  readonly missed: { readonly missed: number; readonly asked: number };
  /** Of the answered ratings that count, how many were left at the start value of the scale. */
  readonly untouched: number;
};

/** Of one question, in units of the scale, unless said otherwise. */
export type QuestionScores = RatingScores & {
  readonly question: Question;
  /** Those that count, in the order given, answered or missed; `order` counts those of every question. */
  readonly ratings: readonly CountedRating[];
  /** In the order of the design. */
  readonly conditions: readonly ConditionScores[];
  /** Cue-induced craving: every cue condition with every comparison, in the order of the design; the first is the headline. */
  readonly contrasts: readonly Contrast[];
  /** The first contrast, or why the design has none. */
  readonly headline: Estimate;
  /** The rating before the blocks. */
  readonly before: Estimate;
  /** The rating after the last block. */
  readonly after: Estimate;
  /** The rating after minus the rating before. */
  readonly change: Estimate;
  /** The mean after the blocks of the first cue condition minus the rating before. */
  readonly cueMinusBefore: Estimate;
};

function whyNotAsked(design: Design, moment: "before" | "after"): Reason | null {
  return asksAt(design, moment) ? null : { code: "not-asked", moment };
}

function listAnswers(ratings: readonly CountedRating[]): readonly Answer[] {
  return ratings.flatMap(({ value, isUntouched }) => (value === null ? [] : [{ value, isUntouched }]));
}

function scoreMoment(
  design: Design,
  ratings: readonly CountedRating[],
  moment: "before" | "after",
): Estimate {
  const [given] = listAnswers(ratings.filter((rating) => rating.moment === moment));
  if (given !== undefined) return succeedWith(given.value, [given]);
  return failWith(whyNotAsked(design, moment) ?? { code: "not-given", moment });
}

/** A difference; what the design leaves out is the better reason, for no other session could have it either. */
function differ(minuend: Estimate, subtrahend: Estimate, whys: readonly (Reason | null)[]): Estimate {
  const why = whys.find((one) => one !== null) ?? null;
  return why === null ? subtract(minuend, subtrahend) : failWith(why);
}

const NO_CUE: Reason = { code: "no-condition-of-role", role: "cue" };
const NO_COMPARISON: Reason = { code: "no-condition-of-role", role: "comparison" };

function meanOf(conditions: readonly ConditionScores[], condition: Condition | undefined): Estimate {
  const scored = conditions.find((one) => one.condition === condition);
  return scored?.mean ?? failWith(NO_CUE);
}

function contrast(design: Design, conditions: readonly ConditionScores[]): readonly Contrast[] {
  return listContrasts(design).map(({ cue, comparison }) => ({
    cue,
    comparison,
    difference: subtract(meanOf(conditions, cue), meanOf(conditions, comparison)),
  }));
}

/** What is said of ratings together. */
export function scoreRatings(design: Design, ratings: readonly CountedRating[]): RatingScores {
  const { min, max } = design.rating;
  const answers = listAnswers(ratings);
  const n = answers.length;
  const [highest] = answers.toSorted((a, b) => b.value - a.value);
  const none = failWith({ code: listMoments(design).length > 0 ? "no-rating-given" : "no-ratings" });
  const atEnds = answers.filter(({ value }) => value === min || value === max).length;
  return {
    peak: highest === undefined ? none : succeedWith(highest.value, answers),
    atEnds: n === 0 ? none : succeedWith(atEnds / n, answers),
    missed: { missed: ratings.length - n, asked: ratings.length },
    untouched: answers.filter(({ isUntouched }) => isUntouched).length,
  };
}

/** `blocks` and `ratings` are those that count, of all questions; `place` is that of the question, from 0. */
export function scoreQuestion(
  design: Design,
  question: Question,
  place: number,
  {
    blocks,
    ratings,
  }: { readonly blocks: readonly CountedBlock[]; readonly ratings: readonly CountedRating[] },
): QuestionScores {
  const own = ratings.filter((rating) => rating.question === question.id);
  const conditions = design.conditions.map(({ id }) => scoreCondition(design, id, blocks, place));
  const [before, after] = [scoreMoment(design, own, "before"), scoreMoment(design, own, "after")];
  const contrasts = contrast(design, conditions);
  const [cue] = listOfRole(design, "cue");
  const noCue = cue === undefined ? NO_CUE : whyNoMeans(design);
  const [notBefore, notAfter] = [whyNotAsked(design, "before"), whyNotAsked(design, "after")];
  return {
    question,
    ratings: own,
    conditions,
    contrasts,
    headline: contrasts[0]?.difference ?? failWith(cue === undefined ? NO_CUE : NO_COMPARISON),
    before,
    after,
    change: differ(after, before, [notAfter, notBefore]),
    cueMinusBefore: differ(meanOf(conditions, cue?.id), before, [noCue, notBefore]),
    ...scoreRatings(design, own),
  };
}
