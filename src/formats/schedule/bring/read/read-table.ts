/** The table in a text that somebody brings: with commas, semicolons or tabs, of a size that a design can have. */
import Papa from "papaparse";
import { fail, type Result, succeed } from "../../../../core/result";

/** More characters, lines or columns are no list of events. */
export const MAX_CHARACTERS = 20_000_000;
export const MAX_LINES = 50_000;
export const MAX_COLUMNS = 100;

export type BroughtTable = {
  readonly names: readonly string[];
  /** Without the names, `line` counted from 1 with them. */
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Whether numbers may have a comma in them. */
  readonly hasDecimalCommas: boolean;
  /** Where a quotation mark is opened that is never closed, so that the rest is one cell; null where all are closed. */
  readonly openQuoteLine: number | null;
};

const DELIMITERS = ["\t", ";", ","] as const;

/** The one that stands most often in the line of names; a comma where none does. */
function findDelimiter(header: string): string {
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  const most = Math.max(...counts);
  return most === 1 ? "," : (DELIMITERS[counts.indexOf(most)] ?? ",");
}

/** Empty lines, and the one by which a spreadsheet is told what stands between cells. */
const BEFORE_NAMES = /^(?:[^\S\r\n]*(?:\r\n|\r|\n))*(?:sep=.(?:\r\n|\r|\n))?(?:[^\S\r\n]*(?:\r\n|\r|\n))*/i;

/** Semicolons stand between cells where commas stand in numbers; else a number says it, unless another has a point. */
function hasDecimalCommas(delimiter: string, lines: BroughtTable["lines"]): boolean {
  if (delimiter === ";") return true;
  const has = (number: RegExp) => lines.some(({ cells }) => cells.some((cell) => number.test(cell)));
  return has(/^\s*-?\d+,\d+\s*$/) && !has(/^\s*-?\d+\.\d+\s*$/);
}

/**
 * The lines of a table under its names, or the problem that it has: too large, or nothing in it. Takes time in proportion
 * to the length of the text.
 */
export function readTable(given: string): Result<BroughtTable> {
  const refuse = (limit: number, of: "characters" | "rows" | "columns", received: number) =>
    fail({ path: "", rule: { code: "holds-at-most", limit, of }, received });
  if (given.length > MAX_CHARACTERS) return refuse(MAX_CHARACTERS, "characters", given.length);
  const unmarked = given.replace(/^\uFEFF/, "");
  const [before = ""] = BEFORE_NAMES.exec(unmarked) ?? [];
  const skipped = before.split(/\r\n|\r|\n/).length - 1;
  const text = unmarked.slice(before.length);
  const end = text.search(/[\r\n]/);
  const delimiter = findDelimiter(end < 0 ? text : text.slice(0, end));
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, preview: MAX_LINES + 2 });
  const [header = [], ...rest] = data;
  if (header.length > MAX_COLUMNS) return refuse(MAX_COLUMNS, "columns", header.length);
  if (rest.length > MAX_LINES) return refuse(MAX_LINES, "rows", rest.length);
  const lines = rest.map((cells, index) => ({ line: skipped + index + 2, cells }));
  const isBlank = ({ cells }: (typeof lines)[number]) => cells.every((cell) => cell.trim() === "");
  const told = lines.filter((line) => !isBlank(line));
  if (told.length === 0) return fail({ path: "", rule: { code: "some-rows" }, received: 0 });
  const openQuote = errors.find(({ code }) => code === "MissingQuotes");
  return succeed({
    names: header.map((name) => name.trim()),
    lines: told,
    hasDecimalCommas: hasDecimalCommas(delimiter, told),
    openQuoteLine: openQuote?.row === undefined ? null : skipped + openQuote.row + 1,
  });
}
