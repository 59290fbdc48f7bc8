/** The browser's word on presented onsets, held against the page's own stamps. */
import { expect, test } from "vitest";
import type { Row } from "../../../../src/core/session/session";
import { compareWitness } from "../../../../src/core/session/try/compare-witness";
import { SMALL } from "../../../fixtures/designs";
import { makeSession } from "../../../fixtures/sessions";

const FRAME_MS = 1000 / 60;
const { rows } = makeSession(SMALL, 1);

/** Each presented so long after its stamp; null for one that the browser did not tell of. */
function present(afterMs: readonly (number | null)[]): readonly Row[] {
  return afterMs.map((after, place) => {
    const row = rows[place]!;
    return { ...row, presented_ms: after === null ? null : row.onset_ms + after };
  });
}

test("the time from stamp to presentation has a middle, a least and a most, of the events that were told of", () => {
  const compared = compareWitness(present([6, null, 5, 8, 7]), FRAME_MS)!;
  expect(compared).toMatchObject({ told: 4, events: 5 });
  expect(compared.medianMs).toBeCloseTo(6.5);
  expect(compared.leastMs).toBeCloseTo(5);
  expect(compared.mostMs).toBeCloseTo(8);
  expect(compared.others).toEqual([]);
});

test("an event that was presented a frame later than the others is told apart from them", () => {
  const shown = present([6, 6, 6 + FRAME_MS, 6, 6]);
  expect(compareWitness(shown, FRAME_MS)?.others?.map(({ row }) => row)).toEqual([3]);
  expect(compareWitness(shown, null)?.others).toBeNull();
});

test("where the browser told of none, there is nothing to compare", () => {
  expect(compareWitness(present([null, null]), FRAME_MS)).toBeNull();
  expect(compareWitness([], FRAME_MS)).toBeNull();
});
