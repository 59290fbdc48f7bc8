import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { findPreset } from "../../../src/core/design/presets";
import { type Estimate, scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { EVERY_MOMENT, makeRows, tell } from "../../fixtures/rated-sessions";

const RATED = {
  before: 4,
  beforeBlocks: [1, 0, 9, 10],
  afterBlocks: [2, 7, 3, 8],
  after: 6,
};

describe("the scores of a session", () => {
  test("are means, spreads and trends by condition, differences, peak, ends and missed ratings", () => {
    expect(tell(EVERY_MOMENT, makeRows(EVERY_MOMENT, RATED))).toEqual({
      neutral: "2.5 of 2",
      "neutral sd": `${Math.SQRT1_2} of 2`,
      "neutral slope": "1 of 2",
      cue: "7.5 of 2",
      "cue sd": `${Math.SQRT1_2} of 2`,
      "cue slope": "1 of 2",
      "cue − neutral": "5 of 4",
      headline: "5 of 4",
      before: "4 of 1",
      after: "6 of 1",
      change: "2 of 2",
      cueMinusBefore: "3.5 of 3",
      peak: "10 of 10",
      atEnds: "0.2 of 10",
      missed: "0 of 10",
    });
  });

  test("tell the conditions in the order of the design, rest among them", () => {
    const design = makeDesign({
      conditions: [
        { id: "rest", blocks: 2 },
        { id: "cue", blocks: 1 },
        { id: "control", blocks: 1 },
      ],
      order: { rule: "fixed", sequence: ["cue", "rest", "control", "rest"], first: null },
    });
    const told = tell(design, makeRows(design, { afterBlocks: [7, 1, 3, 2] }));
    expect(Object.keys(told).slice(0, 9)).toEqual(
      ["rest", "cue", "control"].flatMap((id) => [id, `${id} sd`, `${id} slope`]),
    );
    expect(told).toMatchObject({
      rest: "1.5 of 2",
      "rest slope": "1 of 2",
      cue: "7 of 1",
      "cue sd": "needs at least two ratings",
      "cue slope": "needs at least two blocks",
      "cue − control": "4 of 2",
      headline: "4 of 2",
    });
  });

  test("say how many of the ratings behind them were left at the start value", () => {
    const design = makeDesign({ rating: { ...EVERY_MOMENT.rating, start: 5, windowMs: null } });
    const ratings = { before: 5, afterBlocks: [5, 5, 5, 8], after: 5 };
    // Touched: after blocks 3 and 4, and at the end, where the thumb was moved and put back.
    const rows = makeRows(design, ratings).map((row): Row => {
      const isTouched = row.phase === "after" || (row.block ?? 0) > 2;
      return row.event === "rating" ? { ...row, touched: isTouched } : row;
    });
    const scores = scoreSession({ design, rows });
    const untouched = (estimate: Estimate) =>
      estimate.ok ? `${estimate.untouched} of ${estimate.n}` : "none";
    const means = scores.conditions.map(({ condition, mean }) => [condition, untouched(mean)]);
    expect(Object.fromEntries(means)).toEqual({ neutral: "1 of 2", cue: "1 of 2" });
    const { headline, before, after, change, cueMinusBefore, peak } = scores;
    expect([headline, before, after, change, cueMinusBefore, peak].map(untouched)).toEqual([
      "2 of 4",
      "1 of 1",
      "0 of 1",
      "1 of 2",
      "2 of 3",
      "3 of 6",
    ]);
    expect(scores.untouched).toBe(3);
  });

  test("do not count a rating that was skipped as left at the start value", () => {
    const design = makeDesign({ rating: { ...SMALL.rating, start: 5, windowMs: null } });
    const rows = makeRows(design, { afterBlocks: [null, null, 1, 2] }).map((row) => ({
      ...row,
      touched: row.rating === null ? false : row.touched,
    }));
    expect(scoreSession({ design, rows }).untouched).toBe(0);
  });

  test("know of no start value to be left at where the scale has none, whatever the rows say of touches", () => {
    const design = makeDesign({ rating: { ...SMALL.rating, start: null } });
    const rows = makeRows(design, { afterBlocks: [5, 5, 1, 2] }).map((row) => ({ ...row, touched: false }));
    const scores = scoreSession({ design, rows });
    expect(scores.untouched).toBe(0);
    expect(scores.headline).toMatchObject({ ok: true, n: 4, untouched: 0 });
  });

  test("count a rating of 0 and leave out what was skipped or ran out", () => {
    const ratings = { before: 0, afterBlocks: [0, 7, null, null], after: 0 };
    expect(tell(EVERY_MOMENT, makeRows(EVERY_MOMENT, ratings))).toMatchObject({
      neutral: "0 of 1",
      "neutral sd": "needs at least two ratings",
      "neutral slope": "needs at least two rated blocks",
      cue: "7 of 1",
      headline: "7 of 2",
      before: "0 of 1",
      change: "0 of 2",
      cueMinusBefore: "7 of 2",
      peak: "7 of 4",
      atEnds: "0.75 of 4",
      missed: "6 of 10",
    });
  });

  test("take the trend over the blocks' places, also where one between was missed", () => {
    const conditions = [
      { id: "neutral", blocks: 3 },
      { id: "cue", blocks: 3 },
    ] as const;
    const design = makeDesign({ conditions });
    const told = tell(design, makeRows(design, { afterBlocks: [8, 1, null, 2, 2, 6] }));
    expect(told).toMatchObject({ "neutral slope": "-3 of 2", "cue slope": "2.5 of 3" });
  });

  test("list every rating that counts in the order given, with its row, block, condition and moment", () => {
    const rows = makeRows(EVERY_MOMENT, { ...RATED, afterBlocks: [2, null, 3, 8] });
    const { ratings } = scoreSession({ design: EVERY_MOMENT, rows });
    expect(
      ratings.map(({ order, value, moment, block, condition }) => [order, value, moment, block, condition]),
    ).toEqual([
      [1, 4, "before", null, null],
      [2, 1, "before-block", 1, "neutral"],
      [3, 2, "after-block", 1, "neutral"],
      [4, 0, "before-block", 2, "cue"],
      [5, null, "after-block", 2, "cue"],
      [6, 9, "before-block", 3, "neutral"],
      [7, 3, "after-block", 3, "neutral"],
      [8, 10, "before-block", 4, "cue"],
      [9, 8, "after-block", 4, "cue"],
      [10, 6, "after", null, null],
    ]);
    const asked = rows.filter(({ event, phase }) => event === "rating" && phase !== "practice");
    expect(ratings.map(({ row }) => row)).toEqual(asked.map(({ row }) => row));
  });
});

describe("a score that is missing says why", () => {
  test("where nothing was rated", () => {
    expect(
      tell(EVERY_MOMENT, makeRows(EVERY_MOMENT, { afterBlocks: [1, null, 2, null], after: 3 })),
    ).toMatchObject({
      cue: "no cue block was rated",
      "cue sd": "no cue block was rated",
      "cue slope": "no cue block was rated",
      neutral: "1.5 of 2",
      headline: "no cue block was rated",
      before: "the rating at the beginning was not given",
      after: "3 of 1",
      change: "the rating at the beginning was not given",
      cueMinusBefore: "no cue block was rated",
    });
    const nothing = tell(EVERY_MOMENT, makeRows(EVERY_MOMENT, {}));
    expect(nothing).toMatchObject({
      peak: "no rating was given",
      atEnds: "no rating was given",
      missed: "10 of 10",
    });
  });

  test("where nothing was recorded", () => {
    expect(tell(EVERY_MOMENT, [])).toMatchObject({
      neutral: "no neutral block was rated",
      after: "the rating at the end was not given",
      change: "the rating at the end was not given",
      peak: "no rating was given",
      missed: "0 of 0",
    });
  });

  test("where the design does not ask", () => {
    const asking = (changes: Partial<Design["rating"]>) => {
      const design = makeDesign({ rating: { ...SMALL.rating, ...changes } });
      return tell(design, makeRows(design, RATED));
    };
    expect(asking({ when: ["before-block"] })).toMatchObject({
      cue: "this design has no ratings after blocks",
      "cue slope": "this design has no ratings after blocks",
      headline: "this design has no ratings after blocks",
      before: "this design has no rating at the beginning",
      change: "this design has no rating at the end",
      cueMinusBefore: "this design has no ratings after blocks",
      peak: "10 of 4",
      missed: "0 of 4",
    });
    expect(asking({ when: ["after-block", "after"] })).toMatchObject({
      change: "this design has no rating at the beginning",
      cueMinusBefore: "this design has no rating at the beginning",
    });
    for (const silent of [{ when: [] }, { windowMs: 0 }]) {
      const told = asking(silent);
      expect(told).toMatchObject({
        cue: "this design has no block ratings",
        peak: "this design has no ratings",
      });
    }
  });

  test("names the design first, since no other run could have that score either", () => {
    const design = makeDesign({ rating: { ...SMALL.rating, when: ["after-block", "after"] } });
    expect(tell(design, [])).toMatchObject({
      headline: "no cue block was rated",
      change: "this design has no rating at the beginning",
      cueMinusBefore: "this design has no rating at the beginning",
    });
  });

  test("for the event-related preset, which has before, after and change alone", () => {
    const design = findPreset("event-related")!;
    expect(tell(design, makeRows(design, { before: 5, after: 10 }))).toMatchObject({
      cue: "this design has no block ratings",
      headline: "this design has no block ratings",
      before: "5 of 1",
      after: "10 of 1",
      change: "5 of 2",
      peak: "10 of 2",
      atEnds: "0.5 of 2",
    });
  });
});
