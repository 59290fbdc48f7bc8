import { describe, expect, test } from "vitest";
import type { Design } from "../../src/core/design";
import { PRESETS } from "../../src/core/presets";
import { type SessionScores, scoreSession } from "../../src/core/score";
import type { Row } from "../../src/core/session";
import { makeDesign, SMALL } from "./designs";
import { makeSession } from "./sessions";

const EVERY_MOMENT = makeDesign({
  rating: { ...SMALL.rating, when: ["before", "before-block", "after-block", "after"] },
});

/** Blocks 1 and 3 are neutral, 2 and 4 cue; all ratings are given by the test. */
function makeRows(
  design: Design,
  ratings: { after: readonly (number | null)[]; before?: number | null; end?: number | null },
): Row[] {
  return makeSession(design).rows.map((row, index, rows) => {
    if (row.event !== "rating") return row;
    const value = { before: ratings.before, after: ratings.end, practice: 9, main: 8 }[row.phase];
    const isAfterBlock = row.phase === "main" && rows[index - 1]?.event === "gap";
    return { ...row, rating: (isAfterBlock ? ratings.after[row.block! - 1] : value) ?? null };
  });
}

function tell(scores: SessionScores): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [
      name,
      score.ok ? `${score.value} of ${score.n}` : score.reason,
    ]),
  );
}

/** A block's rows once more, as when it ran again after a cut. */
function repeatBlock(rows: readonly Row[], block: number, change: (row: Row) => Partial<Row>): Row[] {
  const again = rows.filter((row) => row.block === block);
  return again.map((row, index) => ({ ...row, attempt: 2, row: rows.length + index + 1, ...change(row) }));
}

describe("the scores of a session", () => {
  test("are the means after cue and after neutral blocks, before, after, and the differences", () => {
    const rows = makeRows(EVERY_MOMENT, { after: [2, 7, 3, 8], before: 4, end: 6 });
    expect(tell(scoreSession({ design: EVERY_MOMENT, rows }))).toEqual({
      cue: "7.5 of 2",
      neutral: "2.5 of 2",
      difference: "5 of 4",
      before: "4 of 1",
      after: "6 of 1",
      change: "2 of 2",
    });
  });

  test("leave ratings out that were skipped or ran out, and count a rating of 0", () => {
    const rows = makeRows(EVERY_MOMENT, { after: [0, 7, null, null], before: 0, end: 0 });
    expect(tell(scoreSession({ design: EVERY_MOMENT, rows }))).toEqual({
      cue: "7 of 1",
      neutral: "0 of 1",
      difference: "7 of 2",
      before: "0 of 1",
      after: "0 of 1",
      change: "0 of 2",
    });
  });

  test("are missing, each with its reason, where nothing was rated", () => {
    const rows = makeRows(EVERY_MOMENT, { after: [1, null, 2, null], before: null, end: 3 });
    expect(tell(scoreSession({ design: EVERY_MOMENT, rows }))).toEqual({
      cue: "no cue block was rated",
      neutral: "1.5 of 2",
      difference: "no cue block was rated",
      before: "the rating before the blocks was not given",
      after: "3 of 1",
      change: "the rating before the blocks was not given",
    });
    expect(tell(scoreSession({ design: EVERY_MOMENT, rows: [] }))).toMatchObject({
      cue: "no cue block was rated",
      neutral: "no neutral block was rated",
      after: "the rating after the last block was not given",
      change: "the rating after the last block was not given",
    });
  });

  test("are missing where the design does not ask", () => {
    const asking = (changes: Partial<Design["rating"]>, conditions = SMALL.conditions) => {
      const design = makeDesign({ conditions, rating: { ...SMALL.rating, ...changes } });
      return tell(scoreSession({ design, rows: makeRows(design, { after: [1, 2, 3, 4] }) }));
    };
    expect(asking({ when: ["before-block"] })).toEqual({
      cue: "this design has no ratings after blocks",
      neutral: "this design has no ratings after blocks",
      difference: "this design has no ratings after blocks",
      before: "this design has no rating before the blocks",
      after: "this design has no rating after the last block",
      change: "this design has no rating after the last block",
    });
    expect(asking({ windowMs: 0 }).cue).toBe("this design has no ratings after blocks");
    expect(asking({}, [{ id: "neutral", blocks: 4 }])).toMatchObject({
      cue: "this design has no cue blocks",
      neutral: "2.5 of 4",
      difference: "this design has no cue blocks",
    });
  });

  test("are before, after and change alone for the event-related preset", () => {
    const design = PRESETS.find(({ id }) => id === "event-related")!;
    const scores = scoreSession(makeSession(design));
    expect(Object.values(scores).map(({ ok }) => ok)).toEqual([false, false, false, true, true, true]);
  });
});

describe("what was cut", () => {
  const rows = makeRows(EVERY_MOMENT, { after: [2, 7, 3, 8], before: 4, end: 6 });
  const cut = (isCut: (row: Row) => boolean) => rows.map((row) => ({ ...row, interrupted: isCut(row) }));
  const score = (changed: readonly Row[]) => tell(scoreSession({ design: EVERY_MOMENT, rows: changed }));

  test("does not count: neither a cut rating nor one of a block in which an image was cut", () => {
    expect(score(cut(({ event }) => event === "rating"))).toMatchObject({
      cue: "no cue block was rated",
      before: "the rating before the blocks was not given",
      after: "the rating after the last block was not given",
    });
    expect(score(cut(({ block, item }) => block === 2 && item === 2)).cue).toBe("8 of 1");
  });

  test("counts when only the fixation after the rating was cut", () => {
    expect(score(cut(({ event }) => event === "fixation")).cue).toBe("7.5 of 2");
  });

  test("gives way to the attempt that was completed", () => {
    const firstCut = cut(({ block, event }) => block === 2 && event === "rating");
    const again = repeatBlock(rows, 2, ({ event }) => (event === "rating" ? { rating: 1 } : {}));
    expect(score([...firstCut, ...again]).cue).toBe("4.5 of 2");
    expect(score([...again, ...firstCut]).cue).toBe("4.5 of 2");
  });

  test("does not undo an earlier attempt that was completed; of two complete ones the last counts", () => {
    const unfinished = repeatBlock(rows, 2, () => ({ rating: 1 })).slice(0, 3);
    expect(score([...rows, ...unfinished]).cue).toBe("7.5 of 2");
    const finished = repeatBlock(rows, 2, () => ({ rating: 1 }));
    expect(score([...rows, ...finished]).cue).toBe("4.5 of 2");
    const skipped = repeatBlock(rows, 2, () => ({ rating: null }));
    expect(score([...rows, ...skipped]).cue).toBe("8 of 1");
  });

  test("does not count when images of the block are missing", () => {
    expect(score(rows.filter(({ block, item }) => block !== 2 || item !== 1)).cue).toBe("8 of 1");
  });

  test("and then came again outside the blocks, counts as it came again", () => {
    const firstCut = cut(({ phase }) => phase === "before");
    const before = rows.find(({ phase }) => phase === "before")!;
    expect(score([...firstCut, { ...before, row: 999, rating: 5 }]).before).toBe("5 of 1");
  });
});
