/** The sentences of the rules of what is handed in to a class: each is the second half of a sentence that begins with a path. */
import type { ClassRules, ZipTrouble } from "../../core/class-rules";
import { formatGrouped } from "../numbers";
import type { Sentences } from "./rules";

const ZIP_TROUBLES: Readonly<Record<ZipTrouble, string>> = {
  broken: "must be a whole zip: this one is broken or was cut off",
  locked: "must be a zip without a password",
  "too-large": "must not unpack to more than a class can hand in",
  "too-many": "must not hold more files than a class can hand in",
  "too-deep": "must not have zips within zips within zips",
  "unknown-packing": "must be packed the way that every zip program knows",
};

export const CLASS_RULES: Sentences<keyof ClassRules> = {
  collectable: () =>
    "must be a session saved by this page as JSON or CSV, a zip of such files, a design as JSON, or text with result codes",
  "readable-file": () => "must be a file that this browser can still read",
  "session-columns": () =>
    "must begin with the columns of a session’s CSV as this page saves it: a spreadsheet may have changed it",
  "cell-per-column": ({ columns, given }) =>
    `must have as many cells as there are columns: ${formatGrouped(columns)}, not ${formatGrouped(given)}`,
  "same-in-rows": () => "must be the same in all rows: one file is one session",
  "some-rows": () => "must have at least one row",
  "design-hash": () => "must be the hash of a design: d and 16 hexadecimal digits",
  "hand-in-id": () => "must be the id of a hand-in: h and 10 hexadecimal digits",
  "blocks-of-design": () => "must not have more blocks of a condition than the design has",
  unzipped: ({ trouble }) => ZIP_TROUBLES[trouble],
};
