/** Jitters as a researcher looks at them: what a seed drew of the lengths that vary, and what was asked for. */
import { describe, expect, test } from "vitest";
import { type JitterBar, listJitterBars } from "../../../../src/charts/schedule/jitter-bins";
import { PRESETS } from "../../../../src/core/design/presets";
import { type Jitter, listJitters } from "../../../../src/core/schedule/overview/jitters";
import { describeJitter, tellByCondition } from "../../../../src/words/charts/jitters";
import { makeBlocks, makeDesign } from "../../../fixtures/designs";
import { build } from "../../../fixtures/schedules";

const sum = (bars: readonly JitterBar[], of: "drawn" | "asked") =>
  bars.reduce((total, bar) => total + bar[of], 0);
const RANGE = {
  ...makeBlocks({ neutral: 30, cue: 30, rest: 30 }, 1, true),
  fixationMs: { min: 2_000, max: 6_000 },
};

/** The only one. */
function jitterOf(design: Parameters<typeof build>[0]): Jitter {
  const [only, ...more] = listJitters(build(design));
  if (only === undefined || more.length > 0) throw new Error("That is not one jitter.");
  return only;
}

test("what always lasts as long is not jittered", () => {
  expect(listJitters(build(makeDesign({ fixationMs: 500 })))).toEqual([]);
  expect(listJitters(build(makeDesign({ fixationMs: { min: 500, max: 500 } })))).toEqual([]);
});

test("of a range every block draws one fixation, blocks of rest as well", () => {
  const { of, drawnMs, asked } = jitterOf(RANGE);
  expect([of, drawnMs.length]).toEqual(["fixation", 90]);
  expect(drawnMs.every((ms) => ms >= 2_000 && ms <= 6_000)).toBe(true);
  expect(asked).toEqual({ valuesMs: [], ranges: [{ minMs: 2_000, maxMs: 6_000, draws: 90 }] });
});

test("a list is dealt whole, with its zeros, of which nothing is shown", () => {
  const listed = { ...makeBlocks({ neutral: 2, rest: 2 }, 2), fixationMs: [0, 0, 700, 900] };
  const { drawnMs, asked } = jitterOf(listed);
  expect(drawnMs.toSorted((a, b) => a - b)).toEqual([0, 0, 700, 900]);
  expect(asked).toEqual({ valuesMs: [0, 0, 700, 900], ranges: [] });
});

test("of a listed order images, gaps and fixations vary, each by itself", () => {
  const blocks = [
    { condition: "neutral", imageMs: [100, 200], gapMs: [0, 50], fixationMs: 300 },
    { condition: "cue", imageMs: 150, gapMs: 10 },
    { condition: "neutral" },
    { condition: "cue" },
  ];
  const jitters = listJitters(
    build(makeDesign({ order: { rule: "listed", blocks }, fixationMs: { min: 400, max: 800 } })),
  );
  expect(jitters.map(({ of }) => of)).toEqual(["fixation", "image", "gap"]);
  const [fixation, image, gap] = jitters;
  expect(fixation?.asked).toEqual({ valuesMs: [300], ranges: [{ minMs: 400, maxMs: 800, draws: 3 }] });
  expect(image?.drawnMs).toEqual([100, 200, 150, 150, 1_000, 1_000, 1_000, 1_000]);
  expect(gap?.drawnMs).toEqual([0, 50, 10, 10, 100, 100, 100, 100]);
  expect(image?.conditions.slice(0, 3)).toEqual(["neutral", "neutral", "cue"]);
  expect([image?.asked.valuesMs, gap?.asked.valuesMs]).toEqual([image?.drawnMs, gap?.drawnMs]);
});

describe("the bars", () => {
  test("count every draw once, and share what is asked for among them", () => {
    const jitter = jitterOf(RANGE);
    const bars = listJitterBars(jitter);
    expect([sum(bars, "drawn"), Math.round(sum(bars, "asked") * 1e6) / 1e6]).toEqual([90, 90]);
    expect([bars[0]?.fromMs, bars.at(-1)?.toMs]).toEqual([2_000, 6_000]);
    expect(bars.slice(1).map(({ fromMs }) => fromMs)).toEqual(bars.slice(0, -1).map(({ toMs }) => toMs));
  });
  test("put the longest that a range allows in the last one", () => {
    const asked = { valuesMs: [], ranges: [{ minMs: 0, maxMs: 10, draws: 2 }] };
    const bars = listJitterBars({ of: "gap", drawnMs: [0, 10], conditions: ["cue", "cue"], asked });
    expect([bars.at(-1)?.toMs, bars.at(-1)?.drawn]).toEqual([10, 1]);
  });
  test("stand for one length each where a list has few, drawn as often as asked", () => {
    const { fixationMs } = PRESETS.find(({ id }) => id === "mocd-style")!;
    if (typeof fixationMs === "number" || "min" in fixationMs) throw new Error("That is no list.");
    const bars = listJitterBars(jitterOf(PRESETS.find(({ id }) => id === "mocd-style")!));
    expect(bars.every(({ fromMs, toMs, drawn, asked }) => fromMs === toMs && drawn === asked)).toBe(true);
    expect(bars.map(({ fromMs }) => fromMs)).toEqual([...new Set(fixationMs)].toSorted((a, b) => a - b));
  });
  test("are shared by lengths that are too many, and lose none of them", () => {
    const drawnMs = Array.from({ length: 100 }, (_, place) => 1_000 + 7 * place);
    const bars = listJitterBars({
      of: "gap",
      drawnMs,
      conditions: drawnMs.map(() => "cue"),
      asked: { valuesMs: drawnMs, ranges: [] },
    });
    expect(bars.length).toBeLessThanOrEqual(10);
    expect([sum(bars, "drawn"), sum(bars, "asked")]).toEqual([100, 100]);
  });
});

test("in words both are told with their means", () => {
  const asked = { valuesMs: [], ranges: [{ minMs: 1_000, maxMs: 3_000, draws: 2 }] };
  const jitter: Jitter = { of: "fixation", drawnMs: [1_000, 2_500], conditions: ["cue", "neutral"], asked };
  expect(tellByCondition(jitter, (id) => id)).toBe("Mean by condition: cue 1 s and neutral 2.5 s.");
  expect(tellByCondition({ ...jitter, conditions: ["cue", "cue"] }, (id) => id)).toBe("");
  expect(describeJitter(jitter)).toBe(
    "Drawn: 2 fixations from 1 s to 2.5 s, mean 1.75 s, SD 1.061 s. Asked for: 2 between 1 s and 3 s, on average 2 s.",
  );
});
