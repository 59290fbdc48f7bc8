/** Counts in how many ways an order of blocks can go on, so that one is drawn uniformly from all that keep the rules. */
import type { Random } from "../random";
import type { Condition } from "../vocabulary";

/** How many blocks each condition has, or has left. */
export type Counts = ReadonlyMap<Condition, number>;

/** The most states for which completions are counted; beyond it an order is drawn block by block. */
const MAX_STATES = 200_000;

/** Whether there are few enough. A state is what is left of every condition, the last one and the length of its run. */
export function canBeCounted(counts: Counts, maxRepeat: number): boolean {
  const lefts = [...counts.values()].reduce((product, count) => product * (count + 1), 1);
  return lefts * counts.size * maxRepeat <= MAX_STATES;
}

function take(left: readonly number[], place: number): readonly number[] {
  return left.with(place, (left[place] ?? 0) - 1);
}

/** In how many ways an order can go on: with so much left, after a run of one condition. */
type Completions = (left: readonly number[], last: number, run: number) => bigint;

/** Counts completions for all that can be left, fewest first. `sizes` has the blocks of every condition. */
function countCompletions(sizes: readonly number[], maxRepeat: number): Completions {
  const strides = sizes.map((_, place) =>
    sizes.slice(0, place).reduce((product, size) => product * (size + 1), 1),
  );
  const lefts = sizes.reduce((product, size) => product * (size + 1), 1);
  const ways: bigint[] = [];
  const placeOf = (index: number, last: number, run: number) =>
    (index * sizes.length + last) * maxRepeat + (run - 1);
  /** Of those that begin with one block of a condition, the first or a later one of its run; none where none is left. */
  const countBegun = (index: number, condition: number, run: number): bigint => {
    const stride = strides[condition] ?? 0;
    const isLeft = Math.floor(index / stride) % ((sizes[condition] ?? 0) + 1) > 0;
    return isLeft && run <= maxRepeat ? (ways[placeOf(index - stride, condition, run)] ?? 0n) : 0n;
  };
  for (let index = 0; index < lefts; index += 1) {
    const fresh = sizes.map((_, condition) => countBegun(index, condition, 1));
    const all = fresh.reduce((total, count) => total + count, 0n);
    for (const [last, own] of fresh.entries()) {
      for (let run = 1; run <= maxRepeat; run += 1) {
        ways[placeOf(index, last, run)] = index === 0 ? 1n : all - own + countBegun(index, last, run + 1);
      }
    }
  }
  return (left, last, run) => {
    const index = left.reduce((sum, count, place) => sum + count * (strides[place] ?? 0), 0);
    return ways[placeOf(index, last, run)] ?? 0n;
  };
}

/**
 * Draws orders with these counts that keep `maxRepeat` and open with `first` (null: with any), each as likely as any
 * other: every choice weighs as much as there are ways to complete it, which are counted once for all draws. There is
 * one, and `canBeCounted` says so.
 */
export function countedDraw(
  counts: Counts,
  maxRepeat: number,
  first: Condition | null,
): (random: Random) => readonly Condition[] {
  const completions = countCompletions([...counts.values()], maxRepeat);
  return (random) => drawCounted(counts, completions, { maxRepeat, first }, random);
}

function drawCounted(
  counts: Counts,
  completions: Completions,
  { maxRepeat, first }: { readonly maxRepeat: number; readonly first: Condition | null },
  random: Random,
): readonly Condition[] {
  const conditions = [...counts.keys()];
  let left: readonly number[] = [...counts.values()];
  const order: Condition[] = [];
  let [last, run] = [-1, 0];
  while (left.some((count) => count > 0)) {
    const weights = conditions.map((condition, next) => {
      const nextRun = next === last ? run + 1 : 1;
      if (left[next] === 0 || nextRun > maxRepeat) return 0n;
      if (order.length === 0 && first !== null && condition !== first) return 0n;
      return completions(take(left, next), next, nextRun);
    });
    let place = random.bigInt(weights.reduce((total, weight) => total + weight, 0n));
    const next = weights.findIndex((weight) => {
      place -= weight;
      return place < 0n;
    });
    run = next === last ? run + 1 : 1;
    last = next;
    left = take(left, next);
    order.push(...conditions.slice(next, next + 1));
  }
  return order;
}
