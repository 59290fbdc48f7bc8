/** The images that a listed order names: whether the set has them, and which are left to be dealt. */
import { categoryOf } from "../design/conditions";
import type { Design } from "../design/design";
import type { Problem } from "../result";
import type { StimulusSet } from "../stimuli/set";

/** Ids of all images that the order names. */
export function listNamed({ order }: Pick<Design, "order">): ReadonlySet<string> {
  return new Set(order.rule === "listed" ? order.blocks.flatMap(({ images = [] }) => images) : []);
}

/** The design with only those blocks whose images the seed is to deal: conditions can be left with none. */
export function leaveToDeal(design: Design): Design {
  const { order, conditions } = design;
  if (order.rule !== "listed") return design;
  const named = order.blocks.filter(({ images }) => images !== undefined);
  const countNamed = (id: string) => named.filter(({ condition }) => condition === id).length;
  return {
    ...design,
    conditions: conditions.map((one) => ({ ...one, blocks: one.blocks - countNamed(one.id) })),
  };
}

/** Images that the set lacks, or has in another category than the block's condition shows. */
export function findListedProblems({ order, conditions }: Design, set: StimulusSet): readonly Problem[] {
  if (order.rule !== "listed") return [];
  const categories = new Map(set.images.map(({ id, category }) => [id, category]));
  const shown = new Map(conditions.map((condition) => [condition.id, categoryOf(condition)]));
  return order.blocks.flatMap(({ condition, images = [] }, block) => {
    const category = shown.get(condition) ?? null;
    return images.flatMap((received, place): readonly Problem[] => {
      if (categories.get(received) === category) return [];
      const path = `order.blocks.${block}.images.${place}`;
      return [{ path, rule: { code: "image-of-category", category }, received }];
    });
  });
}
