/** A session from its CSV: all that its rows say; its design is not in it, only that design's hash. */
import Papa from "papaparse";
import { readWith } from "../../core/broken-rules";
import { isSessionId, PARTICIPANT_MAX_CHARACTERS } from "../../core/limits";
import { isSeed } from "../../core/random";
import {
  fail,
  failWith,
  failWithin,
  MAX_PROBLEMS,
  type Problem,
  type Result,
  succeed,
} from "../../core/result";
import type { Rule } from "../../core/rules";
import type { Row, Session } from "../../core/session/session";
import { readCell, readOther } from "../table/read-cell";
import { COLUMNS, type Column } from "../table/row-variables";
import { rowShape } from "./row-shape";
import { MAX_ROWS } from "./session-limits";

/** A session without what its CSV does not say. */
export type SessionTable = Pick<Session, "id" | "participant" | "designHash" | "seed" | "simulated" | "rows">;

const DESIGN_HASH = /^d[0-9a-f]{16}$/;
/** Columns that say something of the session, the same in every row. */
const OF_SESSION = ["session_id", "participant", "design_id", "design_hash", "seed", "simulated"] as const;
const OF_ROW = COLUMNS.filter((column) => !OF_SESSION.some((name) => name === column));
type Line = ReadonlyMap<string, string>;

function readRow(line: Line, others: readonly string[]): Result<Row> {
  const own = OF_ROW.map((column) => [column, readCell(column, line.get(column) ?? "")]);
  const jspsych = Object.fromEntries(others.map((name) => [name, readOther(line.get(name) ?? "")]));
  return readWith(rowShape, { ...Object.fromEntries(own), jspsych });
}

type Header = Omit<SessionTable, "rows">;

function readHeader(line: Line): Result<Header> {
  const read = (column: Column) => readCell(column, line.get(column) ?? "");
  const [id, participant] = [read("session_id"), read("participant") ?? ""];
  const [designHash, seed, simulated] = [read("design_hash"), read("seed"), read("simulated")];
  const checks: readonly (readonly [Column, boolean, Rule])[] = [
    ["session_id", isSessionId(id), { code: "session-id" }],
    [
      "participant",
      String(participant).length <= 2 * PARTICIPANT_MAX_CHARACTERS,
      { code: "characters-at-most", limit: PARTICIPANT_MAX_CHARACTERS },
    ],
    ["design_hash", DESIGN_HASH.test(String(designHash)), { code: "design-hash" }],
    ["seed", isSeed(seed), { code: "number", orNull: false }],
    ["simulated", typeof simulated === "boolean", { code: "boolean", orNull: false }],
  ];
  const broken = checks.flatMap(([path, isFine, rule]): readonly Problem[] =>
    isFine ? [] : [{ path, rule, received: line.get(path) }],
  );
  return failWith(broken) ?? succeed({ id, participant, designHash, seed, simulated } as Header);
}

/** The problems of one line after the first: of its number of cells, and where it is of another session. */
function findLineProblem(cells: readonly string[], names: readonly string[], first: readonly string[]) {
  if (cells.length !== names.length) {
    const rule = { code: "cell-per-column", columns: names.length, given: cells.length } as const;
    return { path: "", rule, received: cells.length };
  }
  const index = OF_SESSION.findIndex((_, place) => cells[place] !== first[place]);
  if (index < 0) return null;
  return { path: OF_SESSION[index] ?? "", rule: { code: "same-in-rows" } as const, received: cells[index] };
}

function refuse(rule: Rule, received: unknown): Result<never> {
  return fail({ path: "", rule, received });
}

function readRows(names: readonly string[], lines: readonly (readonly string[])[]): Result<readonly Row[]> {
  const others = names.slice(COLUMNS.length);
  const [first = []] = lines;
  const seen = new Set<number>();
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const [index, cells] of lines.entries()) {
    // What is wrong with twenty lines is wrong with the file.
    if (problems.length >= MAX_PROBLEMS) break;
    const place = `rows.${index}`;
    const problem = findLineProblem(cells, names, first);
    const row =
      problem === null
        ? readRow(new Map(names.map((name, at) => [name, cells[at] ?? ""])), others)
        : fail(problem);
    if (!row.ok) problems.push(...failWithin(place, row).problems);
    else if (seen.has(row.value.row)) {
      problems.push({ path: `${place}.row`, rule: { code: "not-twice" }, received: row.value.row });
    } else {
      seen.add(row.value.row);
      rows.push(row.value);
    }
  }
  return failWith(problems) ?? succeed(rows);
}

/**
 * A session from the text of a file that `formatCsv` wrote, or the problems it has: other columns, rows of several
 * sessions, cells that are no values of their columns, more than 300,000 rows. Columns after ours are jsPsych's own.
 */
export function parseCsv(text: string): Result<SessionTable> {
  const lines = Papa.parse<readonly string[]>(text, { delimiter: ",", preview: MAX_ROWS + 3 }).data;
  const [names = [], ...rest] = lines;
  if (COLUMNS.some((column, place) => names[place] !== column)) {
    return refuse({ code: "session-columns" }, names.slice(0, 3).join().slice(0, 100));
  }
  // Spreadsheets leave lines of nothing at the end.
  const body = rest.slice(0, 1 + rest.findLastIndex((cells) => cells.some((cell) => cell !== "")));
  const [first] = body;
  if (first === undefined) return refuse({ code: "some-rows" }, 0);
  if (body.length > MAX_ROWS) {
    return refuse({ code: "holds-at-most", limit: MAX_ROWS, of: "rows" }, body.length);
  }
  const header = readHeader(new Map(names.map((name, place) => [name, first[place] ?? ""])));
  if (!header.ok) return header;
  const rows = readRows(names, body);
  return rows.ok ? succeed({ ...header.value, rows: rows.value }) : rows;
}
