/** The numbers of a room in words. */
import { expect, test } from "vitest";
import { describePairs } from "../../../src/core/session/cohort/paired";
import { tellOpened, tellShare } from "../../../src/words/class/numbers";

test("of fewer than ten people nobody's difference stands by itself", () => {
  const [one, two] = [describePairs([12]), describePairs([12, 14])];
  expect(tellOpened("cue", one, 1, false)).not.toContain("12");
  expect(tellOpened("cue", one, 1, true)).toContain("+12.0");
  expect(tellOpened("cue", two, 1, false)).toContain("+13.0");
});

test.each([
  [0, "0 %"],
  [0.003, "below 1 %"],
  [0.5, "50 %"],
  [0.997, "above 99 %"],
  [1, "100 %"],
])("a share of %d reads as %s: none and all are said only of none and all", (value, told) => {
  expect(tellShare({ ok: true, value })).toBe(told);
});
