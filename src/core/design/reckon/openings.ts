/** A design and those like it that open with another condition, to be given to people in turn. */
import { type Condition, REST } from "../../vocabulary";
import type { Design } from "../design";

export type Opening = {
  /** The condition that opens; null where the design leaves it to the seed, or has it listed. */
  readonly condition: Condition | null;
  readonly design: Design;
};

/** The same conditions in the same round, begun at another place. */
function beginAt({ conditions }: Design, place: number): Design["conditions"] {
  return [...conditions.slice(place), ...conditions.slice(0, place)];
}

/**
 * One design for each condition that can open, in the order listed: a shuffled order is told its first, an alternating
 * one begins its round there. A fixed or listed order has one opening, and so has a design of one condition. Whether a
 * shuffled order can be kept with its opening, only its schedule tells.
 */
export function listOpenings(design: Design): readonly Opening[] {
  const { conditions, order } = design;
  if (conditions.length > 1 && order.rule === "shuffled") {
    return conditions
      .filter(({ id }) => id !== REST)
      .map(({ id }) => ({ condition: id, design: { ...design, order: { ...order, first: id } } }));
  }
  if (conditions.length > 1 && order.rule === "alternating") {
    return conditions.map(({ id }, place) => ({
      condition: id,
      design: { ...design, conditions: beginAt(design, place), order: { ...order, first: id } },
    }));
  }
  return [{ condition: null, design }];
}
