import { describe, expect, test } from "vitest";
import { countEvents } from "../../../src/core/design/counts";
import type { Rating } from "../../../src/core/design/design";
import { PRESETS } from "../../../src/core/design/presets";
import { toCounts } from "../../../src/core/schedule/block-order";
import { buildSchedule } from "../../../src/core/schedule/build";
import { makeBlocks, makeDesign, SMALL } from "../../fixtures/designs";
import { hasCounts } from "../../fixtures/orders";
import { tellProblems } from "../../fixtures/problems";
import { build, toLine } from "../../fixtures/schedules";
import { makeSet, PARAPHERNALIA } from "../../fixtures/sets";

function findPreset(id: string) {
  return PRESETS.find((preset) => preset.id === id)!;
}

function withRating(changes: Partial<Rating>): { rating: Rating } {
  return { rating: { ...SMALL.rating, ...changes } };
}

describe("the events of a run", () => {
  test("come in the order of the contract, with images, gaps, ratings and fixations in their places", () => {
    const design = makeDesign({ conditions: [{ id: "cue", blocks: 2 }] });
    const lines = build(design, 5, makeSet(4)).events.map(toLine);
    expect(lines).toEqual([
      "1.1 0+1000 practice image 1 practice-01",
      "1.1 1000+100 practice gap 1",
      "1.1 1100+2000 practice rating 1",
      "1.2 3100+1000 practice image 2 practice-02",
      "1.2 4100+100 practice gap 2",
      "1.2 4200+2000 practice rating 2",
      "1.3 6200+1000 practice image 3 practice-03",
      "1.3 7200+100 practice gap 3",
      "1.3 7300+2000 practice rating 3",
      "2.4 0+300 main fixation",
      "2.5 300+1000 main b1 cue image 1 cue-01 pair-01",
      "2.5 1300+100 main b1 cue gap 1",
      "2.5 1400+1000 main b1 cue image 2 cue-04 pair-04",
      "2.5 2400+100 main b1 cue gap 2",
      "2.5 2500+2000 main b1 cue rating",
      "2.6 4500+500 main b1 cue fixation",
      "2.7 5000+1000 main b2 cue image 1 cue-03 pair-03",
      "2.7 6000+100 main b2 cue gap 1",
      "2.7 6100+1000 main b2 cue image 2 cue-02 pair-02",
      "2.7 7100+100 main b2 cue gap 2",
      "2.7 7200+2000 main b2 cue rating",
      "2.8 9200+500 main b2 cue fixation",
      "2.9 9700+400 main fixation",
    ]);
  });

  test("belong to run 1 from lead-in to lead-out, and to none before and after", () => {
    const { events } = build(makeDesign(withRating({ when: ["before", "after-block", "after"] })));
    const runs = events.map(({ phase, run }) => `${phase} ${run ?? "none"}`);
    expect([...new Set(runs)]).toEqual(["practice none", "before none", "main 1", "after none"]);
  });

  test("name the design's question in its ratings, and in nothing else: the practice asks of brightness", () => {
    const { events } = build(makeDesign(withRating({ when: ["before", "before-block", "after"] })));
    const asked = events.filter(({ event }) => event === "rating");
    const practice = asked.filter(({ phase }) => phase === "practice");
    expect([practice.length, asked.length - practice.length]).toEqual([3, 6]);
    for (const { event, phase, question } of events) {
      expect(question).toBe(event === "rating" && phase !== "practice" ? "craving" : null);
    }
  });

  test("start a segment after a self-paced rating and after the practice, and a unit with each thing to run again", () => {
    const design = makeDesign({
      conditions: [{ id: "rest", blocks: 2 }],
      ...withRating({ when: ["before", "before-block", "after-block", "after"], windowMs: null }),
    });
    const lines = build(design, 1, makeSet(1)).events.map(toLine);
    expect(lines).toEqual([
      "1.1 0+1000 practice image 1 practice-01",
      "1.1 1000+100 practice gap 1",
      "1.1 1100+? practice rating 1",
      "2.2 0+1000 practice image 2 practice-02",
      "2.2 1000+100 practice gap 2",
      "2.2 1100+? practice rating 2",
      "3.3 0+1000 practice image 3 practice-03",
      "3.3 1000+100 practice gap 3",
      "3.3 1100+? practice rating 3",
      "4.4 0+? before rating",
      "5.5 0+300 main fixation",
      "5.6 300+? main b1 rest rating",
      "6.6 0+2200 main b1 rest fixation",
      "6.6 2200+? main b1 rest rating",
      "7.7 0+500 main b1 rest fixation",
      "7.8 500+? main b2 rest rating",
      "8.8 0+2200 main b2 rest fixation",
      "8.8 2200+? main b2 rest rating",
      "9.9 0+500 main b2 rest fixation",
      "9.10 500+400 main fixation",
      "9.11 900+? after rating",
    ]);
  });

  test("have no event where the duration is 0, and no unit where there is no event", () => {
    const design = makeDesign({
      conditions: [{ id: "rest", blocks: 1 }],
      gapMs: 0,
      fixationMs: [0],
      leadInMs: 0,
      leadOutMs: 0,
      ...withRating({ when: ["before", "before-block", "after-block", "after"], windowMs: 0 }),
    });
    expect(build(design, 1, makeSet(1)).events.map(toLine)).toEqual([
      "1.1 0+1000 practice image 1 practice-01",
      "1.2 1000+1000 practice image 2 practice-02",
      "1.3 2000+1000 practice image 3 practice-03",
      "2.4 0+2000 main b1 rest fixation",
    ]);
  });

  test("rate the practice whenever the design rates at all", () => {
    const count = (when: Rating["when"]) =>
      build(makeDesign(withRating({ when }))).events.filter(
        ({ phase, event }) => phase === "practice" && event === "rating",
      ).length;
    expect([count(["after"]), count(["before-block"]), count([])]).toEqual([3, 3, 0]);
  });

  test("practise on up to three images, and start at segment 1 where the set has none", () => {
    const practise = (images: number) => {
      const set = makeSet(4);
      const others = set.images.filter(({ category }) => category !== "practice");
      const practice = Array.from({ length: images }, (_, index) => ({
        ...set.images.at(-1)!,
        id: `p${index}`,
      }));
      return build(SMALL, 1, { ...set, images: [...practice, ...others] }).events;
    };
    const shown = (images: number) =>
      practise(images).flatMap(({ phase, image }) => (phase === "practice" && image) || []);
    expect(shown(5)).toEqual(["p0", "p1", "p2"]);
    expect(shown(2)).toEqual(["p0", "p1"]);
    expect(toLine(practise(0)[0]!)).toBe("1.1 0+300 main fixation");
  });

  test("are as many as is told beforehand, the practice left out", () => {
    for (const design of [...PRESETS, SMALL, makeDesign({ gapMs: 0, fixationMs: [0, 5, 0, 5] })]) {
      const { events } = build(design, 2);
      expect(events.filter(({ phase }) => phase !== "practice")).toHaveLength(countEvents(design));
    }
  });

  test("are numbered from 0 on, and offsets add up within each segment", () => {
    for (const design of PRESETS) {
      const { events } = build(design, 3);
      expect(events.map(({ index }) => index)).toEqual(events.map((_, index) => index));
      for (const [index, event] of events.entries()) {
        const previous = events[index - 1];
        const continues = previous !== undefined && previous.segment === event.segment;
        expect(event.offsetMs).toBe(continues ? previous.offsetMs + previous.durationMs! : 0);
      }
    }
  });
});

