/** The shape of the conditions of a design. */
import * as v from "valibot";
import { check, type Finding, withRule } from "../../broken-rules";
import { fields, list, oneOf, slug, text, whole, wholeMs, withoutRepeats } from "../../checked-fields";
import { LONGEST_MS, MAX_BLOCKS } from "../../limits";
import { type Category, PRACTICE_CATEGORY, REST, ROLES } from "../../vocabulary";
import { findKnownRole, MAX_CONDITIONS } from "../conditions";
import type { DesignCondition } from "../design";

const isImageCategory = (category: Category) => category !== PRACTICE_CATEGORY;

const condition: v.GenericSchema<unknown, DesignCondition> = fields({
  id: slug,
  blocks: whole(1, MAX_BLOCKS),
  category: v.exactOptional(
    v.pipe(
      slug,
      check<Category>((received) =>
        isImageCategory(received) ? [] : [{ path: [], rule: { code: "not-practice" }, received }],
      ),
    ),
  ),
  role: v.exactOptional(oneOf(ROLES)),
  label: v.exactOptional(text(1, 40)),
  instruction: v.exactOptional(v.nullable(fields({ text: text(1, 300), ms: wholeMs(0, LONGEST_MS) }))),
  restMs: v.exactOptional(v.nullable(wholeMs(1, LONGEST_MS, { orNull: true }))),
});

/** The role that an id has by itself is the only one that `rest` may have; no other may have that of `rest`. */
function judgeRole({ id, role }: DesignCondition, index: number): readonly Finding[] {
  const path = [index, "role"];
  if (role === undefined) {
    return findKnownRole(id) === null ? [{ path, rule: { code: "own-role" }, received: role }] : [];
  }
  if ((id === REST) === (role === "rest")) return [];
  return [{ path, rule: { code: id === REST ? "role-of-rest" : "not-role-of-rest" }, received: role }];
}

function judge(entry: DesignCondition, index: number): readonly Finding[] {
  const { id, category, restMs = null } = entry;
  if (!isImageCategory(category ?? id)) {
    return [{ path: [index, "id"], rule: { code: "not-practice" }, received: id }];
  }
  const role = judgeRole(entry, index);
  if (id === REST && category !== undefined) {
    return [...role, { path: [index, "category"], rule: { code: "none-of-rest" }, received: category }];
  }
  if (id !== REST && restMs !== null) {
    return [...role, { path: [index, "restMs"], rule: { code: "only-of-rest" }, received: restMs }];
  }
  return role;
}

export const conditionsShape = v.pipe(
  list(condition),
  withRule(v.nonEmpty<DesignCondition[]>(), { code: "some-conditions" }),
  withoutRepeats(
    ({ id }) => id,
    (index) => [index, "id"],
    { code: "not-twice" },
  ),
  check<DesignCondition[]>((received) =>
    received.length <= MAX_CONDITIONS
      ? []
      : [
          {
            path: [],
            rule: { code: "conditions-at-most", limit: MAX_CONDITIONS },
            received: received.length,
          },
        ],
  ),
  check<DesignCondition[]>((received) => received.flatMap(judge)),
);
