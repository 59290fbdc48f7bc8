/** A session as CSV (RFC 4180): one line an event, our columns first, then jsPsych's own. */
import Papa from "papaparse";
import type { Session } from "../../core/session/session";
import { type Cell, FORMULA, listJsPsychColumns, toRecord } from "./columns";
import { COLUMNS } from "./row-variables";

/** Booleans as base R reads them, lists and objects as JSON; what has no value, or none that a file can hold, is missing. */
function toCell(value: unknown): Exclude<Cell, boolean> {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : (JSON.stringify(value) ?? null);
}

/**
 * All rows of a session under a line of column names; lines end in CR LF, the last one, too. Numbers have full
 * precision, booleans are `TRUE` and `FALSE`, missing is empty. Text that begins with `=`, `+`, `-`, `@`, a tab or
 * a line break gets an apostrophe before it; numbers stay numbers, negative ones, too.
 */
export function formatCsv(session: Session): string {
  const jsPsychColumns = listJsPsychColumns(session.rows);
  const data = session.rows.map((row) => {
    const record = toRecord(session, row);
    return [
      ...COLUMNS.map((column) => toCell(record[column])),
      ...jsPsychColumns.map((name) => toCell(row.jspsych[name])),
    ];
  });
  const names = [...COLUMNS, ...jsPsychColumns];
  // The library's own pattern overlooks text of several lines.
  return `${Papa.unparse([names, ...data], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
