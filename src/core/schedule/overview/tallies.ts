/** What can be counted of a schedule: conditions, their order, what was drawn. */
import type { Condition } from "../../vocabulary";
import type { Schedule } from "../schedule";

export type ConditionTally = {
  readonly condition: Condition;
  readonly blocks: number;
  /** Blocks in a row at most. */
  readonly longestRun: number;
  /** Blocks in the first half of the run and in the second; a middle one of an odd number is in neither. */
  readonly halves: readonly [first: number, second: number];
};

/** How often a block of one condition follows directly on one of another, or on one of its own. */
export type Transition = { readonly from: Condition; readonly to: Condition; readonly times: number };

function longestRunOf(order: readonly Condition[], condition: Condition): number {
  let [longest, run] = [0, 0];
  for (const shown of order) {
    run = shown === condition ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** In the order of the design. */
export function tallyConditions({
  design,
  order,
}: Pick<Schedule, "design" | "order">): readonly ConditionTally[] {
  const half = Math.floor(order.length / 2);
  const countIn = (blocks: readonly Condition[], id: Condition) => blocks.filter((one) => one === id).length;
  return design.conditions.map(({ id }) => ({
    condition: id,
    blocks: countIn(order, id),
    longestRun: longestRunOf(order, id),
    halves: [countIn(order.slice(0, half), id), countIn(order.slice(order.length - half), id)],
  }));
}

/** All pairs of conditions of the design, also those that never follow one another. */
export function tallyTransitions({
  design,
  order,
}: Pick<Schedule, "design" | "order">): readonly Transition[] {
  const ids = design.conditions.map(({ id }) => id);
  return ids.flatMap((from) =>
    ids.map((to) => ({
      from,
      to,
      times: order.filter((condition, place) => place > 0 && condition === to && order[place - 1] === from)
        .length,
    })),
  );
}

/** How often each image comes in the blocks, by its id. */
export function tallyImages({ events }: Pick<Schedule, "events">): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { image, phase } of events) {
    if (image !== null && phase === "main") times.set(image, (times.get(image) ?? 0) + 1);
  }
  return times;
}
