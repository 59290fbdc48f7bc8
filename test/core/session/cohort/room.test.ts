import { expect, test } from "vitest";
import { ROUNDED_STEPS, summariseRoom } from "../../../../src/core/session/cohort/room";
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

test("quartiles of people stand where a quarter, a half and three quarters of them lie below", () => {
  const people = Array.from({ length: 12 }, (_, place) => ({
    ...ROOM[0]!,
    id: `h${place}`,
    blocks: [
      {
        condition: "cue",
        before: [],
        after: [{ value: 10 + 2 * place, isUntouched: false }],
        wasInterrupted: false,
      },
      { condition: "neutral", before: [], after: [{ value: 10, isUntouched: false }], wasInterrupted: false },
    ],
  }));
  // Differences 0, 2 … 22: of the lower six the median is 5, of all 11, of the upper six 17.
  expect(summariseRoom(people, DESIGN, COMPARED)?.difference).toEqual({ low: 6, middle: 12, high: 18 });
});
