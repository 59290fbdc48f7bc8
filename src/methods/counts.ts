/** What a methods description counts: blocks and images of a design, blocks and runs of a session. */

import type { Design } from "../core/design/design";
import type { Row } from "../core/session/session";
import type { Condition } from "../core/vocabulary";
import type { Count, Unit } from "../words/methods/structure";

/** An event-related design is one with one image per block. */
export function unitOf({ imagesPerBlock }: Design): Unit {
  return imagesPerBlock === 1 ? "image" : "block";
}

/** Conditions that show images, as the design lists them. */
export function listImageConditions({ conditions }: Design): readonly Exclude<Condition, "rest">[] {
  return conditions.flatMap(({ id }) => (id === "rest" ? [] : [id]));
}

export function countBlocks({ conditions }: Design): number {
  return conditions.reduce((sum, { blocks }) => sum + blocks, 0);
}

export function countBlocksOf({ conditions }: Design, condition: Condition): number {
  return conditions.find(({ id }) => id === condition)?.blocks ?? 0;
}

/** How long a `rest` block shows its fixation, in ms. */
export function restMsOf({ imagesPerBlock, imageMs, gapMs }: Design): number {
  return imagesPerBlock * (imageMs + gapMs);
}

/** The condition of every block that a session has begun, in order of the blocks. */
export function listBegun(rows: readonly Row[]): readonly Condition[] {
  const begun = new Map<number, Condition>();
  for (const { block, condition } of rows) {
    if (block !== null && condition !== null) begun.set(block, condition);
  }
  return [...begun].toSorted(([a], [b]) => a - b).map(([, condition]) => condition);
}

/** Blocks in a row of one condition, each run counted. */
export function countRuns(order: readonly Condition[]): readonly Count[] {
  const runs: Count[] = [];
  for (const name of order) {
    const last = runs.at(-1);
    if (last?.name === name) runs[runs.length - 1] = { name, count: last.count + 1 };
    else runs.push({ name, count: 1 });
  }
  return runs;
}

/** The last attempt of every block. */
export function lastAttempts(rows: readonly Row[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { block, attempt } of rows) {
    if (block !== null) last.set(block, Math.max(attempt, last.get(block) ?? 1));
  }
  return last;
}

/** Once each, in the order in which they first came. */
export function listDistinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
