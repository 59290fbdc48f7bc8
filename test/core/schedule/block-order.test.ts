import { describe, expect, test } from "vitest";
import { createRandom, type Random } from "../../../src/core/random";
import {
  type Counts,
  drawOrder,
  isOrderFeasible,
  smallestMaxRepeat,
} from "../../../src/core/schedule/block-order";
import type { Condition } from "../../../src/core/vocabulary";
import {
  countByCondition,
  hasCounts,
  imbalance,
  keepsMaxRepeat,
  longestRun,
  opensWith,
} from "../../fixtures/orders";

const LETTERS: Readonly<Record<string, Condition>> = { c: "cue", n: "neutral", b: "control", r: "rest" };

function toOrder(letters: string): Condition[] {
  return [...letters].map((letter) => LETTERS[letter]!);
}

function toCounts(cue: number, neutral: number, control: number, rest = 0): Counts {
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

/** Runs a draw once for every way in which its random numbers can fall out. */
function listOutcomes<Outcome>(draw: (random: Random) => Outcome): Outcome[] {
  const outcomes: Outcome[] = [];
  const script: number[] = [];
  const ends: number[] = [];
  do {
    let turn = 0;
    const int = (from: number, to: number) => {
      if (turn === script.length) script.push(from);
      ends[turn] = to;
      turn += 1;
      return script[turn - 1]!;
    };
    outcomes.push(
      draw({ int, float: () => Number.NaN, sample: (items) => [...items], shuffle: (items) => [...items] }),
    );
    while (script.length > 0 && script.at(-1) === ends[script.length - 1]) script.pop();
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
  test("can be every order that keeps the rules and is never another, for every small design", () => {
    for (const example of listCases(5)) {
      const { counts, maxRepeat, first } = example;
      if (!isOrderFeasible(counts, maxRepeat, first)) continue;
      const drawn = listOutcomes((random) => drawOrder(counts, maxRepeat, first, random).join());
      const valid = listOrders(counts).filter((order) => keeps(order, example));
      expect(new Set(drawn)).toEqual(new Set(valid.map((order) => order.join())));
    }
  });

  test("keeps the rules where they hardly leave room, seed after seed", () => {
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
