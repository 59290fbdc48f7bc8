import { describe, expect, test } from "vitest";
import { findPreset } from "../../../../src/core/design/presets";
import { layTimeGrid } from "../../../../src/core/schedule/overview/time-grid";
import { tellGrid } from "../../../../src/words/lab/see";
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
    expect(grid.images).toEqual({ onGrid: 4, all: 8 });
    // Lead-in, first and second image and fixation of two blocks, the lead-out at 24 s; not a block at 9 s and its others.
    expect(grid.events).toEqual({ onGrid: 8, all: 14 });
  });
  test("begins with the blocks, also where a rating before them is of the same segment", () => {
    const rating = { ...EVEN.rating, when: ["before"] as const, windowMs: 700 };
    expect(layTimeGrid(build({ ...EVEN, rating }), 2_000)).toMatchObject({
      segments: [{ lengthMs: 25_500, intervals: 12, remainderMs: 1_500 }],
      images: { onGrid: 4, all: 8 },
    });
  });
  test("tells the remainder of every segment, those of one length together", () => {
    const rating = { ...EVEN.rating, when: ["after-block"] as const, windowMs: null };
    const told = tellGrid(layTimeGrid(build({ ...EVEN, rating }), 2_000));
    expect(told[1]).toBe(
      "Of these 1 lasts 8 s: 4 intervals, nothing left; 3 last 5 s: 2 intervals, 1 s left; 1 lasts 2.5 s: 1 interval, 0.5 s left.",
    );
  });
  test("begins anew after whatever takes as long as a person does", () => {
    const { segments, images } = layTimeGrid(build(findPreset("class-demo")!), 500);
    expect(segments.length).toBeGreaterThan(8);
    expect(images.all).toBe(32);
  });
});
