/** Whether a stimulus set can serve a design: its categories, and enough images of each. */
import { categoryOf } from "../design/conditions";
import type { Design, DesignCondition } from "../design/design";
import type { Problem } from "../result";
import type { StimulusSet } from "../stimuli/set";
import { listHands, listHandsToDeal, type Sharing } from "./hands";

/** Where the design has a condition, which may have been handed on with fewer blocks. */
function placeIn({ conditions }: Design, { id }: DesignCondition): string {
  return `conditions.${conditions.findIndex((condition) => condition.id === id)}`;
}

function findLacking(design: Design, set: StimulusSet): readonly Problem[] {
  const lacking = listHands(design, set).filter(({ cards }) => cards.length === 0);
  return lacking.flatMap(({ conditions }) =>
    conditions.map((condition): Problem => {
      const field = condition.category === undefined ? "id" : "category";
      const path = `${placeIn(design, condition)}.${field}`;
      return { path, rule: { code: "category-of-set", setId: set.id }, received: categoryOf(condition) };
    }),
  );
}

function findShort(design: Design, { conditions, cards, of, isShared }: Sharing): readonly Problem[] {
  const { reuseImages, imagesPerBlock } = design;
  let shared = 0;
  return conditions.flatMap((condition): readonly Problem[] => {
    const { blocks } = condition;
    const own = reuseImages ? Math.min(1, blocks) : blocks * imagesPerBlock;
    shared += own;
    const needed = isShared ? shared : own;
    if (needed <= cards.length) return [];
    const rule = { code: "enough-images", of, held: cards.length, needed } as const;
    return [{ path: `${placeIn(design, condition)}.blocks`, rule, received: blocks }];
  });
}

/** Why the set cannot serve the design: categories that it lacks, or too few images without reuse. */
export function findStockProblems(design: Design, set: StimulusSet): readonly Problem[] {
  const lacking = findLacking(design, set);
  const absent = new Set(lacking.map(({ received }) => received));
  const held = listHandsToDeal(design, set).filter(
    ({ conditions }) => !conditions.some((condition) => absent.has(categoryOf(condition))),
  );
  return [...lacking, ...held.flatMap((hand) => findShort(design, hand))];
}
