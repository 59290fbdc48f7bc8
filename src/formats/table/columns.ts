/** The columns of a session's rows, as files and other people's scripts rely on them: ours, then jsPsych's. */
import type { Row, Session } from "../../core/session/session";
import { formatKey } from "../keys";
import type { Variable } from "./codebook";
import { findJsPsychVariable } from "./jspsych-variables";
import { COLUMNS, type Column, ROW_VARIABLES } from "./row-variables";

/** A value of a column; null is missing. Times in ms. */
export type Cell = string | number | boolean | null;

/** A row with what its session says of it, one value a column. */
export type SessionRecord = Readonly<Record<Column, Cell>>;

export function toRecord(
  { id, participant, design, designHash, seed, simulated }: Omit<Session, "rows">,
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
export function listJsPsychColumns(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const { jspsych } of rows) for (const name of Object.keys(jspsych)) names.add(name);
  const taken = [...names].find(isColumn);
  if (taken !== undefined) throw new Error(`jsPsych's data must not have a column named ${taken}.`);
  return [...names];
}

/** The codebook of the columns that a session's CSV has, in their order. */
export function listVariables(rows: readonly Row[]): readonly Variable[] {
  return [...ROW_VARIABLES, ...listJsPsychColumns(rows).map(findJsPsychVariable)];
}

/** Text that a spreadsheet would run as a formula: it gets an apostrophe before it, in every table that the page writes. */
export const FORMULA = /^[=+\-@\t\r\n]/;

export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
