import { describe, expect, test } from "vitest";
import { findPreset } from "../../../../src/core/design/presets";
import { layTimeGrid } from "../../../../src/core/schedule/overview/time-grid";
import { makeBlocks, makeDesign } from "../../../fixtures/designs";
import { build } from "../../../fixtures/schedules";

const EVEN = {
  ...makeBlocks({ neutral: 2, cue: 2 }, 2),
  imageMs: 2_000,
  gapMs: 0,
  fixationMs: 1_000,
  leadInMs: 4_000,
  leadOutMs: 1_500,
  rating: { ...makeDesign({}).rating, when: [] },
};

describe("a grid over a schedule", () => {
  test("tells the length as so many intervals and a remainder", () => {
    const { segments } = layTimeGrid(build(EVEN), 2_000);
    // 4 s, four blocks of 5 s, 1.5 s.
    expect(segments).toEqual([
      { segment: segments[0]!.segment, lengthMs: 25_500, intervals: 12, remainderMs: 1_500 },
    ]);
  });
  test("counts the images that begin on a step, and where the others begin", () => {
    const grid = layTimeGrid(build(EVEN), 2_000);
    // Blocks begin at 4, 9, 14 and 19 s.
    expect(grid.phases).toEqual([
      { phaseMs: 0, images: 4 },
      { phaseMs: 1_000, images: 4 },
    ]);
    expect([grid.onGrid, grid.images]).toEqual([4, 8]);
  });
  test("begins anew after whatever takes as long as a person does", () => {
    const { segments, images } = layTimeGrid(build(findPreset("class-demo")!), 500);
    expect(segments.length).toBeGreaterThan(8);
    expect(images).toBe(32);
  });
});
