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

/** So many problems are told; of the others only how many they are. */
export const MAX_PROBLEMS = 20;

export type Failure = {
  readonly ok: false;
  /** The first ones, at most `MAX_PROBLEMS`. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** How many more there are. */
  readonly more: number;
};

export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(problem: Problem): Failure {
  return { ok: false, problems: [problem], more: 0 };
}

/** The failure of all these problems, and of `more` that are only counted; null where there is none. */
export function failWith(found: readonly Problem[], more = 0): Failure | null {
  const [first, ...rest] = found.slice(0, MAX_PROBLEMS);
  if (first === undefined) return null;
  return { ok: false, problems: [first, ...rest], more: more + found.length - 1 - rest.length };
}

/** The same failure, told from further up: every path begins with that of what holds the input. */
export function failWithin(holder: string, { problems: [first, ...rest], more }: Failure): Failure {
  const place = ({ path, ...problem }: Problem): Problem => ({
    ...problem,
    path: path === "" ? holder : `${holder}.${path}`,
  });
  return { ok: false, problems: [place(first), ...rest.map(place)], more };
}
