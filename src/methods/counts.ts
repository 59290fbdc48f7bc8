/** What a methods description counts of a design and of a run beside what core counts. */
import { listImageConditions } from "../core/design/conditions";
import { countBlocksOf } from "../core/design/counts";
import type { Design } from "../core/design/design";
import { type Condition, REST } from "../core/vocabulary";
import type { NameOf } from "../words/conditions";
import type { Count, Unit } from "../words/methods/structure";

/** An event-related design is one with one image per block. */
export function isEventRelated(design: Design): boolean {
  return design.imagesPerBlock === 1 && listImageConditions(design).length > 0;
}

/** Rest is no image, so a design with rest is told in blocks. */
export function unitOf(design: Design): Unit {
  return isEventRelated(design) && countBlocksOf(design, REST) === 0 ? "image" : "block";
}

/** Blocks in a row of one condition, each such stretch with its length. */
export function countStretches(order: readonly Condition[], nameOf: NameOf): readonly Count[] {
  const stretches: { readonly condition: Condition; count: number }[] = [];
  for (const condition of order) {
    const last = stretches.at(-1);
    if (last?.condition === condition) last.count += 1;
    else stretches.push({ condition, count: 1 });
  }
  return stretches.map(({ condition, count }) => ({ name: nameOf(condition), count }));
}

/** Once each, in the order in which they first came. */
export function listDistinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
