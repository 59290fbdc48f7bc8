/** A session as JSON, with everything that was recorded, and back. */
import { readWith } from "../core/checked-fields";
import { hashDesign, parseDesign } from "../core/parse-design";
import { fail, type Problem, type Result, succeed } from "../core/result";
import type { Session } from "../core/session";
import { MUST_BE_JSON } from "../words/rules";
import { MUST_BE_A_SAFE_NAME, MUST_BE_THE_HASH, MUST_COME_FROM_THIS_VERSION } from "../words/session-rules";
import { sessionShape } from "./session-shape";

const SCHEMA = 1;
/** Set on an object by careless code, it would change what the object inherits. */
const UNSAFE_NAME = "__proto__";

/** The whole session, indented by two spaces, numbers in full precision, with a line break at the end. */
export function formatSession(session: Session): string {
  return `${JSON.stringify(session, null, 2)}\n`;
}

function readJson(text: string): Result<unknown> {
  const unsafe: unknown[] = [];
  let json: unknown;
  try {
    json = JSON.parse(text, (key, value: unknown) => {
      if (key === UNSAFE_NAME) unsafe.push(value);
      return value;
    });
  } catch {
    return fail({ path: "", rule: MUST_BE_JSON, received: text });
  }
  if (unsafe.length === 0) return succeed(json);
  return fail({ path: UNSAFE_NAME, rule: MUST_BE_A_SAFE_NAME, received: unsafe[0] });
}

function isOfLaterVersion(json: unknown): json is { readonly schema: number } {
  if (typeof json !== "object" || json === null || !("schema" in json)) return false;
  return typeof json.schema === "number" && json.schema > SCHEMA;
}

function findDesignProblems(design: unknown, designHash: string): readonly Problem[] {
  const parsed = parseDesign(design);
  if (!parsed.ok) {
    return parsed.problems.map((problem) => ({
      ...problem,
      path: problem.path === "" ? "design" : `design.${problem.path}`,
    }));
  }
  if (hashDesign(parsed.value) === designHash) return [];
  return [{ path: "designHash", rule: MUST_BE_THE_HASH, received: designHash }];
}

/**
 * A session from the text of a file that `formatSession` wrote, or every problem it has: no JSON, a later version,
 * an unknown or missing field, a wrong type, a design that is not valid or not the one of the hash. What it gives
 * back formats to the same text, byte by byte.
 */
export function parseSession(text: string): Result<Session> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (isOfLaterVersion(json.value)) {
    return fail({ path: "schema", rule: MUST_COME_FROM_THIS_VERSION, received: json.value.schema });
  }
  const parsed = readWith(sessionShape, json.value);
  if (!parsed.ok) return parsed;
  const [problem, ...others] = findDesignProblems(parsed.value.design, parsed.value.designHash);
  if (problem !== undefined) return fail(problem, ...others);
  // The file's own objects, found to have no other fields: rebuilt ones could differ in the order of their fields.
  return succeed(json.value as Session);
}
