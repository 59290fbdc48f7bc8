/** Orders of the presets, and of each run of a design with runs, over very many seeds, against chances that are counted in another way than they are drawn. */
import { expect, test } from "vitest";
import type { Design } from "../../src/core/design/design";
import { PRESETS } from "../../src/core/design/presets";
import { createRandom } from "../../src/core/random";
import { toCounts } from "../../src/core/schedule/block-order";
import { prepareDraw } from "../../src/core/schedule/draw-order";
import type { Condition } from "../../src/core/vocabulary";
import { drawOrder } from "../fixtures/orders";
import { keepLong } from "./keep-results";

const SEEDS = 20_000;
/** Of an order that is drawn uniformly so many blocks are looked at, from its beginning and from its end. */
const LENGTH = 4;
/** Of a standard normal, 0.9999. */
const QUANTILE = 3.719;

type Left = ReadonlyMap<Condition, number>;

/** In how many ways an order goes on; by recursion, where the page fills a table. */
function countOrders(maxRepeat: number) {
  const known = new Map<string, bigint>();
  return function count(left: Left, last: Condition | null, run: number): bigint {
    if ([...left.values()].every((blocks) => blocks === 0)) return 1n;
    const key = `${[...left.values()].join()} ${last} ${run}`;
    let ways = known.get(key);
    if (ways !== undefined) return ways;
    ways = 0n;
    for (const [condition, blocks] of left) {
      const next = condition === last ? run + 1 : 1;
      if (blocks === 0 || next > maxRepeat) continue;
      ways += count(new Map(left).set(condition, blocks - 1), condition, next);
    }
    known.set(key, ways);
    return ways;
  };
}

/** How likely each beginning of so many blocks is, where every order is as likely as any other. */
function chancesOfBeginnings(counts: Left, maxRepeat: number): ReadonlyMap<string, number> {
  const count = countOrders(maxRepeat);
  const all = count(counts, null, 0);
  const chances = new Map<string, number>();
  const goOn = (left: Left, begun: readonly Condition[], run: number) => {
    const last = begun.at(-1) ?? null;
    if (begun.length === LENGTH) {
      chances.set(begun.join(), Number((count(left, last, run) * 1_000_000_000n) / all) / 1e9);
      return;
    }
    for (const [condition, blocks] of left) {
      const next = condition === last ? run + 1 : 1;
      if (blocks === 0 || next > maxRepeat) continue;
      goOn(new Map(left).set(condition, blocks - 1), [...begun, condition], next);
    }
  };
  goOn(counts, [], 0);
  return chances;
}

function chiSquare(seen: ReadonlyMap<string, number>, chances: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [beginning, chance] of chances) {
    const expected = chance * SEEDS;
    sum += ((seen.get(beginning) ?? 0) - expected) ** 2 / expected;
  }
  return sum;
}

/** The 0.9999 quantile of χ², by Wilson and Hilferty's approximation. */
function limitOf(freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + QUANTILE * Math.sqrt(part)) ** 3;
}

test(`each of the three runs of a design begins and ends so too, by itself, over ${SEEDS} seeds`, async () => {
  const conditions = ["cue", "neutral", "pleasant"].map((id) => ({ id, blocks: 12 }));
  const counts = toCounts(conditions, 3);
  const chances = chancesOfBeginnings(counts, 2);
  const draw = prepareDraw(counts, 2, null);
  const runs = Array.from({ length: 3 }, () => new Map<string, number>());
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const random = createRandom(seed);
    for (const seen of runs) {
      const key = draw(random).slice(0, LENGTH).join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const limit = limitOf(chances.size - 1);
  const found = runs.map((seen) => chiSquare(seen, chances));
  expect(Math.max(...found)).toBeLessThan(limit);
  await keepLong("orders of three runs", { seeds: SEEDS, kinds: chances.size, limit, ...found });
});

const SHUFFLED = PRESETS.filter(({ order }) => order.rule === "shuffled");

test.each(SHUFFLED.map((design) => [design.id, design] as const))(
  `%s begins and ends as often with each ${LENGTH} blocks as there are orders that do, over ${SEEDS} seeds`,
  async (id, { order, conditions }: Design) => {
    if (order.rule !== "shuffled" || order.first !== null)
      throw new Error("Another rule needs other chances.");
    const counts = toCounts(conditions);
    const chances = chancesOfBeginnings(counts, order.maxRepeat);
    const [beginnings, endings] = [new Map<string, number>(), new Map<string, number>()];
    const note = (seen: Map<string, number>, key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const drawn = drawOrder(counts, order.maxRepeat, null, createRandom(seed));
      note(beginnings, drawn.slice(0, LENGTH).join());
      // Read backwards, an order keeps the same rules.
      note(endings, drawn.toReversed().slice(0, LENGTH).join());
    }
    for (const seen of [beginnings, endings]) {
      expect([...seen.keys()].filter((key) => !chances.has(key))).toEqual([]);
    }
    const limit = limitOf(chances.size - 1);
    const found = { beginnings: chiSquare(beginnings, chances), endings: chiSquare(endings, chances) };
    expect(Math.max(found.beginnings, found.endings)).toBeLessThan(limit);
    await keepLong(`orders of ${id}`, { seeds: SEEDS, kinds: chances.size, limit, ...found });
  },
);
