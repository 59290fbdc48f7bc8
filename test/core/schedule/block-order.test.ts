import { describe, expect, test } from "vitest";
import { createRandom, drawWith, type Random } from "../../../src/core/random";
import { isDrawnUniformly, isOrderFeasible, smallestMaxRepeat } from "../../../src/core/schedule/block-order";
import type { Counts } from "../../../src/core/schedule/count-orders";
import type { Condition } from "../../../src/core/vocabulary";
import {
  countByCondition,
  drawOrder,
  hasCounts,
  imbalance,
  keepsMaxRepeat,
  longestRun,
  opensWith,
} from "../../fixtures/orders";
import { COMPUTING_MS } from "../../time-limits";

const LETTERS: Readonly<Record<string, Condition>> = { c: "cue", n: "neutral", b: "control", r: "rest" };

function toOrder(letters: string): Condition[] {
  return [...letters].map((letter) => LETTERS[letter]!);
}

const SEEDS = 20_000;

function toCounts(cue: number, neutral: number, control: number, rest = 0): Map<Condition, number> {
  return new Map(Object.entries({ cue, neutral, control, rest }) as [Condition, number][]);
}

/** Every order with these counts, by brute force. */
function listOrders(counts: Counts): Condition[][] {
  const open = [...counts].filter(([, count]) => count > 0);
  if (open.length === 0) return [[]];
  return open.flatMap(([condition, count]) =>
    listOrders(new Map(counts).set(condition, count - 1)).map((rest) => [condition, ...rest]),
  );
}

type Case = { counts: Counts; maxRepeat: number; first: Condition | null };

/** Every small design: three conditions with up to so many blocks in all, four with up to five. */
function listCases(blocks: number): Case[] {
  const cases: Case[] = [];
  const sizes = Array.from({ length: blocks + 1 }, (_, size) => size);
  for (const [cue, neutral, control, rest] of sizes.flatMap((a) =>
    sizes.flatMap((b) => sizes.flatMap((c) => [0, 1, 2].map((d) => [a, b, c, d] as const))),
  )) {
    if (cue + neutral + control + rest > (rest > 0 ? Math.min(5, blocks) : blocks)) continue;
    const counts = toCounts(cue, neutral, control, rest);
    for (const maxRepeat of [1, 2, 3]) {
      for (const first of [null, ...counts.keys()]) cases.push({ counts, maxRepeat, first });
    }
  }
  return cases;
}

function keeps(order: readonly Condition[], { counts, maxRepeat, first }: Case): boolean {
  return hasCounts(order, counts) && keepsMaxRepeat(order, maxRepeat) && opensWith(order, first);
}

/** Runs a draw once for every way in which its random numbers can fall out, each with how likely that is. */
function listOutcomes<Outcome>(draw: (random: Random) => Outcome): [outcome: Outcome, likely: number][] {
  const outcomes: [Outcome, number][] = [];
  const script: number[] = [];
  const ranges: [from: number, to: number][] = [];
  do {
    let turn = 0;
    const int = (from: number, to: number) => {
      if (turn === script.length) script.push(from);
      ranges[turn] = [from, to];
      turn += 1;
      return script[turn - 1]!;
    };
    const random = {
      ...drawWith(int, () => Number.NaN),
      bigInt: (end: bigint) => BigInt(int(0, Number(end) - 1)),
    };
    const outcome = draw(random);
    const likely = ranges.slice(0, turn).reduce((product, [from, to]) => product / (to - from + 1), 1);
    outcomes.push([outcome, likely]);
    while (script.length > 0 && script.at(-1) === ranges[script.length - 1]![1]) script.pop();
    if (script.length > 0) script[script.length - 1]! += 1;
  } while (script.length > 0);
  return outcomes;
}

describe("the measures of an order", () => {
  test.each([
    ["", 0, 0],
    ["c", 1, 0],
    ["cn", 1, 1],
    ["cncncn", 1, 1],
    ["ccnn", 2, 2],
    ["cnnncc", 3, 2],
    ["cnbrrbnc", 2, 1],
    ["cccnnn", 3, 3],
  ])("of %o are a longest run of %d and an imbalance of %d", (letters, run, lead) => {
    expect(longestRun(toOrder(letters))).toBe(run);
    expect(imbalance(toOrder(letters))).toBe(lead);
  });

  test("count every condition, and only those that occur", () => {
    expect([...countByCondition(toOrder("cnncb"))]).toEqual([
      ["cue", 2],
      ["neutral", 2],
      ["control", 1],
    ]);
  });

  test("tell apart orders with too few, too many and other blocks", () => {
    const counts = toCounts(2, 1, 0);
    expect(hasCounts(toOrder("cnc"), counts)).toBe(true);
    for (const letters of ["cn", "cncc", "cncb", "cnn"])
      expect(hasCounts(toOrder(letters), counts)).toBe(false);
  });
});

