/** Which mark on the page was that of which onset, and when the browser says that it was presented. */
import { expect, test } from "vitest";
import { findPresented, type Mark } from "../../src/task/witness";

const mark = (putMs: number, presentedMs: number | null = putMs + 6): Mark => ({ putMs, presentedMs });

test("the mark of an onset is put on the page just after its stamp", () => {
  expect(findPresented([mark(984), mark(1_001), mark(1_018)], 1_000)).toBe(1_007);
});

test("the mark of an onset after an answer is put there before its frame", () => {
  expect(findPresented([mark(400), mark(990, 1_008)], 1_000)).toBe(1_008);
});

test.each([
  ["was none near", [mark(900), mark(1_100)]],
  ["was one of which the browser has not told", [mark(1_001, null)]],
  ["was one that was presented before the frame, so another's", [mark(990, 996)]],
  ["were none", []],
])("nothing is told where there %s", (_what, marks) => {
  expect(findPresented(marks, 1_000)).toBeNull();
});
