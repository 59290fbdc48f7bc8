/** The fixation that fills a window after an early answer: where one can be, and what its row is taken for. */
import { describe, expect, test } from "vitest";
import { isFiller, listFillers } from "../../../src/core/schedule/filler";
import { countBlocksRunAgain, listCountedBlocks } from "../../../src/core/session/counted-rows";
import { countOnFrame } from "../../../src/core/session/on-frame";
import { findResumePoint } from "../../../src/core/session/resume";
import { scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import { makeDesign, makeQuestions, SMALL } from "../../fixtures/designs";
import { build } from "../../fixtures/schedules";
import { makeSession } from "../../fixtures/sessions";

const RATING = { ...SMALL.rating, items: makeQuestions("craving", "mood") };
const WINDOW = makeDesign({ rating: RATING });
const ANSWER = makeDesign({ rating: { ...RATING, ends: "answer" } });
const isFilling = (row: Row) => row.event === "fixation" && row.planned_duration_ms === null;

describe("a design whose scales an answer ends", () => {
  const schedule = build(ANSWER);
  const fillers = listFillers(schedule);

  test("schedules what a design with plain windows does", () => {
    expect(schedule.events).toEqual(build(WINDOW).events);
    expect(listFillers(build(WINDOW)).size).toBe(0);
  });

  test("can fill every window but that of the last practice image, after which the person is waited for", () => {
    const ratings = schedule.events.filter(({ event }) => event === "rating");
    const last = ratings.findLast(({ phase }) => phase === "practice");
    expect([...fillers.keys()]).toEqual(ratings.filter((rating) => rating !== last));
    expect([...fillers.values()].every(isFiller)).toBe(true);
  });

  test("keeps a unit whole once its last answer is given, and not before", () => {
    const ofBlock = [...fillers].filter(([{ block }]) => block === 1);
    expect(ofBlock.map(([rating, filler]) => filler.unit === rating.unit)).toEqual([true, false]);
    const units = new Set(schedule.events.map(({ unit }) => unit));
    expect(units.has(ofBlock[1]![1].unit)).toBe(false);
  });
});

describe("a session whose windows were filled", () => {
  const session = makeSession(ANSWER);
  const fillings = session.rows.filter(isFilling);

  test("has a row for each, with an empty plan", () => {
    expect(fillings.length).toBeGreaterThan(8);
    for (const row of fillings) expect(row).toMatchObject({ planned_onset_ms: null, frames_planned: null });
  });

  test("is scored as if there were none", () => {
    const rows = session.rows.filter((row) => !isFilling(row));
    expect(listCountedBlocks(session)).toEqual(listCountedBlocks({ ...session, rows }));
    expect(scoreSession(session)).toEqual(scoreSession({ ...session, rows }));
    expect(scoreSession(session).missed).toEqual({ missed: 0, asked: 8 });
  });

  test("has nothing in them that could be on its frame or off it", () => {
    const planned = session.rows.filter((row) => row.phase !== "practice" && !isFilling(row));
    expect(countOnFrame(session.rows)).toMatchObject({ told: planned.length, untold: 0 });
  });

  test("goes on after them wherever it was cut off", () => {
    const { events } = build(ANSWER);
    for (const cut of fillings.filter(({ phase }) => phase === "main")) {
      const point = findResumePoint(events, session.rows.slice(0, cut.row));
      const before = session.rows[cut.row - 2]!;
      const next = events[point!.index]!;
      if (before.question === "mood") expect(next).toMatchObject({ event: "fixation", block: cut.block });
      else expect(next).toMatchObject({ event: "image", item: 1, block: cut.block });
    }
  });

  test("has a whole block where only the last filling of it was cut", () => {
    const last = fillings.findLast(({ block }) => block === 1)!;
    const rows = session.rows.map((row) => (row === last ? { ...row, interrupted: true } : row));
    expect(countBlocksRunAgain({ ...session, rows })).toBe(0);
    expect(scoreSession({ ...session, rows }).missed.asked).toBe(8);
  });
});
