import { expect, test } from "vitest";
import { nextShown } from "../../../../src/core/session/cohort/batches";

type Ids = ReadonlySet<string>;
type Moment = { readonly counted: Ids; readonly rated: Ids };

const ids = (from: number, to: number): Ids =>
  new Set(Array.from({ length: to - from + 1 }, (_, place) => `h${from + place}`));

/** People who all have a line. */
const people = (from: number, to: number): Moment => ({ counted: ids(from, to), rated: ids(from, to) });

/** How many lines are to be seen after these moments, one after another. */
function countLines(...moments: readonly Moment[]): number {
  let last: Ids | null = null;
  let lines = 0;
  for (const moment of moments) {
    const shown = nextShown(last, moment);
    last = shown.ids;
    lines = shown.areShown ? [...moment.rated].filter((id) => shown.ids?.has(id)).length : 0;
  }
  return lines;
}

test("the lines of nine people do not exist", () => {
  expect(countLines(people(1, 9))).toBe(0);
});

test("ten people are shown together", () => {
  expect(countLines(people(1, 10))).toBe(10);
});

test.each([11, 12, 13, 14])("the line of number %i is not watched arriving", (count) => {
  expect(countLines(people(1, 10), people(1, count))).toBe(10);
});

test("the next five join together", () => {
  const arrivals = [10, 11, 12, 13, 14, 15].map((count) => people(1, count));
  expect(countLines(...arrivals)).toBe(15);
});

test("of ten people of whom one has no line, none is shown", () => {
  expect(countLines({ counted: ids(1, 10), rated: ids(2, 10) })).toBe(0);
  expect(countLines({ counted: ids(1, 11), rated: ids(2, 11) })).toBe(10);
});

test("people without a line do not make up the five among whom one appears", () => {
  const more = (rated: number): Moment => {
    return { counted: ids(1, 16), rated: new Set([...ids(1, 10), ...ids(11, rated)]) };
  };
  expect(countLines(people(1, 10), more(12))).toBe(10);
  expect(countLines(people(1, 10), more(15))).toBe(15);
});

test("whoever is taken out is not shown, nor told by the line that is missing", () => {
  expect(countLines(people(1, 15), people(2, 15))).toBe(0);
  // Neither when the same people are looked at once more.
  expect(countLines(people(1, 15), people(2, 15), people(2, 15))).toBe(0);
  expect(countLines(people(1, 10), people(2, 10))).toBe(0);
});

test("lines come back when five have come, and not before, for fewer would be watched", () => {
  expect(countLines(people(1, 15), people(2, 15), people(2, 19))).toBe(0);
  expect(countLines(people(1, 15), people(2, 15), people(2, 20))).toBe(19);
  // Many who went do not hide one who came.
  expect(countLines(people(1, 20), people(6, 21))).toBe(0);
  expect(countLines(people(1, 20), people(6, 20))).toBe(15);
});

test("a room that falls below ten shows no lines until it is ten again and five have come", () => {
  expect(countLines(people(1, 12), people(1, 9))).toBe(0);
  expect(countLines(people(1, 12), people(1, 9), people(1, 10))).toBe(0);
  const back = new Set([...ids(1, 9), ...ids(20, 24)]);
  expect(countLines(people(1, 12), people(1, 9), people(1, 9), { counted: back, rated: back })).toBe(14);
});
