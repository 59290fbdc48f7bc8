/** How much of everything the bench measures. */
import type { Task } from "./compare-exactness";

export type Sizes = {
  readonly tasks: readonly Task[];
  readonly weightRounds: number;
  readonly growth: readonly number[];
  readonly redraw: { readonly events: readonly number[]; readonly rounds: number };
  readonly many: number;
  readonly slowed: number;
  readonly stalled: number;
  /** Session files that a class reads. */
  readonly classes: readonly number[];
};

/** 60 and 12 images, 2,000 in a row, 600 slowed, 3 minutes with stalls: about an hour with 5 rounds. */
export function fullSizes(rounds: number): Sizes {
  return {
    tasks: [
      { images: 60, imageMs: 500, rounds },
      { images: 12, imageMs: 4_800, rounds: Math.ceil(rounds / 2) },
    ],
    weightRounds: rounds,
    growth: [100, 1_000, 10_000],
    redraw: { events: [1_000, 10_000], rounds: 5 * rounds },
    many: 2_000,
    slowed: 600,
    stalled: 360,
    classes: [1_000, 5_000],
  };
}

/** The same kinds of run, smaller: about ten minutes with 1 round. */
export function smallSizes(rounds: number): Sizes {
  return {
    tasks: [
      { images: 60, imageMs: 500, rounds },
      { images: 4, imageMs: 4_800, rounds: 1 },
    ],
    weightRounds: Math.max(2, rounds),
    growth: [100, 1_000],
    redraw: { events: [1_000, 10_000], rounds: Math.max(5, rounds) },
    many: 300,
    slowed: 100,
    stalled: 100,
    classes: [200, 1_000],
  };
}
