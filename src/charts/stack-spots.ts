/** Places ratings on a lane so that no mark hides another. */

/** A rating, and how many marks lie under it. */
export type Spot = { readonly value: number; readonly level: number };

/** Marks closer than this share of the scale would overlap on a small phone. */
const STACK_SHARE = 0.04;

/** One spot a value, sorted by value; marks that would touch are stacked, each on the lowest free level from 0. */
export function stackSpots(
  values: readonly number[],
  { min, max }: { readonly min: number; readonly max: number },
): Spot[] {
  const reach = (max - min) * STACK_SHARE;
  const spots: Spot[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const taken = spots.filter((spot) => value - spot.value < reach).map((spot) => spot.level);
    let level = 0;
    while (taken.includes(level)) level += 1;
    spots.push({ value, level });
  }
  return spots;
}
