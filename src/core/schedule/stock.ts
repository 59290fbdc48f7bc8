/** Whether a stimulus set can serve a design: its categories, and enough images of each. */
import { categoryOf } from "../design/conditions";
import type { Design, DesignCondition } from "../design/design";
import type { Problem } from "../result";
import type { StimulusSet } from "../stimuli/set";
import { PRACTICE_CATEGORY } from "../vocabulary";
import { listHands, listHandsToDeal, type Sharing } from "./hands";

/** Where the design has a condition, which may have been handed on with fewer blocks. */
function placeIn({ conditions }: Design, { id }: DesignCondition): string {
  return `conditions.${conditions.findIndex((condition) => condition.id === id)}`;
}

function findLacking(design: Design, set: StimulusSet): readonly Problem[] {
  const lacking = listHands(design, set).filter(({ cards }) => cards.length === 0);
  if (lacking.length === 0) return [];
  const held = new Set(set.images.map(({ category }) => category));
  const categories = [...held].filter((category) => category !== PRACTICE_CATEGORY);
  return lacking.flatMap(({ conditions }) =>
    conditions.map((condition): Problem => {
      const field = condition.category === undefined ? "id" : "category";
      const path = `${placeIn(design, condition)}.${field}`;
      const rule = { code: "category-of-set", setId: set.id, categories } as const;
      return { path, rule, received: categoryOf(condition) };
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
