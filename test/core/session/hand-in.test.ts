/** What a session hands in: the ratings that its scores count, and nothing that names anybody. */
import { describe, expect, test } from "vitest";
import { countBlocks } from "../../../src/core/design/counts";
import { PRESETS } from "../../../src/core/design/presets";
import { isSecondRun, toHandIn, toHandInId, toNothingId } from "../../../src/core/session/hand-in";
import { scoreSession } from "../../../src/core/session/score";
import { SMALL } from "../../fixtures/designs";
import { cutBlock, missRatings, SESSIONS, stopAfter } from "../../fixtures/odd-sessions";
import { EVERY_MOMENT, makeRows } from "../../fixtures/rated-sessions";
import { makeSession } from "../../fixtures/sessions";

const EVERY = makeSession(EVERY_MOMENT);
const SESSION = makeSession(SMALL, 3);

describe("what a session hands in", () => {
  test("holds every rating at its place, before and after the blocks and before and after each", () => {
    const rows = makeRows(EVERY_MOMENT, {
      before: 1,
      beforeBlocks: [2, 3, 4, null],
      afterBlocks: [5, null, 7, 8],
      after: 9,
    });
    const handIn = toHandIn({ ...makeSession(EVERY_MOMENT), rows }, false);
    const values = (ratings: (typeof handIn)["before"]) => ratings.map(({ value }) => value);
    expect(values(handIn.before)).toEqual([1]);
    expect(values(handIn.after)).toEqual([9]);
    expect(handIn.blocks.map(({ before, after }) => [...values(before), ...values(after)])).toEqual([
      [2, 5],
      [3, null],
      [4, 7],
      [null, 8],
    ]);
  });

  test("says nothing of who, when, or on what", () => {
    const named = { ...SESSION, participant: "Zoë" };
    const text = JSON.stringify(toHandIn(named, false));
    for (const told of [SESSION.id, "Zoë", SESSION.createdAt, "Test/1.0"]) expect(text).not.toContain(told);
  });

  test("marks the block that was cut and shown again, and no other", () => {
    const { blocks } = toHandIn(cutBlock(SESSION, 2), false);
    expect(blocks.map(({ wasInterrupted }) => wasInterrupted)).toEqual([false, true, false, false]);
  });

  test("of a session that was stopped has the blocks that count, and what was not asked any more as missing", () => {
    const { blocks, after } = toHandIn(stopAfter(EVERY, EVERY.rows.length - 8), false);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.length).toBeLessThan(countBlocks(EVERY_MOMENT));
    expect(after).toEqual([{ value: null, isUntouched: false }]);
  });

  test("tells a start value that was confirmed as it stood from the same value set", () => {
    const design = { ...SMALL, rating: { ...SMALL.rating, start: 5 } };
    const touches = [false, true, false, true];
    const values = [5, 5, 6, null];
    const rows = makeSession(design).rows.map((row) => {
      if (row.event !== "rating" || row.block === null) return row;
      return { ...row, rating: values[row.block - 1]!, touched: touches[row.block - 1]! };
    });
    const { blocks } = toHandIn({ ...makeSession(design), rows }, false);
    expect(blocks.map(({ after }) => after[0]!.isUntouched)).toEqual([true, false, false, false]);
  });

  test.each(SESSIONS)("%s: as many answers as its scores count", (_name, session) => {
    const { before, after, blocks } = toHandIn(session, false);
    const all = [before, after, ...blocks.flatMap((block) => [block.before, block.after])].flat();
    const { ratings } = scoreSession(session);
    const answered = (list: readonly { readonly value: number | null }[]) =>
      list.flatMap(({ value }) => value ?? []).toSorted();
    expect(answered(all)).toEqual(answered(ratings));
  });

  test("misses what a person missed", () => {
    const { blocks } = toHandIn(missRatings(SESSION), false);
    expect(blocks.some(({ after }) => after[0]?.value === null)).toBe(true);
  });
});

describe("the id of what is handed in", () => {
  test("follows from the session alone, so that its file and its code are known for the same", () => {
    const [design, other] = PRESETS;
    const of = (changes: object) => toHandIn({ ...makeSession(design!, 1), ...changes }, true).id;
    expect(of({})).toBe(of({ participant: "P99", rows: [] }));
    expect(toHandIn(makeSession(other!, 2), false).id).toBe(of({}));
    expect(of({ id: "session-2" })).not.toBe(of({}));
  });

  test("stays what it is", () => {
    expect(toHandInId("s0123456789abcdef")).toBe("hbcc0f8bbed");
  });

  test("is another one for a person who hands in nothing", () => {
    expect(toNothingId("session-1")).toMatch(/^h[0-9a-f]{10}$/);
    expect(toNothingId("session-1")).not.toBe(toHandInId("session-1"));
  });
});

describe("a second run", () => {
  const session = { ...SESSION, id: "now", simulated: false, createdAt: "2026-03-02T10:00:00.000Z" };
  const earlier = { ...session, id: "earlier", createdAt: "2026-03-02T09:00:00.000Z" };

  test("is one of which this browser keeps an earlier run of the design, complete and by a person", () => {
    expect(isSecondRun(session, [session, earlier])).toBe(true);
  });

  test.each([
    ["itself", session],
    ["a later one", { ...earlier, createdAt: "2026-03-02T11:00:00.000Z" }],
    ["one of another design", { ...earlier, designHash: "d0" }],
    ["one that was stopped", { ...earlier, state: "stopped" }],
    ["a made-up one", { ...earlier, simulated: true }],
  ] as const)("is none for %s", (_name, kept) => {
    expect(isSecondRun(session, [kept])).toBe(false);
  });
});
