/** Estimates from a few numbers: a value and how many are behind it, or why there is none. */
import type { Condition } from "../vocabulary";

/** Why there is no estimate. */
export type Reason =
  // The design does not ask or show it.
  | { readonly code: "no-ratings" | "no-block-ratings" | "no-ratings-after-blocks" }
  | { readonly code: "no-blocks"; readonly condition: Condition }
  | { readonly code: "not-asked"; readonly moment: "before" | "after" }
  // It was asked or shown too seldom.
  | { readonly code: "needs-two-ratings" | "needs-two-blocks" | "needs-two-rated-blocks" }
  // It was not answered.
  | { readonly code: "no-rating-given" | "no-probe-shown" | "no-probe-hit" }
  | { readonly code: "no-block-rated"; readonly condition: Condition }
  | { readonly code: "not-given"; readonly moment: "before" | "after" };

/** A value and the number of ratings (or response times) behind it, or why it is missing: never 0 or NaN for none. */
export type Estimate =
  | { readonly ok: true; readonly value: number; readonly n: number }
  | { readonly ok: false; readonly reason: Reason };

/** A rating, and the place within its condition of the block that it followed, from 1. */
export type RatedBlock = { readonly place: number; readonly value: number };

export function succeedWith(value: number, n: number): Estimate {
  return { ok: true, value, n };
}

export function failWith(reason: Reason): Estimate {
  return { ok: false, reason };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The arithmetic mean, in the unit of the values. */
export function estimateMean(values: readonly number[], whyNone: Reason): Estimate {
  return values.length === 0 ? failWith(whyNone) : succeedWith(average(values), values.length);
}

/** The standard deviation of a sample (n − 1), in the unit of the ratings. */
export function estimateSd(ratings: readonly number[], whyNone: Reason): Estimate {
  const n = ratings.length;
  if (n === 0) return failWith(whyNone);
  if (n === 1) return failWith({ code: "needs-two-ratings" });
  const mean = average(ratings);
  const squares = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
  return succeedWith(Math.sqrt(squares / (n - 1)), n);
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
  return succeedWith(products / squares, n);
}

/** The median, of an even number of values the mean of the two in the middle, in the unit of the values. */
export function estimateMedian(values: readonly number[], whyNone: Reason): Estimate {
  const n = values.length;
  if (n === 0) return failWith(whyNone);
  const sorted = values.toSorted((a, b) => a - b);
  return succeedWith(average(sorted.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1)), n);
}

/** One estimate minus another; `n` counts the ratings behind both. */
export function subtract(minuend: Estimate, subtrahend: Estimate): Estimate {
  if (!minuend.ok) return minuend;
  if (!subtrahend.ok) return subtrahend;
  return succeedWith(minuend.value - subtrahend.value, minuend.n + subtrahend.n);
}
