import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import type { ScheduledEvent } from "../../../src/core/schedule/schedule";
import { countBlocksRunAgain, listCountedBlocks } from "../../../src/core/session/counted-rows";
import { findResumePoint, type ResumePoint } from "../../../src/core/session/resume";
import { scoreSession } from "../../../src/core/session/score";
import type { Row, Session } from "../../../src/core/session/session";
import { makeDesign } from "../../fixtures/designs";
import { build } from "../../fixtures/schedules";
import { makeSession } from "../../fixtures/sessions";

const DESIGNS = [
  ...PRESETS,
  makeDesign({
    id: "every-moment",
    rating: {
      ...makeDesign({}).rating,
      when: ["before", "before-block", "after-block", "after"],
      windowMs: null,
    },
    probe: { perBlock: 1, key: " ", windowMs: 900 },
  }),
  makeDesign({
    id: "runs",
    conditions: [
      { id: "neutral", blocks: 2 },
      { id: "cue", blocks: 2, instruction: { text: "Look", ms: 700 } },
    ],
    runs: { count: 2, text: "Have a rest." },
    startKey: "5",
  }),
];

describe("a session with runs", () => {
  const design = DESIGNS.at(-1)!;
  const { events } = build(design);
  const { rows } = makeSession(design);
  const nextAfter = (count: number) => events[findResumePoint(events, rows.slice(0, count))!.index]!;

  test("goes on with the wait of the next run after a break, and with the break where it was cut", () => {
    const rest = events.findIndex(({ event }) => event === "break");
    expect(nextAfter(rest + 1)).toMatchObject({ event: "wait", run: 2 });
    expect(nextAfter(rest)).toMatchObject({ event: "break" });
    const cut = { ...rows[rest + 1]!, interrupted: true };
    const point = findResumePoint(events, [...rows.slice(0, rest + 1), cut])!;
    expect(events[point.index]).toMatchObject({ event: "wait", run: 2 });
  });

  test("begins a block that was cut after its card with the card", () => {
    const card = events.findIndex(({ event }) => event === "instruction");
    expect(nextAfter(card + 2)).toBe(events[card]);
  });
});

/** The rows of another page load, from a place of the schedule on; `whole` has those of the uncut session. */
function goOn(whole: readonly Row[], { index, part, firstRow, attempt }: ResumePoint): readonly Row[] {
  return whole.slice(index).map((row, place) => ({
    ...row,
    part,
    row: firstRow + place,
    attempt: row.block !== null && row.block === attempt?.block ? attempt.attempt : 1,
  }));
}

/** As the page would store them once the session goes on. */
function join(kept: readonly Row[], point: ResumePoint, more: readonly Row[]): readonly Row[] {
  const marked = new Map(point.cut.map((row) => [row.row, row]));
  return [...kept.map((row) => marked.get(row.row) ?? row), ...more];
}

function startOfUnit(events: readonly ScheduledEvent[], place: number): number {
  return events.findIndex(({ unit }) => unit === events[place]!.unit);
}

/** Without the numbers of the rows that were scored. */
function tellScores(session: Session): unknown {
  return JSON.parse(
    JSON.stringify(scoreSession(session), (key, value) => (key === "row" ? undefined : value)),
  );
}