describe("probes", () => {
  const design = makeDesign({
    conditions: [
      { id: "cue", blocks: 3 },
      { id: "neutral", blocks: 3 },
      { id: "rest", blocks: 3 },
    ],
    imagesPerBlock: 4,
    probe: { perBlock: 2, key: " ", windowMs: 800 },
  });

  test("stand on so many images of every block but those of rest, at any place", () => {
    const places = new Set<number | null>();
    for (let seed = 0; seed < 50; seed += 1) {
      const { events, order } = build(design, seed);
      for (const [index, condition] of order.entries()) {
        const probes = events.filter(({ block, probe }) => block === index + 1 && probe === true);
        expect(probes.length).toBe(condition === "rest" ? 0 : 2);
        for (const { item } of probes) places.add(item);
      }
    }
    expect(places).toEqual(new Set([1, 2, 3, 4]));
  });

  test("stand on the second practice image, and are said of images only", () => {
    const { events } = build(design);
    const practised = events.filter(({ phase, event }) => phase === "practice" && event === "image");
    expect(practised.map(({ probe }) => probe)).toEqual([false, true, false]);
    expect(events.filter(({ event, probe }) => (event === "image") !== (probe !== null))).toEqual([]);
    expect(build(SMALL).events.filter(({ probe }) => probe !== null)).toEqual([]);
  });
});

