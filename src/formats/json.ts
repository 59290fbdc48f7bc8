/** JSON of files: as the page writes it, and any from outside, whole, not too deep, without names that change what an object inherits. */
import { fail, type Problem, type Result, succeed } from "../core/result";

/** Set on an object by careless code, it would change what the object inherits. */
const UNSAFE_NAME = "__proto__";
const MAX_DEPTH = 100;
const SHOWN_CHARACTERS = 40;

/** A list or an object, and where it stands. */
type Place = {
  readonly value: object;
  readonly key: string;
  readonly parent: Place | null;
  readonly depth: number;
};

/** Whether a bracket or a quotation mark that was opened is never closed. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    if (isText && character === "\\") place += 1;
    else if (character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
  }
  return isText || depth > 0;
}

function explain(text: string): Problem {
  const trimmed = text.trim();
  if (trimmed === "") {
    return { path: "", rule: { code: "not-empty" }, received: text.slice(0, SHOWN_CHARACTERS) };
  }
  if (/^[{[]/.test(trimmed) && isCutOff(trimmed)) {
    return { path: "", rule: { code: "whole-file" }, received: trimmed.slice(-SHOWN_CHARACTERS) };
  }
  return { path: "", rule: { code: "json" }, received: trimmed.slice(0, 2 * SHOWN_CHARACTERS) };
}

function nameOf(place: Place, key?: string): string {
  const keys = key === undefined ? [] : [key];
  for (let at: Place | null = place; at !== null && at.parent !== null; at = at.parent) keys.unshift(at.key);
  return keys.join(".");
}

/** Looks at every list and object without recursion, which a file could make as deep as it likes. */
function findProblem(top: unknown): Problem | null {
  const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;
  const places: Place[] = isHolder(top) ? [{ value: top, key: "", parent: null, depth: 1 }] : [];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value, depth } = place;
    // Whatever stands so deep is not worth to be shown.
    if (depth > MAX_DEPTH) {
      return { path: "", rule: { code: "depth-at-most", levels: MAX_DEPTH }, received: depth };
    }
    for (const [key, held] of Object.entries(value) as [string, unknown][]) {
      if (key === UNSAFE_NAME) {
        return { path: nameOf(place, key), rule: { code: "safe-name" }, received: held };
      }
      if (isHolder(held)) places.push({ value: held, key, parent: place, depth: depth + 1 });
    }
  }
  return null;
}

/** The value that the text is JSON of, or why there is none. */
export function parseJson(text: string): Result<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(explain(text));
  }
  const problem = findProblem(value);
  return problem === null ? succeed(value) : fail(problem);
}

/** JSON as every file of the page has it: indented by two spaces, numbers in full precision, a line break at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON of anything that a database may hold; what JSON has no form for is told as text. */
export function formatAnything(value: unknown): string {
  const within = new Set<unknown>();
  const tell = (_key: string, held: unknown): unknown => {
    if (typeof held === "bigint" || typeof held === "undefined") return String(held);
    if (typeof held !== "object" || held === null) return held;
    if (within.has(held)) return String(held);
    within.add(held);
    if (held instanceof Map || held instanceof Set) return [...held];
    return ArrayBuffer.isView(held) ? [...new Uint8Array(held.buffer)] : held;
  };
  return `${JSON.stringify(value, tell, 2)}\n`;
}
