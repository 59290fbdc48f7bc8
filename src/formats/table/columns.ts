/** The columns of a session's rows, as files and other people's scripts rely on them: ours, then jsPsych's. */
import type { Recording, Row, Session } from "../../core/session/session";
import type { Variable } from "./codebook";
import { findJsPsychVariable } from "./jspsych-variables";
import { formatKey } from "./keys";
import { COLUMNS, type Column, findVariableOf } from "./row-variables";

/** A value of a column; null is missing. Times in ms. */
export type Cell = string | number | boolean | null;

/** A row with what its session says of it, one value a column. */
export type SessionRecord = Readonly<Record<Column, Cell>>;

export function toRecord(
  { id, participant, design, designHash, seed, simulated }: Omit<Recording, "rows" | "parts">,
  row: Row,
): SessionRecord {
  return {
    session_id: id,
    participant,
    design_id: design.id,
    design_hash: designHash,
    seed,
    simulated,
    ...row,
    key: row.key === null ? null : formatKey(row.key),
  };
}

export function isColumn(name: string): name is Column {
  return COLUMNS.some((column) => column === name);
}

/** The names of jsPsych's columns in the order in which they first appear; throws if one of ours is among them. */
function listJsPsychColumns(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const { jspsych } of rows) for (const name of Object.keys(jspsych)) names.add(name);
  const taken = [...names].find(isColumn);
  if (taken !== undefined) throw new Error(`jsPsych's data must not have a column named ${taken}.`);
  return [...names];
}

/** Lists and objects as JSON; what has no value, or none that a file can hold, is missing. */
function toCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : (JSON.stringify(value) ?? null);
}

/** All rows of a session under the names of their columns: ours first, then jsPsych's own. */
export function listCells(session: Session): {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
} {
  const jsPsychColumns = listJsPsychColumns(session.rows);
  const rows = session.rows.map((row) => {
    const record = toRecord(session, row);
    return [
      ...COLUMNS.map((column) => record[column]),
      ...jsPsychColumns.map((name) => toCell(row.jspsych[name])),
    ];
  });
  return { names: [...COLUMNS, ...jsPsychColumns], rows };
}

/** The codebook of the columns that a session's CSV has, in their order. */
export function listVariables({ design, rows }: Pick<Session, "design" | "rows">): readonly Variable[] {
  return [
    ...COLUMNS.map((name) => findVariableOf(design, name)),
    ...listJsPsychColumns(rows).map(findJsPsychVariable),
  ];
}

/** Where a program may end a cell within a text: a semicolon in many countries, a tab, a line break. */
const CELL_END = /([;\t\r\n])/;
/** What spreadsheets run, full-width signs, too; some look past spaces, invisible characters and quotation marks. */
const FORMULA = /^[\p{C}\p{Z}"]*[=+\-@＝＋－＠]/u;

/** Text of which no spreadsheet runs anything: it has an apostrophe wherever a formula would begin. */
export function guardFormula(text: string): string {
  const parts = text.split(CELL_END).map((part) => (FORMULA.test(part) ? `'${part}` : part));
  return `${/^[\t\r\n]/.test(text) ? "'" : ""}${parts.join("")}`;
}
