/** Two designs side by side: every field in which they differ, and no other. */
import { expect, test } from "vitest";
import { findPreset } from "../../../src/core/design/presets";
import { findDifferences } from "../../../src/screens/lab/compare/differences";

const DEMO = findPreset("class-demo")!;

test("the same design differs in nothing", () => {
  expect(findDifferences(DEMO, { ...DEMO })).toEqual([]);
});

test("each field that differs is told once, also one that only one of them has", () => {
  const [first, ...others] = DEMO.conditions;
  const conditions = [{ ...first!, label: "plain" }, ...others, { id: "control", blocks: 4 }];
  const other = { ...DEMO, imageMs: 1_000, fixationMs: [1, 2], conditions };
  expect(findDifferences(DEMO, other)).toEqual([
    { path: "imageMs", here: "2500", there: "1000" },
    { path: "fixationMs", here: "2000", there: "[1,2]" },
    { path: "conditions.0.label", here: null, there: '"plain"' },
    { path: "conditions.2.id", here: null, there: '"control"' },
    { path: "conditions.2.blocks", here: null, there: "4" },
  ]);
});
