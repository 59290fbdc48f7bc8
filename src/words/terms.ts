/** Terms of scores, scales and questions that several screens and files use. */
import type { RatingScale } from "../core/design/rating-scale";
import { RATING_MOMENTS, type RatingMoment } from "../core/vocabulary";
import { formatNumber, formatSeconds, joinList } from "./numbers";

/**
 * What the score of the task is called. The field's wider name, cue reactivity, also covers bodily and neural
 * responses; it stays the name of the task. A design that asks of something else, or compares two kinds of block that
 * show the same cues, has a difference all the same, and no cue-induced craving.
 */
export function nameScore(score: NamedScore | null = null): string {
  if (score === null) return "cue-induced craving";
  const { cue, comparison, isCraving } = score;
  return `${isCraving ? nameScore() : "rating difference"} (${cue} − ${comparison})`;
}

/** The names of the two conditions of a contrast. */
export type NamedContrast = { readonly cue: string; readonly comparison: string };

/** `isCraving`: whether the difference is of craving, and between cues and something else. */
export type NamedScore = NamedContrast & { readonly isCraving: boolean };

/** Of the usual conditions. */
export const SCORE_NAME = nameScore({ cue: "cue", comparison: "neutral", isCraving: true });

/** What introduces the basis of a design. */
export const BASIS_FROM = "Where its numbers come from";

/** Wherever times are told. */
export const ONLY_A_SENSOR = "When the display lit up, only a sensor can tell.";

/** Ratings that belong to no block. */
export const MOMENT_NAMES = { before: "at the beginning", after: "at the end" } as const;

/** In the order of a run: `at the beginning, after each block and at the end`; a unit is a block or its one image. */
export function nameMoments(moments: readonly RatingMoment[], unit: "block" | "image"): string {
  const names: Readonly<Record<RatingMoment, string>> = {
    ...MOMENT_NAMES,
    "before-block": `before each ${unit}`,
    "after-block": `after each ${unit}`,
  };
  return joinList(RATING_MOMENTS.filter((moment) => moments.includes(moment)).map((moment) => names[moment]));
}

/** `from 0 (None at all) to 10 (Extremely strong)`. */
export function nameEnds({ min, max, labels }: RatingScale): string {
  return `from ${formatNumber(min, 0)} (${labels[0]}) to ${formatNumber(max, 0)} (${labels[1]})`;
}

/** Of ratings that nobody moved: the scale's start value, confirmed as it stood. `2 left at the start value`. */
export const LEFT_AT_START = "left at the start value";

/** What stands before the prompt and after it. */
export function quoteQuestion(moments: readonly RatingMoment[]): readonly [string, string] {
  return ["“", `” is asked ${nameMoments(moments, "block")}.`];
}

/** What stands above several questions. */
export function describeTurns(questions: number, moments: readonly RatingMoment[]): string {
  return `${questions} questions are asked in turn ${nameMoments(moments, "block")}:`;
}

export function describeQuestions(
  questions: readonly { readonly prompt: string }[],
  moments: readonly RatingMoment[],
): string {
  const prompts = questions.map(({ prompt }) => prompt);
  if (prompts.length === 1) return quoteQuestion(moments).join(prompts.join());
  return `${describeTurns(prompts.length, moments)} ${joinList(prompts.map((prompt) => `“${prompt}”`))}.`;
}

/**
 * How to answer, by hand or with keys; `digits` names the keys (`0–4`) where each value is one digit, else null.
 * `isEnded` says whether the answer ends the scale.
 */
export function describeAnswering(digits: string | null, isTouch: boolean, isEnded: boolean): string {
  if (isEnded && digits !== null) {
    return isTouch
      ? "Tap a number, or drag and then Continue."
      : `Press ${digits} or tap a number, or drag or use the arrow keys and then Enter.`;
  }
  if (isTouch) return "Tap or drag on the scale, then Continue.";
  const keys = digits === null ? "the arrow keys" : `the arrow keys or ${digits}`;
  return `Tap or drag, or use ${keys}; then Enter.`;
}

export function describeWindow(windowMs: number | null, isEnded: boolean): string {
  if (windowMs === null) return "Take your time; Skip leaves it unanswered.";
  return isEnded
    ? `You have ${formatSeconds(windowMs)}. Your answer ends the scale; a cross fills what is left of its time.`
    : `The scale stays up for ${formatSeconds(windowMs)}, whatever you answer.`;
}
