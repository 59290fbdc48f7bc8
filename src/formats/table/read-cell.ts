/** Cells of a CSV back as the values that they were written for. */
import { guardFormula } from "./columns";
import { parseKey } from "./keys";
import { type Column, findRowVariable } from "./row-variables";

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["TRUE", true],
  ["FALSE", false],
]);

/** Text without the apostrophes that `guardFormula` gave it. */
export function unguard(text: string): string {
  const bare = text.replace(/(^|[;\t\r\n])'/g, "$1");
  return guardFormula(bare) === text ? bare : text;
}

/** What cannot be a value of its column stays as it is written, and is refused as that. */
export function readCell(column: Column, cell: string): unknown {
  if (cell === "") return null;
  const { type } = findRowVariable(column);
  if (type === "true or false") return BOOLEANS.get(cell) ?? cell;
  if (type === "number" || type === "whole number") return NUMBER.test(cell) ? Number(cell) : cell;
  const text = unguard(cell);
  return column === "key" ? parseKey(text) : text;
}

/** Of jsPsych's own columns nothing is known. */
export function readOther(cell: string): string | number | boolean | null {
  if (cell === "") return null;
  return BOOLEANS.get(cell) ?? (NUMBER.test(cell) ? Number(cell) : unguard(cell));
}
