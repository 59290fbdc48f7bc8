/** Tables as Excel files (Office Open XML): a sheet of rows with the columns of the CSV, and one that explains them. */
import writeExcelFile, { type Sheet } from "write-excel-file/browser";
import type { Session } from "../../core/session/session";
import { CODEBOOK_HEADS, describeMeaning, SHEET_NAMES } from "../../words/codebook/sheets";
import type { Variable } from "./codebook";
import { type Cell, listCells, listVariables } from "./columns";

/** More than this no cell of such a file can hold. */
const MAX_CHARACTERS = 32_767;
const CUT = "…";
/** In characters; text of the last column is the longest. */
const WIDTHS = { least: 10, text: 100 } as const;

/** `_x0041_` would be read as the letter of that code, so its first character is written by its own. */
function toExcelText(text: string): string {
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return plain.length <= MAX_CHARACTERS ? plain : plain.slice(0, MAX_CHARACTERS - CUT.length) + CUT;
}

function toSheet(
  sheet: string,
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: readonly { readonly width: number }[],
): Sheet<Blob> {
  const head = names.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const body = rows.map((row) => row.map((cell) => (typeof cell === "string" ? toExcelText(cell) : cell)));
  return { sheet, data: [head, ...body], columns: [...columns], stickyRowsCount: 1 };
}

/** Names in a line that stays in view, each column as wide as its name at least. */
function toRowsSheet(names: readonly string[], rows: readonly (readonly Cell[])[]): Sheet<Blob> {
  const widths = names.map(({ length }) => ({ width: Math.max(WIDTHS.least, length + 2) }));
  return toSheet(SHEET_NAMES.rows, names, rows, widths);
}

function toCodebookSheet(variables: readonly Variable[]): Sheet<Blob> {
  const rows = variables.map(({ name, type, unit, description, levels }) => [
    name,
    type,
    unit,
    describeMeaning(description, levels),
  ]);
  const widths = [22, 16, 14, WIDTHS.text].map((width) => ({ width }));
  return toSheet(SHEET_NAMES.codebook, CODEBOOK_HEADS, rows, widths);
}

/**
 * A table with the values and the order of its CSV, under a line of names that stays in view; a second sheet holds the
 * codebook. Numbers are numbers in full precision, booleans booleans, times of day ISO 8601 text, and what is missing is
 * an empty cell. Text is text, whatever it begins with: no program runs it. Without characters that XML lacks (such as
 * control characters), and cut after 32,767.
 */
export function formatExcelTable(
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  variables: readonly Variable[],
): Promise<Blob> {
  return writeExcelFile([toRowsSheet(names, rows), toCodebookSheet(variables)]).toBlob();
}

/** All rows of a session. */
export function formatExcel(session: Session): Promise<Blob> {
  const { names, rows } = listCells(session);
  return formatExcelTable(names, rows, listVariables(session));
}
