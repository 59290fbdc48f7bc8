import { describe, expect, test } from "vitest";
import type { Design } from "../../../../src/core/design/design";
import { findPreset, PRESETS } from "../../../../src/core/design/presets";
import {
  becomeFrames,
  listFixedDurations,
  USUAL_RATES_HZ,
  wholeFramesMs,
} from "../../../../src/core/design/whole-frames";
import type { Finding } from "../../../../src/core/schedule/findings/finding";
import { listFindings } from "../../../../src/core/schedule/findings/list-findings";
import { addStandIns } from "../../../../src/core/stimuli/stand-ins";
import { nameConditions } from "../../../../src/words/conditions";
import { tellFinding } from "../../../../src/words/lab/findings";
import { makeBlocks, makeDesign } from "../../../fixtures/designs";
import { build } from "../../../fixtures/schedules";
import { findSet } from "../../../fixtures/sets";

const QUIET: Design = {
  ...makeBlocks({ neutral: 4, cue: 4 }, 1),
  stimuli: "food",
  imageMs: 2_000,
  gapMs: 0,
  fixationMs: 1_000,
  leadInMs: 2_000,
  leadOutMs: 1_000,
  order: { rule: "shuffled", maxRepeat: 2, first: null },
  rating: { ...makeDesign({}).rating, when: ["before", "after-block", "after"], start: null, windowMs: null },
};

function find(design: Design, refreshHz: number | null = 60): readonly Finding[] {
  return listFindings({ design, schedule: build(design), refreshHz, differences: [] });
}

const codes = (design: Design) => [...new Set(find(design).map(({ code }) => code))];

describe("what a duration becomes", () => {
  test.each([
    [2_500, 60, [150, 150], true],
    [2_500, 144, [360, 360], true],
    [4_800, 144, [691, 692], false],
    [200, 75, [15, 15], true],
    [10_200, 144, [1468, 1469], false],
    // A rate as it is measured.
    [2_500, 59.99, [150, 150], true],
  ] as const)("%i ms at %d Hz is %j frames", (durationMs, hz, frames, isWhole) => {
    expect(becomeFrames(durationMs, hz)).toMatchObject({ frames, isWhole });
  });
  test("has whole multiples at every usual rate, which the remedy names", () => {
    expect(USUAL_RATES_HZ.map(wholeFramesMs)).toEqual([50, 40, 25, 125]);
    for (const hz of USUAL_RATES_HZ) {
      for (const times of [1, 3, 40]) expect(becomeFrames(times * wholeFramesMs(hz), hz).isWhole).toBe(true);
    }
    const [finding] = find({ ...QUIET, imageMs: 2_010 }, null);
    expect(tellFinding(finding!, String).whatToDo).toMatch(/a multiple of .*125 ms at 144 Hz/);
  });
  test("is told once a field, and not of what lasts 0 ms or is drawn", () => {
    const design = { ...QUIET, fixationMs: { min: 1_000, max: 2_000 }, leadOutMs: 0 };
    expect(listFixedDurations(design).map(({ path }) => path)).toEqual(["imageMs", "leadInMs"]);
  });
});

test("a design that asks before, pauses, draws its order and fits every display has no finding", () => {
  expect(find(QUIET)).toEqual([]);
});

