/** The sentences of the rules of a session file: each is the second half of a sentence that begins with a path. */
import { formatGrouped } from "../numbers";

export const MUST_BE_A_NUMBER = "must be a number";
export const MUST_BE_A_TIME = "must be a time in UTC, such as 2026-03-02T09:05:00.123Z";
export const MUST_BE_PLAIN_TEXT = "must be text";
export const MUST_BE_THE_HASH = "must be the hash of the design in the same file";
export const MUST_BE_A_PART_LISTED = "must be the number of one of the parts";
export const MUST_BE_A_SAFE_NAME = "is a name that no field of a session may have";
export const MUST_COME_FROM_THIS_VERSION =
  "must be 1: this file was written by a later version of this page, and only that one can read it";

/** For a column of jsPsych's that has the name of one of ours. */
export function mustNotStandTwice(column: string): string {
  return `must not have a column named ${column}, which a session has already`;
}

// Files that are no session at all.
export const MUST_NOT_BE_EMPTY = "must not be empty";
export const MUST_BE_A_SESSION_FILE =
  "must be a session that this page saved as JSON, an object that begins with schema, id and participant";
export const MUST_BE_WHOLE =
  "must be the whole file: it ends in the middle, as one does that was cut off while it was saved or sent";
export const MUST_NOT_BE_DEEP = "must not be nested more than 100 levels deep";

export function mustHoldAtMost(limit: number, what: string): string {
  return `must hold at most ${formatGrouped(limit)} ${what}`;
}
/** For names of jsPsych's columns, which become the names of columns in every table. */
export const MUST_BE_A_COLUMN_NAME =
  "must be named with letters, digits and underscores only, and not begin with a digit";
