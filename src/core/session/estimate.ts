/** Estimates from a few numbers: a value and how many are behind it, or why there is none. */
import type { Condition, Role } from "../vocabulary";

/** Why there is no estimate. */
export type Reason =
  // The design does not ask or show it.
  | { readonly code: "no-ratings" | "no-block-ratings" | "no-ratings-after-blocks" }
  /** Of the role that a score needs. */
  | { readonly code: "no-condition-of-role"; readonly role: Extract<Role, "cue" | "comparison"> }
  | { readonly code: "not-asked"; readonly moment: "before" | "after" }
  // It was asked or shown too seldom.
  | { readonly code: "needs-two-ratings" | "needs-two-blocks" | "needs-two-rated-blocks" }
  // It was not answered.
  | { readonly code: "no-rating-given" | "no-probe-shown" | "no-probe-hit" }
  | { readonly code: "no-block-rated"; readonly condition: Condition }
  | { readonly code: "not-given"; readonly moment: "before" | "after" };

/** A value and what is behind it, or why it is missing: never 0 or NaN for none. */
export type Estimate =
  | {
      readonly ok: true;
      readonly value: number;
      /** Ratings (or response times) behind it. */
      readonly n: number;
      /** How many of these ratings the person left at the start value of the scale. */
      readonly untouched: number;
    }
  | { readonly ok: false; readonly reason: Reason };

/** A rating that was answered. */
export type Answer = {
  readonly value: number;
  /** Whether it is the start value of the scale, confirmed as it stood. */
  readonly isUntouched: boolean;
};

/** An answer, and the place within its condition of the block that it followed, from 1. */
export type RatedBlock = Answer & { readonly place: number };

/** An estimate from all of these answers. */
export function succeedWith(value: number, answers: readonly Answer[]): Estimate {
  const untouched = answers.filter(({ isUntouched }) => isUntouched).length;
  return { ok: true, value, n: answers.length, untouched };
}

export function failWith(reason: Reason): Estimate {
  return { ok: false, reason };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The arithmetic mean, in the unit of the ratings. */
export function estimateMean(answers: readonly Answer[], whyNone: Reason): Estimate {
  if (answers.length === 0) return failWith(whyNone);
  return succeedWith(average(answers.map(({ value }) => value)), answers);
}

/** The standard deviation of a sample (n − 1), in the unit of the ratings. */
export function estimateSd(answers: readonly Answer[], whyNone: Reason): Estimate {
  const n = answers.length;
  if (n === 0) return failWith(whyNone);
  if (n === 1) return failWith({ code: "needs-two-ratings" });
  const mean = average(answers.map(({ value }) => value));
  const squares = answers.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  return succeedWith(Math.sqrt(squares / (n - 1)), answers);
}

/** The slope of the least-squares line of rating on place, in units of the scale per block; no place comes twice. */
export function estimateSlope(rated: readonly RatedBlock[], whyNone: Reason): Estimate {
  const n = rated.length;
  if (n === 0) return failWith(whyNone);
  if (n === 1) return failWith({ code: "needs-two-rated-blocks" });
  const place = average(rated.map((one) => one.place));
  const value = average(rated.map((one) => one.value));
  const products = rated.reduce((sum, one) => sum + (one.place - place) * (one.value - value), 0);
  const squares = rated.reduce((sum, one) => sum + (one.place - place) ** 2, 0);
  return succeedWith(products / squares, rated);
}

/** The median of response times, of an even number of them the mean of the two in the middle, in their unit. */
export function estimateMedian(values: readonly number[], whyNone: Reason): Estimate {
  const n = values.length;
  if (n === 0) return failWith(whyNone);
  const sorted = values.toSorted((a, b) => a - b);
  const value = average(sorted.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1));
  return { ok: true, value, n, untouched: 0 };
}

/** One estimate minus another; `n` and `untouched` count the ratings behind both. */
export function subtract(minuend: Estimate, subtrahend: Estimate): Estimate {
  if (!minuend.ok) return minuend;
  if (!subtrahend.ok) return subtrahend;
  return {
    ok: true,
    value: minuend.value - subtrahend.value,
    n: minuend.n + subtrahend.n,
    untouched: minuend.untouched + subtrahend.untouched,
  };
}
