/** A listed order: what it says of a block holds, and what it leaves out comes from the design and the seed. */
import { describe, expect, test } from "vitest";
import { formatDesign } from "../../../src/core/design/canonical";
import { countEvents } from "../../../src/core/design/counts";
import type { Design, ListedBlock } from "../../../src/core/design/design";
import { measureLength } from "../../../src/core/design/length";
import { parseDesign } from "../../../src/core/design/parse";
import { buildSchedule } from "../../../src/core/schedule/build";
import { listCountedBlocks } from "../../../src/core/session/counted-rows";
import { describeMethods } from "../../../src/methods/methods";
import { makeDesign } from "../../fixtures/designs";
import { tellProblems } from "../../fixtures/problems";
import { build, sumMainMs } from "../../fixtures/schedules";
import { makeSession } from "../../fixtures/sessions";
import { PARAPHERNALIA } from "../../fixtures/sets";

const BLOCKS: readonly ListedBlock[] = [
  { condition: "cue", images: ["cue-03", "cue-17"], imageMs: [700, 900], gapMs: [0, 250], fixationMs: 1_234 },
  { condition: "neutral", imageMs: 800, gapMs: 0, probes: [] },
  { condition: "cue", probes: [2] },
  { condition: "rest", fixationMs: 0 },
  { condition: "neutral", images: ["neutral-01", "neutral-02"] },
];

const DESIGN: Design = makeDesign({
  conditions: [
    { id: "neutral", blocks: 2 },
    { id: "cue", blocks: 2 },
    { id: "rest", blocks: 1 },
  ],
  order: { rule: "listed", blocks: BLOCKS },
  fixationMs: { min: 300, max: 600 },
  probe: { perBlock: 1, key: null, windowMs: 600 },
});

function order(blocks: readonly ListedBlock[]): Design {
  return { ...DESIGN, order: { rule: "listed", blocks } };
}

function eventsOf(block: number, seed = 1) {
  return build(DESIGN, seed).events.filter((event) => event.block === block);
}

