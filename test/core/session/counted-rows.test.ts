import { describe, expect, test } from "vitest";
import { countBlocksRunAgain } from "../../../src/core/session/counted-rows";
import { scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { EVERY_MOMENT, makeRows, repeatBlock, tell } from "../../fixtures/rated-sessions";

const ROWS = makeRows(EVERY_MOMENT, {
  before: 4,
  beforeBlocks: [5, 5, 5, 5],
  afterBlocks: [2, 7, 3, 8],
  after: 6,
});

function cut(isCut: (row: Row) => boolean): Row[] {
  return ROWS.map((row) => ({ ...row, interrupted: isCut(row) }));
}

function score(rows: readonly Row[]) {
  return tell(EVERY_MOMENT, rows);
}

test("practice does not count, not even when its rows carry the number of a block", () => {
  const practice = ROWS.filter(({ block }) => block === 2).map((row): Row => {
    return { ...row, phase: "practice", row: row.row + 1000, attempt: 2, rating: 1 };
  });
  expect(score([...ROWS, ...practice])).toEqual(score(ROWS));
});

describe("what was cut", () => {
  test("does not count: neither a cut rating nor one of a block in which an image was cut", () => {
    expect(score(cut(({ event }) => event === "rating"))).toMatchObject({
      cue: "no cue block was rated",
      before: "the rating at the beginning was not given",
      after: "the rating at the end was not given",
      missed: "0 of 0",
    });
    expect(score(cut(({ block, item }) => block === 2 && item === 2))).toMatchObject({
      cue: "8 of 1",
      missed: "0 of 8",
    });
  });

  test("takes the rating before its block with it", () => {
    const { ratings } = scoreSession({
      design: EVERY_MOMENT,
      rows: cut(({ block, item }) => block === 2 && item === 2),
    });
    expect(ratings.map(({ block }) => block)).toEqual([null, 1, 1, 3, 3, 4, 4, null]);
  });

  test("counts when its closing fixation was cut and ran again, or was the last to be shown", () => {
    const closing = ROWS.findIndex(({ block, event }) => block === 2 && event === "fixation");
    const cutThere = ROWS.slice(0, closing).concat({ ...ROWS[closing]!, interrupted: true });
    const again = { ...ROWS[closing]!, attempt: 2, row: 999 };
    const whole = [...cutThere, again, ...ROWS.slice(closing + 1)];
    expect(score(whole)).toEqual(score(ROWS));
    expect(countBlocksRunAgain({ design: EVERY_MOMENT, rows: whole })).toBe(0);
    expect(score(cutThere)).toMatchObject({ cue: "7 of 1", missed: "0 of 5" });
  });

  test("is counted as run again once, however often it was cut, and not before it began anew", () => {
    const isCut = ({ block }: Row) => block === 2;
    const cutOnce = cut(isCut);
    const cutTwice = repeatBlock(cutOnce, 2, () => ({ interrupted: true }));
    const third = ROWS.filter(isCut).map((row) => ({ ...row, attempt: 3, row: row.row + 1000 }));
    const count = (rows: readonly Row[]) => countBlocksRunAgain({ design: EVERY_MOMENT, rows });
    expect(count(cutOnce)).toBe(0);
    expect(count(cutTwice)).toBe(1);
    expect(count([...cutTwice, ...third])).toBe(1);
  });

  test("gives way to the attempt that was completed", () => {
    const firstCut = cut(({ block, event }) => block === 2 && event === "rating");
    const again = repeatBlock(firstCut, 2, ({ event }) => ({
      interrupted: false,
      rating: event === "rating" ? 1 : null,
    }));
    expect(score(again)).toMatchObject({ cue: "4.5 of 2", missed: "0 of 10" });
  });

  test("and then ran again on a page loaded anew, whose attempts begin at 1, counts as it ran again", () => {
    const begun = ROWS.filter(({ block }) => block === 2).slice(0, 3);
    const others = ROWS.filter(({ block }) => block !== 2);
    const again = ROWS.filter(({ block }) => block === 2).map((row) => ({
      ...row,
      part: 2,
      row: row.row + 1000,
    }));
    expect(score([...others, ...begun, ...again])).toMatchObject({ cue: "7.5 of 2", missed: "0 of 10" });
  });

  test("does not count when an image, a gap or the first rating of the block is missing", () => {
    for (const isMissing of [
      ({ item, event }: Row) => item === 1 && event === "image",
      ({ item, event }: Row) => item === 1 && event === "gap",
      ({ event, rating }: Row) => event === "rating" && rating === 5,
    ]) {
      expect(score(ROWS.filter((row) => row.block !== 2 || !isMissing(row))).cue).toBe("8 of 1");
    }
  });

  test("and then came again outside the blocks, counts as it came again", () => {
    const firstCut = cut(({ phase }) => phase === "before");
    const before = ROWS.find(({ phase }) => phase === "before")!;
    const again = { ...before, row: 999, rating: 5 };
    expect(score([...firstCut, again]).before).toBe("5 of 1");
    expect(score([...ROWS, again])).toMatchObject({ before: "5 of 1", missed: "0 of 10" });
  });

  test("keeps its place when it never ran again: the trend of the others stays what it is", () => {
    const conditions = [
      { id: "neutral", blocks: 3 },
      { id: "cue", blocks: 3 },
    ] as const;
    const design = makeDesign({ conditions });
    const rows = makeRows(design, { afterBlocks: [1, 1, 9, 1, 5, 1] });
    const cutOnce = rows.map((row) => ({ ...row, interrupted: row.block === 3 && row.item === 1 }));
    expect(tell(design, cutOnce)["neutral slope"]).toBe("2 of 2");
  });

  test("of a rest block is told as of any other", () => {
    const design = makeDesign({
      conditions: [
        { id: "rest", blocks: 2 },
        { id: "cue", blocks: 2 },
      ],
      rating: { ...SMALL.rating, when: ["before-block", "after-block"] },
    });
    const rows = makeRows(design, { beforeBlocks: [9, 9, 9, 9], afterBlocks: [1, 7, 3, 7] });
    expect(tell(design, rows)).toMatchObject({ rest: "2 of 2", missed: "0 of 8" });
    const isStill = ({ block, event }: Row) => block === 1 && event === "fixation";
    const still = rows.findIndex(isStill);
    const cutStill = rows.map((row, index) => ({ ...row, interrupted: index === still }));
    expect(tell(design, cutStill)).toMatchObject({ rest: "3 of 1", missed: "0 of 6" });
    const closing = rows.findLastIndex(isStill);
    const cutClosing = rows.map((row, index) => ({ ...row, interrupted: index === closing }));
    const again = { ...rows[closing]!, attempt: 2, row: 999 };
    expect(tell(design, [...cutClosing, again])).toMatchObject({ rest: "2 of 2", missed: "0 of 8" });
  });
});
