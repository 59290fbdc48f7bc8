/** The sentences of the rules of result codes, room codes, rooms’ summaries and invitations: each is the second half of a sentence that begins with a path. */
import type { CodeRules } from "../../core/code-rules";
import { countOf, formatGrouped } from "../numbers";
import type { Sentences } from "./rules";

export const CODE_RULES: Sentences<keyof CodeRules> = {
  "needs-invited": () => "must be left out where invited=1 is: only an invitation shows it",
  "some-code": () => "must hold a result code, which begins with CUE1",
  "one-code": ({ codes }) => `must be one result code alone, not ${countOf(codes, "code")}`,
  "whole-code": ({ letters, given }) =>
    `must be the whole result code: after its first six letters come ${formatGrouped(letters)} more, not ${formatGrouped(given)}`,
  "right-letters": () => "must be a result code as it was shown: at least one letter of it is wrong",
  "code-version": ({ version }) =>
    `must be a result code of version 1: version ${version} was made by a later version of this page, and only that one can read it`,
  "code-of-design": () => "must be a result code of this design: it was made of another one",
  "fits-code": ({ limit }) =>
    `must ask for fewer ratings to fit into a result code, which has at most ${formatGrouped(limit)} letters: hand in the file instead`,
  "some-room-code": () => "must begin with ROOM1: this text holds none",
  "one-room-code": ({ codes }) => `must stand alone: this text holds ${countOf(codes, "code")}`,
  "whole-room-code": ({ letters, given }) =>
    `must be whole: after ROOM1 come ${formatGrouped(letters)} letters and digits, not ${formatGrouped(given)}`,
  "right-room-letters": () => "must be as it was shown: at least one letter of it is wrong",
  "room-code-version": ({ version }) =>
    `must be of version 1: version ${version} was made by a later version of this page, and only that one can read it`,
  "room-of-design": () => "must be of the design that this session ran: the room ran another one",
  "room-file": () => "must be the summary of a room as this page saves it from a class’s wall",
  rising: () => "must rise: low, middle, high",
  "within-scale": ({ min, max }) =>
    `must lie on the design’s scale, from ${formatGrouped(min)} to ${formatGrouped(max)}`,
  "compared-by-design": () => "must be a contrast and a question of the room’s design",
};
