/** A seeded stream of random numbers: the same seed gives the same stream on every machine, for ever. */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { SEED_MAX } from "./limits";

export type Random = {
  /** A whole number, each from `from` to `to` (both included) equally likely. */
  readonly int: (from: number, to: number) => number;
  /** A whole number from 0 to below `end`, which is above 0, each equally likely, however large. */
  readonly bigInt: (end: bigint) => bigint;
  /** A number from 0 (included) to 1 (excluded). */
  readonly float: () => number;
  /** So many of the items (all, if there are no more) in a new list, every choice and every order equally likely. */
  readonly sample: <Item>(items: readonly Item[], count: number) => Item[];
  /** The same items in a new list, every order equally likely. */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
};

export function isSeed(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= SEED_MAX;
}

/**
 * A one-to-one scrambling of 32-bit words (the finaliser of MurmurHash3), so that seeds which differ stay
 * different. The generator is linear: seeded as they are, neighbouring seeds would begin with neighbouring numbers.
 */
function scramble(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** How much of a large number is drawn at a time. */
const WORD_BITS = 32;

/** 2³² divided by the golden ratio: steps of it keep the four words of a state apart. */
const STEP = 0x9e3779b9;

/** All that is drawn rests on whole numbers, each from `from` to `to` equally likely. */
export function drawWith(int: Random["int"], float: Random["float"]): Random {
  const bigInt = (end: bigint): bigint => {
    const bits = end === 1n ? 0 : (end - 1n).toString(2).length;
    for (;;) {
      let drawn = 0n;
      for (let left = bits; left > 0; left -= WORD_BITS) {
        const width = Math.min(left, WORD_BITS);
        drawn = (drawn << BigInt(width)) | BigInt(int(0, 2 ** width - 1));
      }
      // Each try succeeds more often than not, for the highest bit of the largest number is among those drawn.
      if (drawn < end) return drawn;
    }
  };
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const mixed = [...items];
    const rest = mixed.length - count;
    for (let last = mixed.length - 1; last > 0 && last >= rest; last -= 1) {
      const place = int(0, last);
      // Both places are within the list.
      const [drawn, displaced] = [mixed[place] as Item, mixed[last] as Item];
      mixed[place] = displaced;
      mixed[last] = drawn;
    }
    return mixed.slice(Math.max(0, rest));
  };
  return { int, bigInt, float, sample, shuffle: (items) => sample(items, items.length) };
}

/** A stream of its own for every seed from 0 to 2³²−1; throws for anything else. */
export function createRandom(seed: number): Random {
  if (!isSeed(seed)) throw new RangeError(`A seed is a whole number from 0 to ${SEED_MAX}, not ${seed}.`);
  const state = [1, 2, 3, 4].map((place) => scramble(seed + place * STEP));
  const generator = xoroshiro128plusFromState(state);
  return drawWith(
    (from, to) => uniformInt(generator, from, to),
    () => uniformFloat64(generator),
  );
}
