/** The sentences of the rules of addresses: each is the second half of a sentence that begins with a path. */
import type { AddressRules } from "../../core/rules";
import { formatGrouped, joinList } from "../numbers";
import { type Sentences, wholeNumber } from "./rules";

export const ADDRESS_RULES: Sentences<keyof AddressRules> = {
  address: () => "must be an address of this page, which begins with #/",
  "nothing-below": () => "must not be followed by anything but parameters",
  "session-id": () => "must be 1 to 64 letters, digits, hyphens and underscores",
  "given-once": () => "must be given only once",
  "percent-encoded": () => "must be UTF-8 text, percent-encoded",
  "not-beside": ({ other }) => `must not be given together with ${other}`,
  "given-or-design": () => "must be given, or design or z in its place",
  base64url: () => "must be base64url: letters, digits, hyphens and underscores, without padding",
  deflate: () => "must be compressed as raw deflate (RFC 1951), whole and with nothing after it",
  utf8: () => "must be UTF-8 text, written as base64url",
  "plain-characters": () => "must not have control characters or broken ones",
  "parameter-of": ({ screen }) => `is not a parameter of the ${screen} screen`,
  preset: ({ ids }) => `must be a preset: ${joinList(ids, "or")}`,
  digits: (range) => `must be ${wholeNumber(range)}, written in digits only`,
  "characters-at-most": ({ limit }) => `must be at most ${formatGrouped(limit)} characters long`,
  "left-out-or": ({ value }) => `must be ${value}, or be left out`,
};
