/** Why something that was brought to a class was refused: for the instructor, and without a word of what was in it. */
import type { Rule } from "../../core/rules";
import type { Addition } from "../../core/session/cohort/collection";
import { countOf, formatGrouped } from "../numbers";
import { describeRule } from "../problems/problem";

/** What it seemed to be: as `formats/collection` names them. */
const SEEMED = {
  code: "A result code",
  text: "Text",
  json: "A JSON file",
  csv: "A CSV file",
  zip: "A zip, or a file in it,",
  other: "A file",
} as const;

const LONGEST_PATH = 60;

/** `A CSV file: rows.3 must have as many cells as there are columns: 38, not 12.` */
export function describeRefusal(seems: keyof typeof SEEMED, path: string, rule: Rule): string {
  const what = SEEMED[seems];
  const isWhole = path === "" || path === "code";
  // It comes from the file, in any length.
  const where = path.slice(0, LONGEST_PATH);
  return isWhole ? `${what} ${describeRule(rule)}.` : `${what}: ${where} ${describeRule(rule)}.`;
}

const ADDITIONS = {
  clashing: "It has the id of another person here, but is of another design.",
  "taken-out": "This person was taken out by their own code, and stays out.",
} as const satisfies Readonly<Partial<Record<Addition, string>>>;

export function describeAddition(addition: keyof typeof ADDITIONS): string {
  return ADDITIONS[addition];
}

/** On what unfolds the list. */
export function describeRefused(count: number): string {
  return `${countOf(count, "piece")} not counted`;
}

/** After as many reasons as are shown. */
export function describeMoreReasons(count: number): string {
  return `And ${countOf(count, "more reason")}.`;
}

/** After a reason that came more than once. */
export function describeTimes(count: number): string {
  return `× ${formatGrouped(count)}`;
}
