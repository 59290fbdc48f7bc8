/** Schemas for what stands in the single fields of a session: numbers, times, counts, words of a closed list. */
import * as v from "valibot";
import { whole } from "../../core/checked-fields";
import * as rules from "../../words/problems/rules";
import * as sessionRules from "../../words/problems/session-rules";

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export const number = v.custom<number>(Number.isFinite, sessionRules.MUST_BE_A_NUMBER);
export const numberOrNull = v.custom<number | null>(
  (input) => input === null || Number.isFinite(input),
  rules.orNull(sessionRules.MUST_BE_A_NUMBER),
);
export const count = whole(1, Number.MAX_SAFE_INTEGER, rules.MUST_BE_ONE_OR_MORE);
export const countOrNull = v.nullable(
  whole(1, Number.MAX_SAFE_INTEGER, rules.orNull(rules.MUST_BE_ONE_OR_MORE)),
);
export const boolean = v.boolean(rules.MUST_BE_TRUE_OR_FALSE);
export const booleanOrNull = v.nullable(v.boolean(rules.orNull(rules.MUST_BE_TRUE_OR_FALSE)));
export const plainText = v.string(sessionRules.MUST_BE_PLAIN_TEXT);
export const textOrNull = v.nullable(v.string(rules.orNull(sessionRules.MUST_BE_PLAIN_TEXT)));
export const time = v.custom<string>(
  (input) => typeof input === "string" && TIME.test(input) && !Number.isNaN(Date.parse(input)),
  sessionRules.MUST_BE_A_TIME,
);

export function oneOf<const Choices extends readonly string[]>(choices: Choices) {
  return v.picklist(choices, rules.mustBeOneOf(choices));
}

export function oneOfOrNull<const Choices extends readonly string[]>(choices: Choices) {
  return v.nullable(v.picklist(choices, rules.orNull(rules.mustBeOneOf(choices))));
}