const durations = (block: number, kind: string, seed = 1) =>
  eventsOf(block, seed).flatMap(({ event, durationMs }) => (event === kind ? [durationMs] : []));

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe("a listed order", () => {
  test("is a valid design that comes back from its text", () => {
    expect(parseDesign(JSON.parse(formatDesign(DESIGN)))).toEqual({ ok: true, value: DESIGN });
  });

  test("runs its conditions as they are listed", () => {
    expect(build(DESIGN).order).toEqual(["cue", "neutral", "cue", "rest", "neutral"]);
  });

  test("shows the images that it names, for as long as it says", () => {
    const images = eventsOf(1).filter(({ event }) => event === "image");
    expect(images.map(({ image, durationMs }) => [image, durationMs])).toEqual([
      ["cue-03", 700],
      ["cue-17", 900],
    ]);
    expect(durations(1, "gap")).toEqual([250]);
    expect(durations(1, "fixation")).toEqual([1_234]);
    expect(durations(2, "image")).toEqual([800, 800]);
    expect(durations(2, "gap")).toEqual([]);
    expect(durations(4, "fixation")).toEqual([2_200]);
  });

  test("takes what it leaves out from the design", () => {
    expect(durations(3, "image")).toEqual([1_000, 1_000]);
    expect(durations(3, "gap")).toEqual([100, 100]);
    for (const seed of SEEDS) {
      const [fixation] = durations(5, "fixation", seed);
      expect(fixation).toBeGreaterThanOrEqual(300);
      expect(fixation).toBeLessThanOrEqual(600);
    }
  });

  test("frames the images at the places that it lists, and draws places where it lists none", () => {
    const framed = (block: number, seed: number) =>
      eventsOf(block, seed).flatMap(({ probe, item }) => (probe === true ? [item] : []));
    expect([framed(2, 1), framed(3, 1)]).toEqual([[], [2]]);
    const drawn = new Set(SEEDS.map((seed) => framed(5, seed).join()));
    expect(drawn).toEqual(new Set(["1", "2"]));
  });

  test("never has the seed deal an image that it names, or its pair", () => {
    const named = new Set(["pair-03", "pair-17", "pair-01", "pair-02"]);
    for (const seed of SEEDS) {
      const dealt = [...eventsOf(2, seed), ...eventsOf(3, seed)].flatMap(({ pair }) => pair ?? []);
      expect(dealt).toHaveLength(4);
      expect(dealt.filter((pair) => named.has(pair))).toEqual([]);
    }
  });

  test("deals any image that is left", () => {
    const seen = new Set(SEEDS.flatMap((seed) => eventsOf(3, seed).flatMap(({ image }) => image ?? [])));
    expect(seen.size).toBe(26);
  });

  test("is counted and measured as it runs", () => {
    const conditions = DESIGN.conditions.map((one) => (one.id === "rest" ? { ...one, restMs: 77 } : one));
    const fixed = { ...DESIGN, conditions, fixationMs: 400 };
    const { events } = build(fixed);
    expect(countEvents(fixed)).toBe(events.filter(({ phase }) => phase !== "practice").length);
    expect(measureLength(fixed).mainMs).toBe(sumMainMs(build(fixed)));
  });

  test("counts the blocks of its session, also where gaps differ", () => {
    expect(listCountedBlocks(makeSession(DESIGN)).map(({ block }) => block)).toEqual([1, 2, 3, 4, 5]);
  });

  test("is described with its times", () => {
    const { paragraph } = describeMethods({ design: DESIGN, set: PARAPHERNALIA, run: makeSession(DESIGN) });
    expect(paragraph).toContain("Each image was shown for 0.7 s to 1 s (as listed in the design)");
    expect(paragraph).toContain("a blank gap of 0 s to 0.25 s (as listed in the design)");
    expect(paragraph).toContain("a fixation cross of 0 s to 1.234 s (as listed in the design)");
    expect(paragraph).toContain("The order of blocks was listed in the design.");
    expect(paragraph).toContain("Images planned to last 700 to 1000 ms were shown");
  });

  test("leaves out what only repeats the design", () => {
    const [first, ...others] = BLOCKS;
    const long = order([
      { ...first!, imageMs: [700, 900] },
      { ...others[0]!, gapMs: [0, 0] },
      ...others.slice(1),
    ]);
    expect(parseDesign(long)).toEqual({ ok: true, value: DESIGN });
    const plain = order(BLOCKS.map(({ condition }) => ({ condition })));
    const said = order(
      BLOCKS.map(({ condition }) =>
        condition === "rest" ? { condition } : { condition, imageMs: 1_000, gapMs: [100, 100] },
      ),
    );
    expect(formatDesign(said)).toBe(formatDesign(plain));
  });
});

describe("a listed order is refused where", () => {
  const wrong = (blocks: readonly ListedBlock[]) =>
    tellProblems(parseDesign(order(blocks))).map(({ path, rule }) => [path, rule]);

  test("an image stands twice", () => {
    expect(
      wrong(BLOCKS.map((block, index) => (index === 2 ? { ...block, images: ["cue-03", "cue-04"] } : block))),
    ).toEqual([["order.blocks.2.images.0", "must not be listed twice"]]);
  });

  test("a block of rest has images, times of them or probes", () => {
    const rest = { condition: "rest", images: [], imageMs: 500, gapMs: 0, probes: [] };
    const paths = wrong(BLOCKS.map((block) => (block.condition === "rest" ? rest : block))).map(
      ([path]) => path,
    );
    expect(paths).toEqual(["images", "imageMs", "gapMs", "probes"].map((field) => `order.blocks.3.${field}`));
  });

  test("a probe's window outlasts its shortest image", () => {
    const short = BLOCKS.map((block, index) => (index === 1 ? { ...block, imageMs: 500 } : block));
    expect(wrong(short)).toEqual([["probe.windowMs", "must not be more than imageMs (500)"]]);
  });

  test("the set lacks an image, or has it in another category", () => {
    const blocks = BLOCKS.map((block, index) =>
      index === 0 ? { ...block, images: ["neutral-09", "cue-99"] } : block,
    );
    expect(tellProblems(buildSchedule(order(blocks), PARAPHERNALIA, 1))).toEqual(
      ["neutral-09", "cue-99"].map((received, place) => ({
        path: `order.blocks.0.images.${place}`,
        rule: "must be the id of an image of the stimulus set in the category cue",
        received,
      })),
    );
  });
});
