/** The answer of everything that reads untrusted input: a value, or the problems that it has. */
import type { Rule } from "./rules";

/** One thing that is wrong with an input: where, which rule, and what was received instead. */
export type Problem = {
  /** Where, as a dotted path from the top of the input, e.g. `rating.step`; empty for the whole. */
  readonly path: string;
  /** The rule that was broken; words make the sentence. */
  readonly rule: Rule;
  /** What was received, as it was. */
  readonly received: unknown;
};

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(...problems: [Problem, ...Problem[]]): Result<never> {
  return { ok: false, problems };
}
