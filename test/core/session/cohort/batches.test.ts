import { expect, test } from "vitest";
import { nextShown, type Shown } from "../../../../src/core/session/cohort/batches";

const people = (from: number, to: number): ReadonlySet<string> =>
  new Set(Array.from({ length: to - from + 1 }, (_, place) => `h${from + place}`));

/** What is shown after each of these, one after another. */
function show(...counted: readonly ReadonlySet<string>[]): Shown | null {
  return counted.reduce<Shown | null>(nextShown, null);
}

const size = (shown: Shown | null) => (shown?.areShown ? shown.ids.size : 0);

test("the lines of nine people do not exist", () => {
  expect(show(people(1, 9))).toBeNull();
});

test("ten people are shown together", () => {
  expect(size(show(people(1, 10)))).toBe(10);
});

test.each([11, 12, 13, 14])("the line of number %i is not watched arriving", (count) => {
  expect(size(show(people(1, 10), people(1, count)))).toBe(10);
});

test("the next five join together", () => {
  const arrivals = [10, 11, 12, 13, 14, 15].map((count) => people(1, count));
  expect(size(show(...arrivals))).toBe(15);
});

test("whoever is taken out is not shown, nor told by the line that is missing", () => {
  const before = show(people(1, 15));
  expect(size(nextShown(before, people(2, 15)))).toBe(0);
  // Neither when the same people are looked at once more.
  expect(size(nextShown(nextShown(before, people(2, 15)), people(2, 15)))).toBe(0);
});

test("lines come back when five have changed", () => {
  expect(size(show(people(1, 15), people(2, 15), people(2, 19)))).toBe(18);
});

test("a room that falls below ten shows no lines until it is ten again and five have changed", () => {
  expect(size(show(people(1, 12), people(1, 9)))).toBe(0);
  expect(size(show(people(1, 12), people(1, 9), people(1, 10)))).toBe(0);
  expect(
    size(show(people(1, 12), people(1, 9), people(1, 9), new Set([...people(1, 9), ...people(20, 24)]))),
  ).toBe(14);
});
