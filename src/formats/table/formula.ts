/** Keeps spreadsheets from running text as a formula. */

/** Text that a spreadsheet would run: it gets an apostrophe before it, in every table that the page writes. */
export const FORMULA = /^[=+\-@\t\r\n]/;

export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
