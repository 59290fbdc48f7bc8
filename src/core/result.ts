/** The answer of everything that reads untrusted input: a value, or the problems that it has. */

/** One thing that is wrong with an input: where, which rule, and what was received instead. */
export type Problem = {
  /** Where, as a dotted path from the top of the input, e.g. `rating.step`; empty for the whole. */
  readonly path: string;
  /** The rule, as the second half of a sentence that begins with the path: `must be …`. */
  readonly rule: string;
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

const RECEIVED_MAX_CHARACTERS = 80;

/** The problem as one sentence: path, rule, value received. Plain text, never HTML. */
export function formatProblem({ path, rule, received }: Problem): string {
  const text = received === undefined ? "nothing" : describe(received);
  const shown =
    text.length > RECEIVED_MAX_CHARACTERS ? `${text.slice(0, RECEIVED_MAX_CHARACTERS - 1)}…` : text;
  return `${path === "" ? "This" : path} ${rule}; received ${shown}.`;
}

function describe(received: unknown): string {
  try {
    return JSON.stringify(received) ?? String(received);
  } catch {
    // Nested too deeply to be written out.
    return Array.isArray(received) ? "a list" : "an object";
  }
}
