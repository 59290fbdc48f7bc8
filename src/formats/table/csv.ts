/** A session as CSV (RFC 4180): one line an event, our columns first, then jsPsych's own. */
import Papa from "papaparse";
import type { Session } from "../../core/session/session";
import { type Cell, guardFormula, listCells } from "./columns";

/** Booleans as base R reads them. */
function toValue(cell: Cell): Exclude<Cell, boolean> {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? guardFormula(cell) : cell;
}

/** Lines of a table as `formatCsvTable` has them, without one of names; empty for none. */
export function formatCsvLines(lines: readonly (readonly Cell[])[]): string {
  if (lines.length === 0) return "";
  return `${Papa.unparse(
    lines.map((line) => line.map(toValue)),
    { newline: "\r\n" },
  )}\r\n`;
}

/**
 * A table under a line of column names; lines end in CR LF, the last one, too. Numbers have full precision, booleans are
 * `TRUE` and `FALSE`, missing is empty. Text gets an apostrophe wherever a spreadsheet could begin a formula (see
 * `guardFormula`); numbers stay numbers, negative ones, too.
 */
export function formatCsvTable(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return formatCsvLines([names, ...rows]);
}

/** All rows of a session. */
export function formatCsv(session: Session): string {
  const { names, rows } = listCells(session);
  return formatCsvTable(names, rows);
}
