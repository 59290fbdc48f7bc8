/** What a methods description counts of a design and of a run beside what core counts. */
import { isToldInImages } from "../core/design/counts";
import type { Design } from "../core/design/design";
import type { Condition } from "../core/vocabulary";
import type { NameOf } from "../words/conditions";
import type { Count, Unit } from "../words/methods/structure";

export function unitOf(design: Design): Unit {
  return isToldInImages(design) ? "image" : "block";
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
