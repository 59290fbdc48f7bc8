/** Who runs what: a code, a seed and an opening for each of so many participants. */
import { SEED_MAX } from "../../limits";
import { createRandom } from "../../random";
import type { Opening } from "./openings";

export type SheetLine = {
  /** `P01`, `P02`…, as many digits as the last one needs. */
  readonly participant: string;
  readonly seed: number;
  readonly opening: Opening;
};

/** A sheet is printed and handed out by a person. */
export const SHEET_MAX = 500;

/** No two alike; the same seed draws the same ones, and more of them begin with the same. */
export function drawSeeds(count: number, seed: number): readonly number[] {
  const random = createRandom(seed);
  const seeds = new Set<number>();
  while (seeds.size < count) seeds.add(random.int(0, SEED_MAX));
  return [...seeds];
}

/** The openings in turn, so that each comes as often as any other or once more. `openings` is not empty. */
export function planSheet(openings: readonly Opening[], count: number, seed: number): readonly SheetLine[] {
  const digits = Math.max(2, String(count).length);
  return drawSeeds(count, seed).flatMap((drawn, index) => {
    const opening = openings[index % openings.length];
    if (opening === undefined) return [];
    return [{ participant: `P${String(index + 1).padStart(digits, "0")}`, seed: drawn, opening }];
  });
}
