/** What stands for the conditions of a design wherever one is shown: its name and its mark. */
import { listOfRole } from "../core/design/conditions";
import type { Design } from "../core/design/design";
import { type Condition, REST } from "../core/vocabulary";
import { type NameOf, nameConditions } from "../words/conditions";
import { MARKS, type MarkKind } from "./mark-shapes";

/** What stands for the conditions of a design, by their ids. */
export type Looks = { readonly nameOf: NameOf; readonly markOf: (condition: Condition) => MarkKind };

/**
 * The usual conditions have marks of their own. Of the others the first cue gets that of a cue and the first comparison
 * that of a neutral condition, where these are free; the rest what is left, in the order listed.
 */
export function lookAt(design: Pick<Design, "conditions">): Looks {
  const marks = new Map<Condition, MarkKind>([[REST, "rest"]]);
  const free = new Set<MarkKind>(MARKS);
  const give = (id: Condition, mark: MarkKind | undefined) => {
    if (mark === undefined || marks.has(id) || !free.delete(mark)) return;
    marks.set(id, mark);
  };
  for (const { id } of design.conditions)
    give(
      id,
      MARKS.find((mark) => mark === id),
    );
  for (const [role, mark] of [
    ["cue", "cue"],
    ["comparison", "neutral"],
  ] as const) {
    const [first] = listOfRole(design, role);
    if (first !== undefined) give(first.id, mark);
  }
  for (const { id } of design.conditions) give(id, [...free][0]);
  // What no design lists can stand in a session file only: it looks like a rating of no condition.
  return { nameOf: nameConditions(design), markOf: (condition) => marks.get(condition) ?? "moment" };
}
