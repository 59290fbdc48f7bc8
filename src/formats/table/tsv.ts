/** Tables with tabs, as BIDS wants them. */
import { type Cell, guardFormula } from "./columns";

const MISSING = "n/a";

/** Neither tab nor line break can stand in a cell: each run of them and of other control characters is a space. */
function toCellText(text: string): string {
  const plain = guardFormula(text.replace(/[\p{Control}\u2028\u2029]+/gu, " ").trim());
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * A table under a line of names: tabs between cells, a line feed after each line, `n/a` for what is missing or
 * empty. Text that a spreadsheet could run gets an apostrophe; text with quotation marks is quoted as in CSV.
 */
export function formatTsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const toText = (cell: Cell) => (typeof cell === "string" ? toCellText(cell) : String(cell ?? MISSING));
  const lines = rows.map((row) => row.map((cell) => toText(cell) || MISSING));
  return [names, ...lines].map((line) => `${line.join("\t")}\n`).join("");
}
