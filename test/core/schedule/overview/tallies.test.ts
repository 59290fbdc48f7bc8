import { describe, expect, test } from "vitest";
import { PRESETS } from "../../../../src/core/design/presets";
import { placeInTime } from "../../../../src/core/schedule/overview/nominal-times";
import {
  tallyConditions,
  tallyImages,
  tallyTransitions,
} from "../../../../src/core/schedule/overview/tallies";
import { makeBlocks } from "../../../fixtures/designs";
import { build } from "../../../fixtures/schedules";

const DESIGN = makeBlocks({ neutral: 3, cue: 2 }, 2);
const ORDER = ["neutral", "neutral", "cue", "neutral", "cue"];

describe("what can be counted of an order", () => {
  test("blocks, the longest run, and both halves without the middle block", () => {
    expect(tallyConditions({ design: DESIGN, order: ORDER })).toEqual([
      { condition: "neutral", blocks: 3, longestRun: 2, halves: [2, 1] },
      { condition: "cue", blocks: 2, longestRun: 1, halves: [0, 1] },
    ]);
  });
  test("what follows on what", () => {
    expect(tallyTransitions({ design: DESIGN, order: ORDER })).toEqual([
      { from: "neutral", to: "neutral", times: 1 },
      { from: "neutral", to: "cue", times: 2 },
      { from: "cue", to: "neutral", times: 1 },
      { from: "cue", to: "cue", times: 0 },
    ]);
  });
});

describe.each(PRESETS.map((design) => [design.id, design] as const))("the schedule of %s", (_id, design) => {
  const schedule = build(design);
  test("has as many transitions as there are blocks that follow another", () => {
    const total = tallyTransitions(schedule).reduce((sum, { times }) => sum + times, 0);
    expect(total).toBe(schedule.order.length - 1);
  });
  test("counts the images of its blocks", () => {
    const shown = [...tallyImages(schedule).values()].reduce((sum, times) => sum + times, 0);
    expect(shown).toBe(
      schedule.order.filter((condition) => condition !== "rest").length * design.imagesPerBlock,
    );
  });
  test("stands on one line of time without gaps, what is self-paced as long as it is given", () => {
    const placed = placeInTime(schedule, 4_000);
    const ends = placed.slice(0, -1).map(({ endMs }) => endMs);
    expect(placed.slice(1).map(({ startMs }) => startMs)).toEqual(ends);
    for (const { event, startMs, endMs, isSelfPaced } of placed) {
      expect(isSelfPaced).toBe(event.durationMs === null);
      expect(endMs - startMs).toBe(event.durationMs ?? 4_000);
    }
  });
});
