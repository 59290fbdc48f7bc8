import { describe, expect, test } from "vitest";
import { SEED_MAX } from "../../src/core/limits";
import { createRandom, isSeed } from "../../src/core/random";

function drawInts(seed: number, count: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.int(0, SEED_MAX));
}

// The literals were worked out twice: here, and by an implementation in another language.
describe("a stream of random numbers", () => {
  test.each([
    [0, [148_832_690, 952_798_385, 2_837_052_065, 3_808_940_700]],
    [1, [208_292_727, 2_008_868_475, 1_958_508_165, 1_247_336_770]],
    [42, [823_598_529, 464_500_024, 2_223_991_342, 1_667_962_334]],
    [2 ** 31, [1_339_972_102, 2_993_079_910, 4_097_974_559, 3_316_905_266]],
    [SEED_MAX, [3_862_338_282, 3_790_347_529, 3_688_479_962, 2_458_073_837]],
  ])("of seed %d is the same for ever", (seed, expected) => {
    expect(drawInts(seed, 4)).toEqual(expected);
  });

  test("gives the same floats and orders for ever, too", () => {
    const random = createRandom(7);
    expect([random.float(), random.float()]).toEqual([0.2180551302036171, 0.08151404851041955]);
    expect(random.shuffle(["a", "b", "c", "d", "e", "f"]).join("")).toBe("bfecad");
    expect([random.int(-3, 3), random.int(5, 5), random.int(2000, 6000)]).toEqual([1, 5, 2290]);
  });

  test("differs from seed to seed, also at the ends of the range and across the sign of 32-bit numbers", () => {
    const near = [0, 1, 2, 3].flatMap((step) => [step, 2 ** 31 - 2 + step, SEED_MAX - step]);
    const many = [...near, ...Array.from({ length: 20_000 }, (_, index) => index * 214_741 + 4)];
    const starts = many.map((seed) => drawInts(seed, 2).join());
    expect(new Set(starts).size).toBe(new Set(many).size);
  });

  test("does not begin alike for neighbouring seeds", () => {
    const seeds = Array.from({ length: 4_000 }, (_, seed) => seed);
    const firsts = seeds.map((seed) => createRandom(seed).int(0, 1));
    const agreeing = firsts.filter((first, seed) => first === (firsts[seed + 1] ?? firsts[0])).length;
    // Four standard deviations of a fair coin around one half.
    expect(agreeing).toBeGreaterThan(2_000 - 127);
    expect(agreeing).toBeLessThan(2_000 + 127);
  });

  test("stays within the bounds asked for and reaches both", () => {
    const random = createRandom(3);
    const drawn = Array.from({ length: 2_000 }, () => random.int(-2, 4));
    expect(new Set(drawn)).toEqual(new Set([-2, -1, 0, 1, 2, 3, 4]));
    const floats = Array.from({ length: 2_000 }, () => random.float());
    expect(Math.min(...floats)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...floats)).toBeLessThan(1);
  });

  test("shuffles into a new list in which every order is equally likely", () => {
    const random = createRandom(11);
    const items = ["a", "b", "c", "d"] as const;
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 24_000; turn += 1) {
      const order = random.shuffle(items).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(items).toEqual(["a", "b", "c", "d"]);
    expect(counts.size).toBe(24);
    // Expected 1,000 each, with a standard deviation of 31.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(155);
  });
});

describe("a sample", () => {
  test("is so many of the items, every choice and order equally likely", () => {
    const random = createRandom(12);
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 12_000; turn += 1) {
      const drawn = random.sample(["a", "b", "c", "d"], 2).join("");
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(155);
  });

  test("is all items when more are asked for, and none when none are", () => {
    expect(createRandom(1).sample(["a", "b"], 5).sort()).toEqual(["a", "b"]);
    expect(createRandom(1).sample(["a", "b"], 0)).toEqual([]);
  });
});

describe("a seed", () => {
  test.each([-1, 0.5, SEED_MAX + 1, Number.NaN, Number.POSITIVE_INFINITY])("is not %d", (seed) => {
    expect(isSeed(seed)).toBe(false);
    expect(() => createRandom(seed)).toThrow(RangeError);
  });

  test("is every whole number from 0 to 2³²−1", () => {
    expect([0, 1, SEED_MAX].every(isSeed)).toBe(true);
    expect(isSeed("1")).toBe(false);
  });
});
