/** The sentences of the rules of a session file: each is the second half of a sentence that begins with a path. */
import type { SessionRules } from "../../core/session-rules";
import { formatGrouped } from "../numbers";
import { mustBe, type Sentences } from "./rules";

export const SESSION_RULES: Sentences<keyof SessionRules> = {
  number: (rule) => `${mustBe(rule)} a number`,
  time: () => "must be a time in UTC, such as 2026-03-02T09:05:00.123Z",
  "plain-text": (rule) => `${mustBe(rule)} text`,
  "hash-of-design": () => "must be the hash of the design in the same file",
  "part-listed": () => "must be the number of one of the parts",
  "safe-name": () => "is a name that no field of a session may have",
  "this-version": () =>
    "must be 1: this file was written by a later version of this page, and only that one can read it",
  "column-free": ({ column }) => `must not have a column named ${column}, which a session has already`,
  "column-name": () => "must be named with letters, digits and underscores only, and not begin with a digit",
  "not-empty": () => "must not be empty",
  "session-file": () =>
    "must be a session that this page saved as JSON, an object that begins with schema, id and participant",
  "whole-file": () =>
    "must be the whole file: it ends in the middle, as one does that was cut off while it was saved or sent",
  "depth-at-most": ({ levels }) => `must not be nested more than ${formatGrouped(levels)} levels deep`,
  "holds-at-most": ({ limit, of }) => `must hold at most ${formatGrouped(limit)} ${of}`,
};
