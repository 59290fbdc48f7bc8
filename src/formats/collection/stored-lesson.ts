/** What the browser keeps of a lesson beside the originals: parsed like any other input. */
import * as v from "valibot";
import { readWith, withRule } from "../../core/broken-rules";
import { anyList, fields, list } from "../../core/checked-fields";
import { leaveOutDefaults } from "../../core/design/canonical";
import type { Design } from "../../core/design/design";
import { parseDesign } from "../../core/design/parse";
import { failWithin, type Result, succeed } from "../../core/result";
import type { Included } from "../../core/session/cohort/collection";
import { handInIds } from "./lesson";

const VERSION = 1;

export type StoredLesson = {
  readonly version: typeof VERSION;
  /** When something was last collected, in ms since 1970. */
  readonly changedAtMs: number;
  readonly designs: readonly Design[];
  /** Ids of hand-ins that are to stay out. */
  readonly takenOut: readonly string[];
  readonly included: Included;
  /** Whose lines the wall of a design showed last, by its hash: ids of hand-ins. */
  readonly shown: readonly { readonly designHash: string; readonly ids: readonly string[] }[];
};

const shape = fields({
  version: withRule(v.literal(VERSION), { code: "exactly", value: VERSION }),
  changedAtMs: withRule(v.custom<number>(Number.isFinite), { code: "number", orNull: false }),
  designs: anyList,
  takenOut: handInIds,
  included: fields({ simulated: v.boolean(), secondRuns: v.boolean() }),
  // Not in what was kept before there was a wall.
  shown: v.optional(list(fields({ designHash: v.string(), ids: handInIds })), []),
});

export function parseStoredLesson(input: unknown): Result<StoredLesson> {
  const parsed = readWith(shape, input);
  if (!parsed.ok) return parsed;
  const designs: Design[] = [];
  for (const [index, each] of parsed.value.designs.entries()) {
    const design = parseDesign(each);
    if (!design.ok) return failWithin(`designs.${index}`, design);
    designs.push(design.value);
  }
  return succeed({ ...parsed.value, designs });
}

export function makeStoredLesson(lesson: Omit<StoredLesson, "version">): StoredLesson {
  return { ...lesson, designs: lesson.designs.map(leaveOutDefaults), version: VERSION };
}
