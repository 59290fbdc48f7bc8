/** For the how-manieth time something of a block is shown, after cuts in it and elsewhere. */
import { expect, it } from "vitest";
import type { ScheduledEvent } from "../../../src/core/schedule/schedule";
import { createCutUnits } from "../../../src/task/record/cut-units";

const event = (unit: number, block: number | null) => ({ unit, block }) as ScheduledEvent;
const [IMAGE, CLOSING, NEXT] = [event(4, 2), event(5, 2), event(6, 3)];
const BEFORE = event(1, null);

it("a block and its closing fixation count the cuts of both, and of no other block", () => {
  const units = createCutUnits();
  expect([IMAGE, CLOSING].map(units.attemptOf)).toEqual([1, 1]);
  units.cut(IMAGE);
  expect(units.repeats(4)).toBe(true);
  expect([IMAGE, CLOSING, NEXT].map(units.attemptOf)).toEqual([2, 2, 1]);
  units.cut(CLOSING);
  expect(units.repeats(5)).toBe(true);
  expect(units.repeats(5)).toBe(false);
  expect([CLOSING, NEXT].map(units.attemptOf)).toEqual([3, 1]);
});

it("outside blocks it is always the first, however often it was cut", () => {
  const units = createCutUnits();
  units.cut(BEFORE);
  expect(units.repeats(1)).toBe(true);
  expect([BEFORE, IMAGE].map(units.attemptOf)).toEqual([1, 1]);
});
