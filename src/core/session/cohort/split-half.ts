/** Split-half reliability of the difference score: over every way to halve the blocks of both conditions, or many of them. */
import { createRandom, type Random } from "../../random";
import type { HandIn } from "../hand-in";
import { averageOf, type Known, know, medianOf, sdOf, unknown } from "./known";
import { type Comparison, listRatings } from "./people";

export type SplitHalf = {
  /** Those who rated every block of both conditions: every split is made of the same people. */
  readonly people: number;
  /** How many splits were made. */
  readonly splits: number;
  /** Whether these are all that there are; else they were drawn from a seed. */
  readonly isComplete: boolean;
  /** Median over the splits of the correlation between the halves, whatever its sign. */
  readonly r: number;
  /** Stepped up to the whole length by Spearman and Brown, 2r/(1 + r). */
  readonly steppedUp: Known<number>;
};

/** From so many splits on they are drawn. */
const MOST_SPLITS = 5_000;

/** Of the drawn splits, alike on every machine. */
const SEED = 1;

/** With fewer a correlation is always 1 or −1. */
const FEWEST_PEOPLE = 3;

/** The places, from 0, of the blocks that stand in the first half. */
type Half = ReadonlySet<number>;

/** The numbers of ways to choose so many of so many. */
function countChoices(of: number, chosen: number): number {
  let count = 1;
  for (let step = 1; step <= chosen; step += 1) count = (count * (of - chosen + step)) / step;
  return Math.round(count);
}

/** How large a half of an odd number of blocks may be: either way. */
function sizesOfHalf(blocks: number): readonly number[] {
  return blocks % 2 === 0 ? [blocks / 2] : [(blocks - 1) / 2, (blocks + 1) / 2];
}

function listChoices(from: number, blocks: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  if (blocks - from < size) return [];
  const including = listChoices(from + 1, blocks, size - 1).map((rest) => [from, ...rest]);
  return [...including, ...listChoices(from + 1, blocks, size)];
}

/** Each split once: swapping the halves gives the same correlation, so the first cue block stands in the first half. */
function countSplits(cueBlocks: number, comparisonBlocks: number): number {
  const cue = sizesOfHalf(cueBlocks).map((size) => countChoices(cueBlocks - 1, size - 1));
  const comparison = sizesOfHalf(comparisonBlocks).map((size) => countChoices(comparisonBlocks, size));
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return total(cue) * total(comparison);
}

function listSplits(cueBlocks: number, comparisonBlocks: number): readonly (readonly [Half, Half])[] {
  const cue = sizesOfHalf(cueBlocks)
    .flatMap((size) => listChoices(1, cueBlocks, size - 1))
    .map((rest) => new Set([0, ...rest]));
  const comparison = sizesOfHalf(comparisonBlocks)
    .flatMap((size) => listChoices(0, comparisonBlocks, size))
    .map((places) => new Set(places));
  return cue.flatMap((one) => comparison.map((other) => [one, other] as const));
}

function drawHalf(random: Random, blocks: number): Half {
  const sizes = sizesOfHalf(blocks);
  const size = sizes[random.int(0, sizes.length - 1)] ?? 0;
  return new Set(random.sample([...Array(blocks).keys()], size));
}

function drawSplits(cueBlocks: number, comparisonBlocks: number): readonly (readonly [Half, Half])[] {
  const random = createRandom(SEED);
  return Array.from({ length: MOST_SPLITS }, () => [
    drawHalf(random, cueBlocks),
    drawHalf(random, comparisonBlocks),
  ]);
}

/** Ratings by occurrence of somebody who missed none. */
type Rated = { readonly cue: readonly number[]; readonly comparison: readonly number[] };

function differInHalf(
  { cue, comparison }: Rated,
  [cueHalf, comparisonHalf]: readonly [Half, Half],
  isIn: boolean,
) {
  const own = (ratings: readonly number[], half: Half) =>
    averageOf(ratings.filter((_, place) => half.has(place) === isIn));
  return own(cue, cueHalf) - own(comparison, comparisonHalf);
}

/** Pearson's; null where one of the two does not vary. */
function correlate(xs: readonly number[], ys: readonly number[]): number | null {
  const [sdX, sdY] = [sdOf(xs), sdOf(ys)];
  if (sdX === 0 || sdY === 0) return null;
  const [meanX, meanY] = [averageOf(xs), averageOf(ys)];
  const products = xs.reduce((sum, x, place) => sum + (x - meanX) * ((ys[place] ?? 0) - meanY), 0);
  return products / (xs.length - 1) / (sdX * sdY);
}

function listRated(handIns: readonly HandIn[], compared: Comparison, blocks: readonly [number, number]) {
  return handIns.flatMap((handIn): readonly Rated[] => {
    const cue = listRatings(handIn, compared.cue, compared.question).filter((value) => value !== null);
    const comparison = listRatings(handIn, compared.comparison, compared.question).filter(
      (value) => value !== null,
    );
    return cue.length === blocks[0] && comparison.length === blocks[1] ? [{ cue, comparison }] : [];
  });
}

/**
 * Of the difference score, blocks halved within condition. `blocks`: how many the design has of the cue condition and of
 * the comparison. Every distinct split where there are fewer than 5,000, else 5,000 drawn ones; none is discarded.
 */
export function splitHalves(
  handIns: readonly HandIn[],
  compared: Comparison,
  blocks: readonly [number, number],
): Known<SplitHalf> {
  if (Math.min(...blocks) < 2) return unknown({ code: "needs-two-blocks-each" });
  const rated = listRated(handIns, compared, blocks);
  const people = rated.length;
  if (people < FEWEST_PEOPLE) return unknown({ code: "needs-whole", needed: FEWEST_PEOPLE, people });
  const isComplete = countSplits(...blocks) < MOST_SPLITS;
  const splits = isComplete ? listSplits(...blocks) : drawSplits(...blocks);
  const correlations = splits.map((split) =>
    correlate(
      rated.map((one) => differInHalf(one, split, true)),
      rated.map((one) => differInHalf(one, split, false)),
    ),
  );
  const defined = correlations.filter((r) => r !== null);
  if (defined.length < splits.length) {
    const without = splits.length - defined.length;
    return unknown({ code: "halves-without-spread", splits: without, of: splits.length });
  }
  const r = medianOf(defined);
  const steppedUp = r > 0 ? know((2 * r) / (1 + r)) : unknown({ code: "not-positive" });
  return know({ people, splits: splits.length, isComplete, r, steppedUp });
}
