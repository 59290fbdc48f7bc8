/** What a saved collection says of itself, beside the codes and files that it holds. */
import * as v from "valibot";
import { readWith, withRule } from "../../core/broken-rules";
import { fields, list } from "../../core/checked-fields";
import type { Result } from "../../core/result";

/** Of the file. */
const VERSION = 1;
const HAND_IN_ID = /^h[0-9a-f]{10}$/;

export type Lesson = {
  readonly version: typeof VERSION;
  /** Ids of hand-ins that are to stay out. */
  readonly takenOut: readonly string[];
};

const isId = (input: unknown) => typeof input === "string" && HAND_IN_ID.test(input);

export const handInIds = list(withRule(v.custom<string>(isId), { code: "hand-in-id" }));

const lessonShape: v.GenericSchema<unknown, Lesson> = fields({
  version: withRule(v.literal(VERSION), { code: "exactly", value: VERSION }),
  takenOut: handInIds,
});

export function parseLesson(input: unknown): Result<Lesson> {
  return readWith(lessonShape, input);
}

export function makeLesson(takenOut: readonly string[]): Lesson {
  return { version: VERSION, takenOut };
}
