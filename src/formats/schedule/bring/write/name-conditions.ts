/** The conditions of a brought schedule: those of the design at hand where it has them, else new ones. */
import type { Design, DesignCondition } from "../../../../core/design/design";
import { PRACTICE_CATEGORY } from "../../../../core/vocabulary";
import type { ToldBlock } from "../gather-blocks";
import { openIds, toSlug } from "./slugs";

export type NamedCondition = {
  readonly id: string;
  /** As the table first writes it. */
  readonly text: string;
  /** Of the design at hand; null for a new one. */
  readonly known: DesignCondition | null;
};

/** What a table without conditions shows. */
const UNNAMED = "image";

/** Different writings of one name are one condition. */
export const keyOf = (text: string) => toSlug(text) || text.trim().toLowerCase();

export const textOf = ({ condition }: Pick<ToldBlock, "condition">) => condition ?? UNNAMED;

/** By what the table calls them, whatever case it writes them in; in the order in which the table has them. */
export function nameConditions(
  blocks: readonly ToldBlock[],
  { conditions }: Pick<Design, "conditions">,
): (text: string) => NamedCondition {
  const held = new Map<string, DesignCondition>();
  for (const condition of conditions) {
    if (condition.label !== undefined) held.set(keyOf(condition.label), condition);
  }
  for (const condition of conditions) held.set(condition.id, condition);
  const nextId = openIds([...conditions.map(({ id }) => id), PRACTICE_CATEGORY], "condition");
  const named = new Map<string, NamedCondition>();
  for (const block of blocks) {
    const text = textOf(block);
    const key = keyOf(text);
    if (named.has(key)) continue;
    const known = held.get(key) ?? null;
    named.set(key, { id: known?.id ?? nextId(text), text, known });
  }
  return (text) => named.get(keyOf(text)) ?? { id: nextId(text), text, known: null };
}
