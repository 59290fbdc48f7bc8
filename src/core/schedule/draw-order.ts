/** Draws an order of blocks that keeps the rules of a design. */
import type { Random } from "../random";
import type { Condition } from "../vocabulary";
import { canFollow, isOrderFeasible, isUnlimited, sum } from "./block-order";
import { type Counts, canBeCounted, countedDraw } from "./count-orders";

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
 * What draws orders with these counts that keep `maxRepeat` and open with `first` (null: with any): no search, no second
 * try. Each is drawn uniformly from all such orders where `isDrawnUniformly` says so. Throws when there is none: ask
 * `isOrderFeasible` first.
 */
export function prepareDraw(
  counts: Counts,
  maxRepeat: number,
  first: Condition | null,
): (random: Random) => readonly Condition[] {
  if (sum(counts) === 0) return () => [];
  if (!isOrderFeasible(counts, maxRepeat, first)) {
    throw new RangeError("No order of these blocks keeps these rules.");
  }
  if (isUnlimited(counts, maxRepeat)) return (random) => shuffleBlocks(counts, first, random);
  if (canBeCounted(counts, maxRepeat)) return countedDraw(counts, maxRepeat, first);
  return (random) => drawStepwise(counts, maxRepeat, first, random);
}
