/** Orders of blocks: whether there is one that keeps the rules of a design, and whether all such are equally likely. */
import type { Design, DesignCondition } from "../design/design";
import { countRuns } from "../design/runs";
import type { Condition } from "../vocabulary";
import { type Counts, canBeCounted } from "./count-orders";

/** The blocks of every condition in one of so many runs, which are alike. */
export function toCounts(conditions: readonly DesignCondition[], runs = 1): Counts {
  return new Map(conditions.map(({ id, blocks }) => [id, blocks / runs]));
}

export function sum(counts: Counts): number {
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
export function canFollow(left: Counts, maxRepeat: number, next: Condition | null, run: number): boolean {
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

/** Whether no run can be too long: then every order of the blocks keeps the rule. */
export function isUnlimited(counts: Counts, maxRepeat: number): boolean {
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
export function isOrderUniform({
  order,
  conditions,
  ...rest
}: Pick<Design, "order" | "conditions" | "runs">): boolean {
  const counts = toCounts(conditions, countRuns(rest));
  return order.rule !== "shuffled" || isDrawnUniformly(counts, order.maxRepeat);
}
