/** What holds of the conditions of a design, where it says so and where it leaves it to the rule. */
import { type Category, type Condition, REST, ROLES, type Role } from "../vocabulary";
import type { Design, DesignCondition } from "./design";

/** More could not be told apart by colour and mark. */
export const MAX_CONDITIONS = 8;

type Conditions = Pick<Design, "conditions">;

/** The roles of ids that say it by themselves. */
const KNOWN_ROLES: ReadonlyMap<Condition, Role> = new Map([
  ["cue", "cue"],
  ["neutral", "comparison"],
  ["control", "comparison"],
  ["pleasant", "comparison"],
  [REST, "rest"],
]);

/** Null for an id that does not say it by itself. */
export function findKnownRole(id: Condition): Role | null {
  return KNOWN_ROLES.get(id) ?? null;
}

export function roleOf({ id, role }: DesignCondition): Role {
  return role ?? findKnownRole(id) ?? "other";
}

/** Null for `rest`, which shows no images. */
export function categoryOf({ id, category }: DesignCondition): Category | null {
  return id === REST ? null : (category ?? id);
}

/** Conditions that show images, as the design lists them. */
export function listImageConditions({ conditions }: Conditions): readonly DesignCondition[] {
  return conditions.filter(({ id }) => id !== REST);
}

export function listOfRole({ conditions }: Conditions, role: Role): readonly DesignCondition[] {
  return conditions.filter((condition) => roleOf(condition) === role);
}

/** Cues first, then what they are compared with, whatever the design begins with: a sum begins with what is subtracted from. */
export function inReadingOrder(conditions: readonly DesignCondition[]): readonly DesignCondition[] {
  return ROLES.flatMap((role) => listOfRole({ conditions }, role));
}

/** What is subtracted from what: every cue condition with every comparison, in the order listed; the first is the headline. */
export function listContrasts(
  design: Conditions,
): readonly { readonly cue: Condition; readonly comparison: Condition }[] {
  const comparisons = listOfRole(design, "comparison");
  return listOfRole(design, "cue").flatMap(({ id }) =>
    comparisons.map((comparison) => ({ cue: id, comparison: comparison.id })),
  );
}