describe.each(DESIGNS.map((design) => [design.id, design] as const))("a session of %s", (_id, design) => {
  const { events } = build(design);
  const session = makeSession(design);
  const scores = tellScores(session);

  test("that is cut off after any event goes on with the unit that was cut, and counts as if it had not been", () => {
    for (let cut = 0; cut < session.rows.length; cut += 1) {
      const kept = session.rows.slice(0, cut);
      const point = findResumePoint(events, kept)!;
      expect(point.index).toBe(startOfUnit(events, cut));
      expect(point.firstRow).toBe(cut + 1);
      expect(point.part).toBe(cut === 0 ? 1 : 2);
      expect(point.cut.map(({ row }) => row)).toEqual(kept.slice(point.index).map(({ row }) => row));
      const rows = join(kept, point, goOn(session.rows, point));
      expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
      expect(findResumePoint(events, rows)).toBeNull();
      const resumed = { ...session, rows };
      expect(tellScores(resumed), `cut after ${cut}`).toEqual(scores);
      expect(listCountedBlocks(resumed).map(({ block }) => block)).toEqual(
        listCountedBlocks(session).map(({ block }) => block),
      );
      const isInBlock = point.cut.some(({ block }) => block !== null);
      expect(countBlocksRunAgain(resumed)).toBe(isInBlock ? 1 : 0);
    }
  });

  test("is over when all of its events ended, also where the browser went before it was called complete", () => {
    expect(findResumePoint(events, session.rows)).toBeNull();
  });
});

describe("a block that was cut", () => {
  const { events } = build(makeDesign({}));
  const { rows } = makeSession(makeDesign({}));
  const first = rows.findIndex(({ block, item }) => block === 2 && item === 1);
  const cutIn = (count: number) => rows.slice(0, first + count);
  const attemptAt = (kept: readonly Row[]) => findResumePoint(events, kept)!.attempt;

  test("goes on as the next attempt, and as the first where nothing of it ended", () => {
    expect(attemptAt(cutIn(0))).toEqual({ block: 2, attempt: 1 });
    expect(attemptAt(cutIn(1))).toEqual({ block: 2, attempt: 2 });
  });

  test("by a pause first and then with the browser goes on as the third attempt", () => {
    const paused = cutIn(2).map((row) => (row.block === 2 ? { ...row, interrupted: true } : row));
    const again = rows.slice(first, first + 1).map((row) => ({ ...row, row: first + 3, attempt: 2 }));
    expect(attemptAt([...paused, ...again])).toEqual({ block: 2, attempt: 3 });
    expect(findResumePoint(events, [...paused, ...again])).toMatchObject({
      index: first,
      firstRow: first + 4,
    });
  });

  test("with the browser once more in the part that went on goes on as the third attempt", () => {
    const again = rows
      .slice(first, first + 1)
      .map((row) => ({ ...row, row: first + 2, part: 2, attempt: 2 }));
    const point = findResumePoint(events, [...cutIn(1), ...again])!;
    expect(point).toMatchObject({ index: first, part: 3, attempt: { block: 2, attempt: 3 } });
  });

  test("in its closing fixation, which alone is shown again, stays what it is", () => {
    const fixation = rows.findIndex(({ block, event }) => block === 2 && event === "fixation");
    const kept = rows.slice(0, fixation + 1);
    expect(findResumePoint(events, kept.slice(0, -1))).toMatchObject({
      index: fixation,
      attempt: { block: 2, attempt: 1 },
    });
    const paused = kept.map((row, place) => (place === fixation ? { ...row, interrupted: true } : row));
    expect(findResumePoint(events, paused)).toMatchObject({
      index: fixation,
      attempt: { block: 2, attempt: 2 },
      cut: [],
    });
  });

  test("is not taken for whole because of a row that is no event of the schedule", () => {
    const filler = { ...rows[0]!, event: "fixation", block: 2, item: null, planned_duration_ms: null } as Row;
    const kept = [...cutIn(5), { ...filler, row: first + 6, phase: "main" as const }];
    expect(kept.at(-2)).toMatchObject({ block: 2, event: "rating" });
    expect(findResumePoint(events, kept)).toMatchObject({ index: first + 5, firstRow: first + 7 });
  });
});

test("rows that come in another order, as a file may have them, are taken by their numbers", () => {
  const { events } = build(makeDesign({}));
  const kept = makeSession(makeDesign({})).rows.slice(0, 9);
  expect(findResumePoint(events, kept.toReversed())).toEqual(findResumePoint(events, kept));
});
