/** What can be said of several people, or why it cannot: never 0 or NaN for none. */

/** Why a number of a cohort is missing. */
export type CohortReason =
  | { readonly code: "needs-people"; readonly needed: number; readonly people: number }
  /** So many rated every block of both conditions. */
  | { readonly code: "needs-whole"; readonly needed: number; readonly people: number }
  /** All differences are the same. */
  | { readonly code: "no-spread" }
  /** All differences are zero. */
  | { readonly code: "only-zeros" }
  /** In so many of the splits a half is the same for everybody: a correlation is not defined. */
  | { readonly code: "halves-without-spread"; readonly splits: number; readonly of: number }
  /** A condition has one block only, which no split halves. */
  | { readonly code: "needs-two-blocks-each" }
  /** Beyond what the noncentral t can be worked out for. */
  | { readonly code: "effect-too-large" }
  /** Where the correlation is zero or below there is nothing to step up. */
  | { readonly code: "not-positive" };

export type Known<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: CohortReason };

export function know<Value>(value: Value): Known<Value> {
  return { ok: true, value };
}

export function unknown(reason: CohortReason): Known<never> {
  return { ok: false, reason };
}

/** From and to, both included, in the unit of what they are about. */
export type Interval = { readonly low: number; readonly high: number };

export function averageOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample (n − 1), of two values or more. */
export function sdOf(values: readonly number[]): number {
  const mean = averageOf(values);
  // Of values that are all alike no rounding may make a spread.
  if (values.every((value) => value === values[0])) return 0;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Of an even number of values the mean of the two in the middle; of one value or more. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return averageOf(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}
