/** Where the axes of the charts carry a number: values of a scale, and the blocks of a run. */

const MAX_VALUES = 10;

/** So many points need no more than the ends of their scale. */
export const FEW_POINTS = 2;

/**
 * Every value of a coarse scale; of a fine one its quarters, or its ends where these are no whole numbers; its ends,
 * too, where there is next to nothing to read off.
 */
export function listScaleTicks(
  { min, max }: { readonly min: number; readonly max: number },
  points: number,
): readonly number[] {
  if (points <= FEW_POINTS) return [min, max];
  const range = max - min;
  const parts = range <= MAX_VALUES ? range : range % 4 === 0 ? 4 : 1;
  return Array.from({ length: parts + 1 }, (_, tick) => min + (tick * range) / parts);
}

export type BlockTick = { readonly order: number; readonly block: number };

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** One tick a block, in the middle of what belongs to it; every second, fifth … one where they are too many. */
export function listBlockTicks(
  points: readonly { readonly order: number; readonly block: number | null }[],
  most: number,
): readonly BlockTick[] {
  const orders = new Map<number, number[]>();
  for (const { order, block } of points) {
    if (block === null) continue;
    orders.set(block, [...(orders.get(block) ?? []), order]);
  }
  const step = STEPS.find((one) => orders.size / one <= most) ?? orders.size;
  return [...orders]
    .filter(([block]) => block % step === 0)
    .map(([block, of]) => ({ block, order: ((of[0] ?? 0) + (of.at(-1) ?? 0)) / 2 }));
}

const NICE = [1, 2, 5];

/** Round numbers from 0 up to a maximum above 0, `most` of them above 0 at most. */
export function listNiceTicks(max: number, most: number): readonly number[] {
  const least = max / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * (NICE.find((nice) => nice * power >= least * (1 - 1e-9)) ?? 10);
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, tick) => tick * step);
}
