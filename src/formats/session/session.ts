/** A session as JSON, with everything that was recorded, and back. */
import { readWith } from "../../core/broken-rules";
import { isRecord } from "../../core/checked-fields";
import { hashDesign, leaveOutDefaults } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { parseDesign } from "../../core/design/parse";
import {
  fail,
  failWith,
  failWithin,
  MAX_PROBLEMS,
  type Problem,
  type Result,
  succeed,
} from "../../core/result";
import type { Row, Session } from "../../core/session/session";
import { nameList } from "../../words/numbers";
import { formatJson, parseJson } from "../json";
import { formatKey, parseKey } from "../table/keys";
import { rowShape } from "./row-shape";
import { atMost, MAX_PARTS, MAX_ROWS } from "./session-limits";
import { sessionShape, type UncheckedSession } from "./session-shape";

const SCHEMA = 1;
const KEYS_SHOWN = 5;

function changeKeys(rows: readonly Row[], change: (key: string) => string): readonly Row[] {
  return rows.map((row) => (row.key === null ? row : { ...row, key: change(row.key) }));
}

/** The whole session, indented by two spaces, numbers in full precision, with a line break at the end. */
export function formatSession(session: Session): string {
  return formatJson({ ...session, rows: changeKeys(session.rows, formatKey) });
}

/** What another file is, in few characters. */
function describeOther(value: unknown): unknown {
  if (Array.isArray(value)) return nameList(value.length);
  return isRecord(value) ? Object.keys(value).slice(0, KEYS_SHOWN) : value;
}

/** What can be told of a file before its fields are read one by one. */
function findObstacle(value: unknown): Problem | null {
  if (!isRecord(value) || !Object.hasOwn(value, "schema")) {
    return { path: "", rule: { code: "session-file" }, received: describeOther(value) };
  }
  const { schema, rows, parts } = value;
  if (typeof schema === "number" && schema > SCHEMA) {
    return { path: "schema", rule: { code: "this-version" }, received: schema };
  }
  if (Array.isArray(rows) && rows.length > MAX_ROWS) {
    return { path: "rows", rule: atMost(MAX_ROWS, "rows"), received: rows.length };
  }
  if (Array.isArray(parts) && parts.length > MAX_PARTS) {
    return { path: "parts", rule: atMost(MAX_PARTS, "parts"), received: parts.length };
  }
  return null;
}

/** Problems as they are found: the first ones, the others counted. */
type Found = { readonly problems: readonly Problem[]; readonly more: number };

function findDesignProblems(parsed: Result<Design>, { designHash }: UncheckedSession): Found {
  if (!parsed.ok) return failWithin("design", parsed);
  if (hashDesign(parsed.value) === designHash) return { problems: [], more: 0 };
  return {
    problems: [{ path: "designHash", rule: { code: "hash-of-design" }, received: designHash }],
    more: 0,
  };
}

/** The problems of the rows, each by itself and with the parts and the rows before it. */
function findRowProblems({ rows, parts }: UncheckedSession, design: Design | null): Found {
  const conditions = new Set(design?.conditions.map(({ id }) => id));
  const listed = new Set(parts.map(({ part }) => part));
  const seen = new Set<number>();
  const problems: Problem[] = [];
  let more = 0;
  const note = (problem: Problem) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
    else more += 1;
  };
  for (const [index, each] of rows.entries()) {
    const place = `rows.${index}`;
    const parsed = readWith(rowShape, each);
    if (!parsed.ok) {
      failWithin(place, parsed).problems.forEach(note);
      more += parsed.more;
      continue;
    }
    const { part, row, condition } = parsed.value;
    if (design !== null && condition !== null && !conditions.has(condition)) {
      note({ path: `${place}.condition`, rule: { code: "condition-of-design" }, received: condition });
    }
    if (!listed.has(part)) note({ path: `${place}.part`, rule: { code: "part-listed" }, received: part });
    if (seen.has(row)) note({ path: `${place}.row`, rule: { code: "not-twice" }, received: row });
    seen.add(row);
  }
  return { problems, more };
}

/** What stands at its default is not there; a design that is in this form stays as it is in the file. */
function inOneForm(design: Design): Design {
  const short = leaveOutDefaults(design);
  return JSON.stringify(short) === JSON.stringify(design) ? design : short;
}

/** Header, design and rows of any value, by the rules of a session; the value itself where none is broken. */
export function checkSession(value: unknown): Result<Session> {
  const obstacle = findObstacle(value);
  if (obstacle !== null) return fail(obstacle);
  const parsed = readWith(sessionShape, value);
  if (!parsed.ok) return parsed;
  const design = parseDesign(parsed.value.design);
  const ofDesign = findDesignProblems(design, parsed.value);
  const ofRows = findRowProblems(parsed.value, design.ok ? design.value : null);
  const failure = failWith([...ofDesign.problems, ...ofRows.problems], ofDesign.more + ofRows.more);
  // Found to have no other fields: what a schema rebuilds could have them in another order.
  return failure ?? succeed(value as Session);
}

/** What was read from a file, as the page has it. */
export function toPageForm(session: Session): Session {
  return { ...session, design: inOneForm(session.design), rows: changeKeys(session.rows, parseKey) };
}

/**
 * A session from the text of a file that `formatSession` wrote, or the problems it has: cut off, of another
 * program, of a later version, more than 300,000 rows, an unknown or missing field, a wrong type, a design that is
 * not valid or not the one of the hash. What it gives back formats to the same text, byte by byte, unless the design
 * says what it need not.
 */
export function parseSession(text: string): Result<Session> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const checked = checkSession(json.value);
  if (!checked.ok) return checked;
  return succeed(toPageForm(checked.value));
}
