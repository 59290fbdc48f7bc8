import { expect, test } from "vitest";
import { countOnFrame } from "../../src/core/session/on-frame";
import type { Row } from "../../src/core/session/session";
import { describeOnFrame } from "../../src/words/on-frame";
import { SMALL } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";

const { rows } = makeSession(SMALL);
const practice = rows.filter(({ phase }) => phase === "practice").length;
const others = rows.length - practice;

function tell(change: (row: Row, place: number) => Partial<Row>): string {
  let place = 0;
  const changed = rows.map((row) => ({ ...row, ...change(row, row.phase === "practice" ? 0 : ++place) }));
  return describeOnFrame(countOnFrame(changed));
}

test("events on their frame are counted without the practice and what was cut", () => {
  expect(tell(() => ({}))).toBe(
    `${others} of ${others} events were on their planned frame, the practice aside.`,
  );
  expect(tell((_row, place) => (place === 2 ? { timing_ok: false, interrupted: true } : {}))).toBe(
    `${others - 1} of ${others - 1} events were on their planned frame, the practice aside.`,
  );
});

test("what cannot be told of an event is neither on time nor late", () => {
  expect(
    tell((_row, place) => (place <= 3 ? { timing_ok: null } : place === 4 ? { timing_ok: false } : {})),
  ).toBe(
    `${others - 4} of ${others - 3} events were on their planned frame, the practice aside. Of 3 more it ` +
      "cannot be told: the refresh was unknown or uneven, or the clock too coarse.",
  );
  expect(tell(() => ({ timing_ok: null }))).toBe(
    "Whether events were on their planned frame cannot be told: the refresh was unknown or uneven, or the clock too coarse.",
  );
});
