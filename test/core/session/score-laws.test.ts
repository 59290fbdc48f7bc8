/** What must hold of the scores of any session, tried on many made-up ones. */
import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { PRESETS } from "../../../src/core/design/presets";
import { createRandom, type Random } from "../../../src/core/random";
import { type Estimate, type SessionScores, scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import { describeReason } from "../../../src/words/results/reasons";
import { EVERY_MOMENT, listEstimates, makeRows, repeatBlock } from "../../fixtures/rated-sessions";

const DESIGNS: readonly Design[] = [...PRESETS, EVERY_MOMENT];
const CASES = DESIGNS.flatMap((design) =>
  Array.from({ length: 12 }, (_, index) => ({
    name: `${design.id}, ${index}`,
    design,
    seed: 31 * index + 5,
  })),
);

/** One rating in so many is missed; the others are anywhere on the scale. */
function draw({ rating: { min, max, step } }: Design, random: Random, oneMissedIn = 5): number | null {
  return random.int(1, oneMissedIn) === 1 ? null : min + step * random.int(0, (max - min) / step);
}

function makeRandomRows(design: Design, random: Random, seed: number): Row[] {
  const blocks = design.conditions.reduce((sum, condition) => sum + condition.blocks, 0);
  const list = () => Array.from({ length: blocks }, () => draw(design, random));
  return makeRows(
    design,
    { before: draw(design, random), beforeBlocks: list(), afterBlocks: list(), after: draw(design, random) },
    seed,
  );
}

function changeRatings(rows: readonly Row[], change: (rating: number) => number): Row[] {
  return rows.map((row) => ({ ...row, rating: row.rating === null ? null : change(row.rating) }));
}

function expectSame(found: Estimate, expected: Estimate, change: (value: number) => number): void {
  expect(found.ok).toBe(expected.ok);
  if (found.ok && expected.ok) {
    expect(found.value).toBeCloseTo(change(expected.value), 9);
    expect(found.n).toBe(expected.n);
  }
}

const keep = (value: number) => value;
const negate = (value: number) => -value;

function listDifferences({
  contrasts,
  headline,
  change,
  cueMinusBefore,
}: SessionScores): readonly Estimate[] {
  return [...contrasts.map(({ difference }) => difference), headline, change, cueMinusBefore];
}

function expectSameDifferences(
  found: SessionScores,
  expected: SessionScores,
  change: (value: number) => number,
): void {
  const differences = listDifferences(found);
  for (const [index, difference] of listDifferences(expected).entries()) {
    expectSame(differences[index]!, difference, change);
  }
}

describe.each(CASES)("of $name", ({ design, seed }) => {
  const random = createRandom(seed);
  const rows = makeRandomRows(design, random, seed);
  const scores = scoreSession({ design, rows });

  test("every estimate is a number of one rating or more, or a reason in words", () => {
    for (const estimate of listEstimates(scores)) {
      if (estimate.ok) expect([Number.isFinite(estimate.value), estimate.n >= 1]).toEqual([true, true]);
      else expect(describeReason(estimate.reason, (id) => id)).toMatch(/^[a-z][a-z -]+[a-z]$/);
    }
  });

  test("every rating asked is counted once, and the answered ones are those of peak and ends", () => {
    const asked = rows.filter(({ event, phase }) => event === "rating" && phase !== "practice");
    const answered = asked.flatMap(({ rating }) => rating ?? []);
    const { ratings, missed, peak, atEnds } = scores;
    expect(ratings.map(({ value }) => value)).toEqual(asked.map(({ rating }) => rating));
    expect(missed).toEqual({ missed: asked.length - answered.length, asked: asked.length });
    if (answered.length > 0) {
      expect(peak).toMatchObject({ ok: true, value: Math.max(...answered), n: answered.length });
      expect(atEnds).toMatchObject({ ok: true, n: answered.length });
    }
  });

  test("ratings left at the start value are counted wherever they are behind a number", () => {
    const left = rows.map((row, index) => (index % 3 === 0 ? { ...row, touched: false } : row));
    const { ratings, untouched, peak, conditions } = scoreSession({ design, rows: left });
    expect(untouched).toBe(ratings.filter(({ isUntouched }) => isUntouched).length);
    if (peak.ok) expect(peak.untouched).toBe(untouched);
    for (const { condition, mean } of conditions) {
      const own = ratings.filter((one) => one.condition === condition && one.moment === "after-block");
      if (mean.ok) expect(mean.untouched).toBe(own.filter(({ isUntouched }) => isUntouched).length);
    }
  });

  test("the order in which the rows are handed over does not matter, nor does practice", () => {
    expect(scoreSession({ design, rows: random.shuffle(rows) })).toEqual(scores);
    const others = rows.filter(({ phase }) => phase !== "practice");
    expect(scoreSession({ design, rows: others })).toEqual(scores);
  });

  test("a shift of all ratings moves means and peak, and no spread, trend or difference", () => {
    const shifted = scoreSession({ design, rows: changeRatings(rows, (rating) => rating + 7) });
    for (const [index, { mean, sd, slope }] of scores.conditions.entries()) {
      const found = shifted.conditions[index]!;
      expectSame(found.mean, mean, (value) => value + 7);
      expectSame(found.sd, sd, keep);
      expectSame(found.slope, slope, keep);
    }
    expectSame(shifted.peak, scores.peak, (value) => value + 7);
    expectSameDifferences(shifted, scores, keep);
  });

  test("the scale turned round turns differences and trends round, and keeps spread and ends", () => {
    const { min, max } = design.rating;
    const turned = scoreSession({ design, rows: changeRatings(rows, (rating) => min + max - rating) });
    for (const [index, { mean, sd, slope }] of scores.conditions.entries()) {
      const found = turned.conditions[index]!;
      expectSame(found.mean, mean, (value) => min + max - value);
      expectSame(found.sd, sd, keep);
      expectSame(found.slope, slope, negate);
    }
    expectSameDifferences(turned, scores, negate);
    expectSame(turned.atEnds, scores.atEnds, keep);
  });

  test("an attempt that was cut, before or after the whole one, changes nothing", () => {
    const blocks = [...new Set(rows.flatMap(({ block }) => block ?? []))];
    const block = blocks[random.int(0, blocks.length - 1)]!;
    const length = rows.filter((row) => row.block === block).length;
    const closing = rows.findLast((row) => row.block === block)?.event === "fixation" ? 1 : 0;
    const shown = random.int(1, length - closing);
    const cutAttempt = repeatBlock(rows, block).slice(rows.length, rows.length + shown);
    const begun = cutAttempt.map((row, index) => {
      return { ...row, interrupted: index === shown - 1, rating: design.rating.max };
    });
    const early = begun.map((row) => ({ ...row, attempt: 0, row: row.row - 1_000_000 }));
    expect(scoreSession({ design, rows: [...rows, ...begun] })).toEqual(scores);
    expect(scoreSession({ design, rows: [...early, ...rows] })).toEqual(scores);
  });
});
