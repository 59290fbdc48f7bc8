import { expect, test } from "vitest";
import { ROUNDED_STEPS, summariseRoom } from "../../../../src/core/session/cohort/room";
import type { HandIn } from "../../../../src/core/session/hand-in";
import { makeDesign } from "../../../fixtures/designs";
import { MADE_UP_COHORTS } from "../../../reference/cohort-people";

const COMPARED = { cue: "cue", comparison: "neutral", question: 0 } as const;
const DESIGN = makeDesign({ rating: { ...makeDesign({}).rating, min: 0, max: 100, step: 1 } });
const ROOM = MADE_UP_COHORTS.find(({ name }) => name === "room")!.handIns;

test("the summary of nine people does not exist", () => {
  expect(summariseRoom(ROOM.slice(0, 9), DESIGN, COMPARED)).toBeNull();
  expect(summariseRoom(ROOM.slice(0, 10), DESIGN, COMPARED)?.people).toBe(10);
});

test("people without a mean of both conditions do not make up the ten", () => {
  const rated = ROOM.slice(0, 10).map((one, place) => (place === 0 ? { ...one, blocks: [] } : one));
  expect(summariseRoom(rated, DESIGN, COMPARED)).toBeNull();
});

test("every number of it is a multiple of a fiftieth of the scale", () => {
  const { cue, comparison, difference } = summariseRoom(ROOM, DESIGN, COMPARED)!;
  for (const { low, middle, high } of [cue, comparison, difference]) {
    expect([low, middle, high].map((value) => (value / 100) * ROUNDED_STEPS)).toEqual(
      [low, middle, high].map((value) => Math.round((value / 100) * ROUNDED_STEPS)),
    );
    expect(low).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThanOrEqual(high);
  }
});

/** People who rated so after the cue block, and 0 after the neutral one. */
function ratedAs(values: readonly number[]): readonly HandIn[] {
  return values.map((cue, place) => {
    const rated = (condition: string, value: number) => {
      return { condition, before: [], after: [{ value, isUntouched: false }], wasInterrupted: false };
    };
    return { ...ROOM[0]!, id: `h${place}`, blocks: [rated("cue", cue), rated("neutral", 0)] };
  });
}

test("of ten people the quarter is no single person's mean, though one stands there alone", () => {
  const summary = summariseRoom(ratedAs([10, 10, 31, 70, 70, 70, 70, 70, 70, 70]), DESIGN, COMPARED);
  // Of 10, 31 and 70: 37, in steps of 2.
  expect(summary?.cue).toEqual({ low: 38, middle: 70, high: 70 });
});

test("of eleven the median is none either", () => {
  const summary = summariseRoom(ratedAs([10, 10, 10, 10, 10, 31, 70, 70, 70, 70, 70]), DESIGN, COMPARED);
  expect(summary?.cue.middle).toBe(38);
});

test("quartiles of people stand where a quarter, a half and three quarters of them lie below", () => {
  const people = ratedAs(Array.from({ length: 12 }, (_, place) => 2 * place));
  // Differences 0, 2 … 22: of the lower six the median is 5, of all 11, of the upper six 17.
  expect(summariseRoom(people, DESIGN, COMPARED)?.difference).toEqual({ low: 6, middle: 12, high: 18 });
});