describe("a finding is made where its rule is broken, and nowhere else", () => {
  const { rating } = QUIET;
  test.each<[Finding["code"], Partial<Design>]>([
    ["no-whole-frames", { imageMs: 2_010 }],
    ["short-rating-window", { rating: { ...rating, windowMs: 2_000 } }],
    ["no-pause-between-blocks", { fixationMs: 0 }],
    ["start-anchors", { rating: { ...rating, start: rating.min } }],
    [
      "cue-always-first",
      { conditions: QUIET.conditions.toReversed(), order: { rule: "alternating", first: null } },
    ],
    ["no-baseline", { rating: { ...rating, when: ["after-block"] } }],
    ["room-at-floor", { stimuli: "paraphernalia" }],
  ])("%s", (code, change) => {
    expect(codes({ ...QUIET, ...change })).toEqual([code]);
  });
  test("basis-of-preset", () => {
    const preset = findPreset("mocd-style")!;
    expect(codes(preset)).not.toContain("basis-of-preset");
    expect(codes({ ...preset, id: "mine", title: "Mine" })).not.toContain("basis-of-preset");
    expect(codes({ ...preset, imageMs: 4_000 })).toContain("basis-of-preset");
    expect(codes({ ...preset, imageMs: 4_000, basis: "Ours." })).not.toContain("basis-of-preset");
    // Its basis names no source that a change could turn false.
    expect(codes({ ...findPreset("class-demo")!, imageMs: 4_000 })).not.toContain("basis-of-preset");
  });
  test("no floor where only stand-ins are shown", () => {
    const standIns = Array.from({ length: 8 }, (_, at) => ({
      id: `tea-${at}`,
      file: "Tea.png",
      category: "tea",
    }));
    const design: Design = {
      ...QUIET,
      stimuli: "paraphernalia",
      standIns,
      conditions: [{ id: "tea", blocks: 8, role: "cue" }],
      order: { rule: "shuffled", maxRepeat: 8, first: null },
    };
    const set = addStandIns(findSet("paraphernalia"), standIns);
    const schedule = build(design, 1, set);
    const found = listFindings({ design, schedule, refreshHz: 60, differences: [] });
    expect(found.map(({ code }) => code)).not.toContain("room-at-floor");
  });
  test("few-blocks", () => {
    expect(codes({ ...QUIET, ...makeBlocks({ neutral: 3, cue: 3 }, 1), stimuli: "food" })).toContain(
      "few-blocks",
    );
  });
  test("long-run", () => {
    const long = { ...QUIET, imageMs: 200_000 };
    expect(codes(long)).toContain("long-run");
    // What to do about it helps.
    expect(codes({ ...long, runs: { count: 2, text: "Rest." } })).not.toContain("long-run");
  });
  test("images-repeat", () => {
    expect(codes({ ...QUIET, imagesPerBlock: 12, reuseImages: true })).toContain("images-repeat");
  });
  test("set-differs: from a fifth of a standard deviation on, either way", () => {
    const differ = (edges: number, hue: number) => ({
      first: "cue",
      second: "neutral",
      measures: [
        { measure: "edges", difference: edges },
        { measure: "hue", difference: hue },
      ],
    });
    const list = (edges: number, hue: number) =>
      listFindings({
        design: QUIET,
        schedule: build(QUIET),
        refreshHz: 60,
        differences: [differ(edges, hue)],
      });
    expect(list(0.2, -0.2)).toEqual([]);
    expect(list(0.2, -0.21)).toEqual([
      {
        ...differ(0, 0),
        code: "set-differs",
        path: "stimuli",
        measures: [{ measure: "hue", difference: -0.21 }],
      },
    ]);
  });
  test("an order that is drawn but opens with the same cue for everybody", () => {
    expect(codes({ ...QUIET, order: { rule: "shuffled", maxRepeat: 2, first: "cue" } })).toEqual([
      "cue-always-first",
    ]);
    expect(codes({ ...QUIET, order: { rule: "shuffled", maxRepeat: 2, first: "neutral" } })).toEqual([]);
  });
});

test("4.8 s images are found at 144 Hz, and this display comes first", () => {
  const design = findPreset("four-condition")!;
  const [first] = find(design, 143.9);
  expect(first).toMatchObject({ code: "no-whole-frames", durationMs: 4_800, isOnThisDisplay: true });
  expect(first?.code === "no-whole-frames" && first.became[0]?.hz).toBe(143.9);
});

test.each(PRESETS.map((design) => [design.id, design] as const))(
  "every finding of %s says what, what to do and whose rule it is",
  (_id, design) => {
    for (const finding of find(design)) {
      const { what, whatToDo, whose } = tellFinding(finding, nameConditions(design));
      for (const sentence of [what, whatToDo, whose]) expect(sentence).toMatch(/^[A-Z0-9].*\.$/s);
    }
  },
);
