import { expect, it } from "vitest";
import { createTextFilter } from "../../../src/screens/class/camera/scan";

it("a code is taken once as long as it stays in front of the camera, and again when it comes back later", () => {
  const isNew = createTextFilter();
  const seen = [
    ["a", 0],
    ["a", 60],
    ["a", 2_000],
    ["a", 4_400],
    ["b", 4_500],
    ["b", 4_600],
    ["a", 5_000],
    ["a", 9_000],
  ] as const;
  expect(seen.filter(([text, nowMs]) => isNew(text, nowMs)).map(([, nowMs]) => nowMs)).toEqual([
    0, 4_500, 5_000, 9_000,
  ]);
});
