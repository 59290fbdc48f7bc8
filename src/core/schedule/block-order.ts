/** Orders of blocks: whether there is one that keeps the rules of a design, and a draw of one. */
import type { Design, DesignCondition } from "../design/design";
import type { Random } from "../random";
import type { Condition } from "../vocabulary";
import { type Counts, canBeCounted, drawCounted } from "./count-orders";

export function toCounts(conditions: readonly DesignCondition[]): Counts {
  return new Map(conditions.map(({ id, blocks }) => [id, blocks]));
}

function sum(counts: Counts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/**
 * Whether what is left can follow after one more block, of `next`, that makes a run of so many (null: before any).
 * Blocks of other conditions split those of one condition into runs, so n others leave room for n + 1 runs, of
 * which the first is shorter when it goes on. Two conditions can never both be short of room, which is why asking
 * each by itself is enough (the tests hold it against every order of small designs).
 */
function canFollow(left: Counts, maxRepeat: number, next: Condition | null, run: number): boolean {
  const total = sum(left) - (next === null ? 0 : 1);
  for (const [condition, count] of left) {
    const isNext = condition === next;
    const n = isNext ? count - 1 : count;
    if (n > (isNext ? maxRepeat - run : maxRepeat) + maxRepeat * (total - n)) return false;
  }
  return true;
}

/** Whether any order has these counts, opens with `first` (null: with any) and keeps `maxRepeat`. Exact. */
export function isOrderFeasible(counts: Counts, maxRepeat: number, first: Condition | null): boolean {
  if (first === null) return canFollow(counts, maxRepeat, null, 0);
  return (counts.get(first) ?? 0) >= 1 && maxRepeat >= 1 && canFollow(counts, maxRepeat, first, 1);
}

/** The smallest `maxRepeat` with which an order is feasible; `first`, if not null, has at least one block. */
export function smallestMaxRepeat(counts: Counts, first: Condition | null): number {
  const total = sum(counts);
  const needed = [...counts].map(([condition, n]) => {
    const runs = total - n + (first === null || first === condition ? 1 : 0);
    return n === 0 ? 1 : Math.ceil(n / runs);
  });
  return Math.max(1, ...needed);
}

/** One of the choices, each as likely as its blocks left are many. */
function drawWeighted(choices: readonly Condition[], left: Counts, random: Random): Condition | undefined {
  const weights = choices.map((condition) => left.get(condition) ?? 0);
  let place = random.int(
    1,
    weights.reduce((total, weight) => total + weight, 0),
  );
  return choices.find((_, index) => {
    place -= weights[index] ?? 0;
    return place <= 0;
  });
}

/** Whether no run can be too long: then every order of the blocks keeps the rule. */
function isUnlimited(counts: Counts, maxRepeat: number): boolean {
  return [...counts.values()].every((count) => count <= maxRepeat);
}

/**
 * Whether every order that keeps the rules is as likely as any other: exactly so where completions
 * can be counted, and wherever `maxRepeat` limits nothing.
 */
export function isDrawnUniformly(counts: Counts, maxRepeat: number): boolean {
  return isUnlimited(counts, maxRepeat) || canBeCounted(counts, maxRepeat);
}

/** As `isDrawnUniformly`; an order that nothing is drawn for counts as uniform: it is the only one. */
export function isOrderUniform({ order, conditions }: Pick<Design, "order" | "conditions">): boolean {
  return order.rule !== "shuffled" || isDrawnUniformly(toCounts(conditions), order.maxRepeat);
}

/** Every order of the blocks, each as likely as any other. */
function shuffleBlocks(counts: Counts, first: Condition | null, random: Random): readonly Condition[] {
  const blocks = [...counts].flatMap(([condition, count]) => Array.from({ length: count }, () => condition));
  if (first === null) return random.shuffle(blocks);
  const opening = blocks.indexOf(first);
  return [first, ...random.shuffle(blocks.filter((_, place) => place !== opening))];
}

/** Block by block among those after which the rest can still be ordered: every order can come up, not all alike. */
function drawStepwise(
  counts: Counts,
  maxRepeat: number,
  first: Condition | null,
  random: Random,
): readonly Condition[] {
  const order: Condition[] = [];
  const left = new Map(counts);
  let run = 0;
  for (let blocks = sum(counts); blocks > 0; blocks -= 1) {
    const last = order.at(-1) ?? null;
    const runWith = (condition: Condition) => (condition === last ? run + 1 : 1);
    const choices = [...left.keys()].filter((condition) => {
      if ((left.get(condition) ?? 0) < 1 || runWith(condition) > maxRepeat) return false;
      if (last === null && first !== null && condition !== first) return false;
      return canFollow(left, maxRepeat, condition, runWith(condition));
    });
    const next = choices.length === 0 ? undefined : drawWeighted(choices, left, random);
    if (next === undefined) throw new RangeError("No order of these blocks keeps these rules.");
    run = runWith(next);
    left.set(next, (left.get(next) ?? 0) - 1);
    order.push(next);
  }
  return order;
}

/**
 * An order with these counts that keeps `maxRepeat` and opens with `first` (null: with any): no search, no second
 * try. Drawn uniformly from all such orders where `isDrawnUniformly` says so. Throws when there is none: ask
 * `isOrderFeasible` first.
 */
export function drawOrder(
  counts: Counts,
  maxRepeat: number,
  first: Condition | null,
  random: Random,
): readonly Condition[] {
  if (sum(counts) === 0) return [];
  if (!isOrderFeasible(counts, maxRepeat, first)) {
    throw new RangeError("No order of these blocks keeps these rules.");
  }
  if (isUnlimited(counts, maxRepeat)) return shuffleBlocks(counts, first, random);
  const draw = canBeCounted(counts, maxRepeat) ? drawCounted : drawStepwise;
  return draw(counts, maxRepeat, first, random);
}