describe("whether an order is feasible", () => {
  test("agrees with trying every order, for every small design", () => {
    const cases = listCases(7);
    const orders = new Map<Counts, Condition[][]>();
    const disagreeing = cases.filter((example) => {
      const { counts, maxRepeat, first } = example;
      const all = orders.get(counts) ?? listOrders(counts);
      orders.set(counts, all);
      return isOrderFeasible(counts, maxRepeat, first) !== all.some((order) => keeps(order, example));
    });
    expect(disagreeing).toEqual([]);
    expect(cases.length).toBeGreaterThan(2_000);
  });

  test("holds from the smallest feasible limit on, and not below", () => {
    const cases = listCases(9).filter(({ counts, first }) => first === null || (counts.get(first) ?? 0) > 0);
    for (const { counts, first } of cases) {
      const smallest = smallestMaxRepeat(counts, first);
      expect(isOrderFeasible(counts, smallest, first)).toBe(true);
      if (smallest > 1) expect(isOrderFeasible(counts, smallest - 1, first)).toBe(false);
    }
  });

  test("is told at once for designs of any size", () => {
    expect(isOrderFeasible(toCounts(1e9, 5e8, 0), 2, null)).toBe(true);
    expect(isOrderFeasible(toCounts(1e9, 499_999_998, 0), 2, null)).toBe(false);
  });
});

describe("a drawn order", () => {
  test("is each order that keeps the rules, all equally likely, for every small design", {
    timeout: COMPUTING_MS,
  }, () => {
    for (const example of listCases(5)) {
      const { counts, maxRepeat, first } = example;
      if (!isOrderFeasible(counts, maxRepeat, first)) continue;
      const chances = new Map<string, number>();
      for (const [order, likely] of listOutcomes((random) =>
        drawOrder(counts, maxRepeat, first, random).join(),
      )) {
        chances.set(order, (chances.get(order) ?? 0) + likely);
      }
      const valid = listOrders(counts).filter((order) => keeps(order, example));
      expect([...chances.keys()].sort()).toEqual(valid.map((order) => order.join()).sort());
      for (const chance of chances.values()) expect(chance * valid.length).toBeCloseTo(1, 9);
    }
  });

  test("is each of the 34 orders of class-demo equally often over 20,000 seeds, and alike at its first repeat", {
    timeout: COMPUTING_MS,
  }, () => {
    const counts = toCounts(4, 4, 0);
    counts.delete("control");
    counts.delete("rest");
    const seen = new Map<string, number>();
    let repeats = 0;
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const order = drawOrder(counts, 2, null, createRandom(seed));
      seen.set(order.join(), (seen.get(order.join()) ?? 0) + 1);
      if (order[0] === order[1]) repeats += 1;
    }
    const expected = SEEDS / 34;
    const chiSquare = [...seen.values()].reduce((sum, times) => sum + (times - expected) ** 2 / expected, 0);
    expect(seen.size).toBe(34);
    // The 0.999 quantile of χ² with 33 degrees of freedom.
    expect(chiSquare).toBeLessThan(63.87);
    // 10 of the 34 begin with two alike.
    expect(repeats / SEEDS).toBeCloseTo(10 / 34, 2);
  });

  test("says that it is not uniform where there are too many orders to count, and keeps the rules all the same", () => {
    const example: Case = { counts: toCounts(300, 300, 0), maxRepeat: 2, first: null };
    expect(isDrawnUniformly(example.counts, 2)).toBe(false);
    expect(isDrawnUniformly(example.counts, 300)).toBe(true);
    expect(isDrawnUniformly(toCounts(30, 30, 0), 3)).toBe(true);
    for (const maxRepeat of [2, 300]) {
      const order = drawOrder(example.counts, maxRepeat, null, createRandom(7));
      expect(keeps(order, { ...example, maxRepeat })).toBe(true);
    }
  });

  test("keeps the rules where they hardly leave room, seed after seed", { timeout: COMPUTING_MS }, () => {
    const tight: Case[] = [
      { counts: toCounts(40, 19, 0), maxRepeat: 2, first: null },
      { counts: toCounts(30, 30, 0), maxRepeat: 1, first: "neutral" },
      { counts: toCounts(60, 7, 7, 6), maxRepeat: 3, first: "rest" },
    ];
    for (const example of tight) {
      for (let seed = 0; seed < 300; seed += 1) {
        const order = drawOrder(example.counts, example.maxRepeat, example.first, createRandom(seed));
        expect(keeps(order, example)).toBe(true);
      }
    }
  });

  test("is refused as a mistake where none keeps the rules", () => {
    const random = createRandom(1);
    expect(() => drawOrder(toCounts(4, 1, 0), 1, null, random)).toThrow(RangeError);
    expect(() => drawOrder(toCounts(2, 2, 0), 2, "rest", random)).toThrow(RangeError);
    expect(drawOrder(toCounts(0, 0, 0), 1, null, random)).toEqual([]);
  });
});
