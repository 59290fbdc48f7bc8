/** A design without what it need not say: the one form in which it is written and hashed. */
import { findKnownRole } from "./conditions";
import type { Design, DesignCondition } from "./design";

/** Leaves fields at their default out; the others stay in their order. */
function leaveOut<Item extends object>(
  item: Item,
  isDefault: (key: string, value: unknown) => boolean,
): Item {
  const said = Object.entries(item).filter(([key, value]) => !isDefault(key, value));
  // What is left out is optional.
  return Object.fromEntries(said) as Item;
}

function shorten(condition: DesignCondition): DesignCondition {
  const { id } = condition;
  return leaveOut(
    condition,
    (key, value) => (key === "category" && value === id) || (key === "role" && value === findKnownRole(id)),
  );
}

/** The same design, of which no field stands at its default. */
export function leaveOutDefaults(design: Design): Design {
  return { ...design, conditions: design.conditions.map(shorten) };
}
