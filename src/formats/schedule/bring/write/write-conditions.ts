/** Writes the conditions of a brought schedule: as the design at hand has them, and new ones by their names. */
import type { BroughtNote } from "../../../../core/brought";
import { findKnownRole } from "../../../../core/design/conditions";
import type { Design, DesignCondition } from "../../../../core/design/design";
import { type Category, type Condition, REST, type Role } from "../../../../core/vocabulary";
import { tellCard } from "../../../../words/lab/brought";
import type { ToldBlock } from "../gather-blocks";
import { type NamedCondition, textOf } from "./name-conditions";
import { toSlug } from "./slugs";
import type { Part } from "./take-around";
import { shortestRest } from "./write-blocks";

type ConditionsInput = {
  readonly blocks: readonly ToldBlock[];
  readonly named: (text: string) => NamedCondition;
  readonly categoryOf: (condition: Condition) => Category;
  readonly isWhole: boolean;
  /** At hand. */
  readonly design: Design;
};

type Counted = { readonly named: NamedCondition; blocks: number; cardMs: number | null };

const LONGEST_LABEL = 40;

/** What a name seems to say of the condition's role; a person can say otherwise. */
const ROLE_NAMES: readonly (readonly [RegExp, Role])[] = [
  [
    /neutral|control|baseline|scrambl|blur|object|household|compar|beverage|water|filler|matched|non-?(?:drug|food|cue)/i,
    "comparison",
  ],
  [
    /cue|drug|craving|alcohol|smok|cigar|nicot|cocain|opio|heroin|cannab|marij|meth|gambl|gaming|food/i,
    "cue",
  ],
];

function guessRole(text: string): Role {
  return ROLE_NAMES.find(([name]) => name.test(text))?.[1] ?? "other";
}

/** Those of the design at hand in its order, then new ones in that of the table. */
function countConditions({ blocks, named, design }: ConditionsInput): readonly Counted[] {
  const counted = new Map<Condition, Counted>();
  for (const block of blocks) {
    const condition = named(textOf(block));
    const one = counted.get(condition.id) ?? { named: condition, blocks: 0, cardMs: null };
    one.blocks += 1;
    one.cardMs ??= block.cardMs;
    counted.set(condition.id, one);
  }
  const ids = new Set([...design.conditions.map(({ id }) => id), ...counted.keys()]);
  return [...ids].flatMap((id) => counted.get(id) ?? []);
}

function writeNew({ id, text }: NamedCondition, blocks: number): DesignCondition {
  const label = [...text.trim()].slice(0, LONGEST_LABEL).join("");
  return {
    id,
    blocks,
    ...(findKnownRole(id) === null ? { role: guessRole(text) } : {}),
    ...(label !== "" && toSlug(label) !== label ? { label } : {}),
  };
}

/** Its card as long as the first one in the table; where the whole is told and none is there, none. */
function withCard(condition: DesignCondition, cardMs: number | null, isWhole: boolean): DesignCondition {
  const { instruction, ...bare } = condition;
  if (cardMs === null) return isWhole ? bare : condition;
  const text = instruction?.text ?? tellCard(condition.label ?? condition.id);
  return { ...bare, instruction: { text, ms: cardMs } };
}

export function writeConditions(input: ConditionsInput): Part<readonly DesignCondition[]> {
  const { categoryOf, isWhole } = input;
  const counted = countConditions(input);
  const restMs = shortestRest(input.blocks);
  const conditions = counted.map(({ named, blocks, cardMs }): DesignCondition => {
    const own = named.known === null ? writeNew(named, blocks) : { ...named.known, blocks };
    const carded = withCard(own, cardMs, isWhole);
    if (named.id !== REST) return { ...carded, category: categoryOf(named.id) };
    return restMs === null ? carded : { ...carded, restMs };
  });
  const roles = counted.flatMap(({ named: { id, known } }, index) => {
    const role = conditions[index]?.role;
    return known === null && role !== undefined ? [{ condition: id, role }] : [];
  });
  const hasNewCards = counted.some(({ named: { known }, cardMs }) => cardMs !== null && !known?.instruction);
  const keepsCards =
    !isWhole && counted.some(({ named: { known }, cardMs }) => cardMs === null && known?.instruction);
  const notes: readonly (BroughtNote | false)[] = [
    roles.length > 0 && { code: "roles", roles },
    hasNewCards && { code: "texts", of: "cards" },
    keepsCards && { code: "filled", what: "cards" },
  ];
  return { value: conditions, notes: notes.filter((note) => note !== false) };
}