describe("fixations", () => {
  test("of a list are dealt one a block, shuffled", () => {
    const fixationMs = [100, 200, 300, 400];
    const orders = new Set<string>();
    for (let seed = 0; seed < 100; seed += 1) {
      const { events } = build(makeDesign({ fixationMs }), seed);
      const dealt = events.flatMap(({ block, event, durationMs }) =>
        block !== null && event === "fixation" ? [durationMs!] : [],
      );
      expect(dealt.toSorted((a, b) => a - b)).toEqual(fixationMs);
      orders.add(dealt.join());
    }
    expect(orders.size).toBeGreaterThan(20);
  });

  test("of a range are whole milliseconds within it, the ends included", () => {
    const drawn = new Set<number | null>();
    for (let seed = 0; seed < 40; seed += 1) {
      const { events } = build(makeDesign({ fixationMs: { min: 7, max: 10 } }), seed);
      for (const { block, event, durationMs } of events) {
        if (block !== null && event === "fixation") drawn.add(durationMs);
      }
    }
    expect(drawn).toEqual(new Set([7, 8, 9, 10]));
  });
});

describe("an order", () => {
  test("of the rule alternating goes through the conditions as listed, again and again", () => {
    const conditions = [
      { id: "rest", blocks: 2 },
      { id: "cue", blocks: 2 },
      { id: "neutral", blocks: 2 },
    ] as const;
    const { order } = build(makeDesign({ conditions, order: { rule: "alternating", first: "rest" } }));
    expect(order).toEqual(["rest", "cue", "neutral", "rest", "cue", "neutral"]);
  });

  test("of the rule fixed is its sequence", () => {
    const sequence = ["cue", "neutral", "neutral", "cue"] as const;
    expect(build(makeDesign({ order: { rule: "fixed", sequence, first: null } })).order).toEqual(sequence);
  });

  test("of the rule shuffled opens with the condition that is to be first", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { order } = build(makeDesign({ order: { rule: "shuffled", maxRepeat: 2, first: "cue" } }), seed);
      expect(order[0]).toBe("cue");
      expect(hasCounts(order, toCounts(SMALL.conditions))).toBe(true);
    }
  });
});

describe("the length", () => {
  test("of a block of rest is that of a block of images", () => {
    const { events } = build(findPreset("four-condition"));
    const lengths = Array.from({ length: 24 }, (_, index) =>
      events.filter(({ block }) => block === index + 1).reduce((sum, { durationMs }) => sum + durationMs!, 0),
    );
    expect(new Set(lengths)).toEqual(new Set([30_000]));
  });
});

describe("a schedule that cannot be built is a problem", () => {
  test.each([-1, 1.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY])("for the seed %d", (seed) => {
    expect(tellProblems(buildSchedule(SMALL, PARAPHERNALIA, seed))).toEqual([
      { path: "seed", rule: "must be a whole number from 0 to 4,294,967,295", received: seed },
    ]);
  });

  test("for another stimulus set", () => {
    expect(tellProblems(buildSchedule(makeDesign({ stimuli: "food" }), PARAPHERNALIA, 1))).toEqual([
      { path: "stimuli", rule: "must be paraphernalia, the stimulus set at hand", received: "food" },
    ]);
  });

  test.each([
    [{ cue: 5, neutral: 1 }, 2, null, 3],
    [{ cue: 4 }, 3, null, 4],
    [{ cue: 3, neutral: 3 }, 1, "rest", null],
    [{ cue: 2, neutral: 3 }, 1, "cue", 2],
    [{ cue: 100, neutral: 3, rest: 6 }, 9, "neutral", 12],
  ] as const)(
    "for an order of %o with at most %d alike in a row that opens with %o",
    (blocks, maxRepeat, first, least) => {
      const design = {
        ...makeBlocks(blocks, 1, true),
        order: { rule: "shuffled", maxRepeat, first },
      } as const;
      const problems = tellProblems(buildSchedule(design, PARAPHERNALIA, 1));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ path: "order.maxRepeat", received: maxRepeat });
      if (least === null) return;
      expect(problems[0]?.rule).toMatch(`must be ${least} or more`);
      build({ ...design, order: { rule: "shuffled", maxRepeat: least, first } });
    },
  );

  test("told together with every other that it has", () => {
    const design = makeDesign({
      conditions: [
        { id: "control", blocks: 1 },
        { id: "cue", blocks: 20 },
        { id: "neutral", blocks: 2 },
      ],
      order: { rule: "shuffled", maxRepeat: 2, first: null },
    });
    const built = buildSchedule(design, makeSet(30), -1);
    expect(built.ok ? [] : built.problems.map(({ path }) => path)).toEqual([
      "seed",
      "conditions.0.id",
      "conditions.1.blocks",
      "order.maxRepeat",
    ]);
  });
});
