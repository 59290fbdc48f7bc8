/** Schemas for what stands in the single fields of a session: numbers, times, counts, words of a closed list. */
import * as v from "valibot";
import { withRule } from "../../core/broken-rules";
import { count as countFrom, oneOf, slug } from "../../core/checked-fields";

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export const number = withRule(v.custom<number>(Number.isFinite), { code: "number", orNull: false });
export const numberOrNull = v.nullable(
  withRule(v.custom<number>(Number.isFinite), { code: "number", orNull: true }),
);
export const count = countFrom();
export const countOrNull = v.nullable(countFrom({ orNull: true }));
export const boolean = v.boolean();
export const booleanOrNull = v.nullable(withRule(v.boolean(), { code: "boolean", orNull: true }));
export const plainText = v.string();
export const textOrNull = v.nullable(withRule(v.string(), { code: "plain-text", orNull: true }));

function isTime(input: unknown): boolean {
  return typeof input === "string" && TIME.test(input) && !Number.isNaN(Date.parse(input));
}
export const time = withRule(v.custom<string>(isTime), { code: "time" });

export function oneOfOrNull<const Choices extends readonly string[]>(choices: Choices) {
  return v.nullable(oneOf(choices, { orNull: true }));
}

export const slugOrNull = v.nullable(slug);
