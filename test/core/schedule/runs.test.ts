/** Runs, breaks, start keys and cards in a schedule: where they stand, and that each run is ordered by itself. */
import { describe, expect, test } from "vitest";
import { countEvents } from "../../../src/core/design/counts";
import type { Design } from "../../../src/core/design/design";
import { measureLength } from "../../../src/core/design/length";
import { toNeutralOnly } from "../../../src/core/design/neutral-only";
import { parseDesign } from "../../../src/core/design/parse";
import { MAX_EVENTS } from "../../../src/core/limits";
import { buildSchedule } from "../../../src/core/schedule/build";
import { makeBlocks, makeDesign } from "../../fixtures/designs";
import { quadruplingFactor } from "../../fixtures/growth";
import { countByCondition, keepsMaxRepeat, opensWith } from "../../fixtures/orders";
import { tellProblems } from "../../fixtures/problems";
import { build, toLine } from "../../fixtures/schedules";
import { findSet } from "../../fixtures/sets";
import { COMPUTING_MS } from "../../time-limits";

const RUNS = { count: 2, text: "Have a rest." };

const TWO_RUNS = makeDesign({
  conditions: [
    { id: "neutral", blocks: 2 },
    { id: "cue", blocks: 2, instruction: { text: "Look", ms: 700 } },
  ],
  imagesPerBlock: 1,
  runs: RUNS,
  startKey: "5",
});

const main = (design: Design, seed = 1) => build(design, seed).events.filter(({ phase }) => phase === "main");

/** As a schedule was when runs were new: it holds for ever. */
const LITERAL = [
  "2.4 0+? main wait",
  "3.5 0+300 main fixation",
  "3.6 300+1000 main b1 neutral image 1 neutral-24 pair-24",
  "3.6 1300+100 main b1 neutral gap 1",
  "3.6 1400+2000 main b1 neutral rating",
  "3.7 3400+500 main b1 neutral fixation",
  "3.8 3900+700 main b2 cue instruction",
];

describe("a design with two runs, a start key and a card", () => {
  const events = main(TWO_RUNS);

  test("waits, leads in, shows its blocks and leads out in each run, with a break between them", () => {
    expect(
      events.map(({ run, block, event }) => [run, block, event].filter((part) => part !== null).join(" ")),
    ).toEqual([
      ...["1 wait", "1 fixation", "1 1 image", "1 1 gap", "1 1 rating", "1 1 fixation"],
      ...["1 2 instruction", "1 2 image", "1 2 gap", "1 2 rating", "1 2 fixation", "1 fixation"],
      ...["break"],
      ...["2 wait", "2 fixation", "2 3 image", "2 3 gap", "2 3 rating", "2 3 fixation"],
      ...["2 4 instruction", "2 4 image", "2 4 gap", "2 4 rating", "2 4 fixation", "2 fixation"],
    ]);
  });

  test("has this schedule for seed 1", () => {
    expect(events.slice(0, LITERAL.length).map(toLine)).toEqual(LITERAL);
  });

  test("begins a segment after each wait and each break, and at no other place", () => {
    const begins = events.filter(({ segment }, index) => index > 0 && segment !== events[index - 1]!.segment);
    expect(begins.map(({ event, run }) => `${run} ${event}`)).toEqual(["1 fixation", "2 wait", "2 fixation"]);
    expect(begins.every(({ offsetMs }) => offsetMs === 0)).toBe(true);
    expect(events.filter(({ durationMs }) => durationMs === null).map(({ event }) => event)).toEqual([
      ...["wait", "break", "wait"],
    ]);
  });

  test("runs a block again with its card, and a wait or a break by itself", () => {
    const unitOf = (kind: string) => {
      const unit = events.find(({ event }) => event === kind)!.unit;
      return events.filter((event) => event.unit === unit).map(({ event }) => event);
    };
    expect(unitOf("instruction")).toEqual(["instruction", "image", "gap", "rating"]);
    expect(unitOf("wait")).toEqual(["wait"]);
    expect(unitOf("break")).toEqual(["break"]);
  });

  test("is as long as its events, and as its counts say", () => {
    const fixed = events.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0);
    expect(measureLength(TWO_RUNS).mainMs).toBe(fixed);
    expect(countEvents(TWO_RUNS)).toBe(events.length);
    const selfPaced = measureLength({ ...TWO_RUNS, runs: null, startKey: null });
    // A second lead-in and lead-out, a break and two waits.
    expect(measureLength(TWO_RUNS).expectedMs - selfPaced.expectedMs).toBe(700 + 20_000 + 2 * 4_000);
  });
});

test.each([
  ["without a lead-in there is still a wait", { leadInMs: 0 }, ["wait", "image"]],
  ["without a start key there is none", { startKey: null }, ["fixation", "image"]],
  [
    "a card of 0 ms is none",
    { conditions: [{ id: "neutral", blocks: 4, instruction: { text: "x", ms: 0 } }] },
    ["wait", "fixation", "image"],
  ],
  [
    "a card comes before the rating before its block",
    {
      conditions: [{ id: "neutral", blocks: 4, instruction: { text: "x", ms: 1 } }],
      rating: { ...TWO_RUNS.rating, when: ["before-block" as const] },
    },
    ["wait", "fixation", "instruction", "rating", "image"],
  ],
])("%s", (_title, changes, expected) => {
  const events = main({ ...TWO_RUNS, order: { rule: "shuffled", maxRepeat: 4, first: null }, ...changes });
  expect(events.slice(0, expected.length).map(({ event }) => event)).toEqual(expected);
});

describe("the order of a design with runs", () => {
  const shuffled = {
    ...makeBlocks({ cue: 6, neutral: 6, rest: 3 }, 1),
    order: { rule: "shuffled", maxRepeat: 2, first: "cue" } as const,
    runs: { count: 3, text: "Rest." },
  };
  const cut = (order: readonly string[], runs: number) =>
    Array.from({ length: runs }, (_, run) =>
      order.slice((run * order.length) / runs, ((run + 1) * order.length) / runs),
    );

  test("is balanced in each, keeps its limit within each and opens each alike, over 1,000 seeds", {
    timeout: COMPUTING_MS,
  }, () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 1_000; seed += 1) {
      for (const run of cut(build(shuffled, seed).order, 3)) {
        expect(Object.fromEntries(countByCondition(run))).toEqual({ cue: 2, neutral: 2, rest: 1 });
        expect(keepsMaxRepeat(run, 2) && opensWith(run, "cue")).toBe(true);
        seen.set(run.join(), (seen.get(run.join()) ?? 0) + 1);
      }
    }
    // What follows the first cue: 4 blocks, two of them neutral, in any order.
    expect(seen.size).toBe(12);
    const chiSquare = [...seen.values()].reduce((sum, times) => sum + (times - 250) ** 2 / 250, 0);
    // The 0.999 quantile of χ² with 11 degrees of freedom.
    expect(chiSquare).toBeLessThan(31.26);
  });

  test("is drawn anew for each run", () => {
    const orders = Array.from({ length: 20 }, (_, seed) => cut(build(shuffled, seed).order, 3));
    expect(orders.some(([first, second]) => first!.join() !== second!.join())).toBe(true);
  });

  test("may have more alike in a row where two runs meet, which a single run may not", () => {
    const orders = Array.from(
      { length: 200 },
      (_, seed) => build({ ...shuffled, order: { ...shuffled.order, first: null } }, seed).order,
    );
    expect(orders.some((order) => !keepsMaxRepeat(order, 2))).toBe(true);
  });

  test("that cannot be kept within a run is a problem, though it could be kept in all", () => {
    const conditions = [
      { id: "cue", blocks: 4 },
      { id: "neutral", blocks: 2 },
      { id: "rest", blocks: 2 },
    ];
    const tight = {
      ...shuffled,
      conditions,
      order: { rule: "shuffled", maxRepeat: 1, first: "neutral" } as const,
    };
    const built = buildSchedule(
      { ...tight, conditions: [{ id: "cue", blocks: 6 }, ...conditions.slice(1)], runs: RUNS },
      findSet("paraphernalia"),
      1,
    );
    expect(tellProblems(built).map(({ path, received }) => [path, received])).toEqual([
      ["order.maxRepeat", 1],
    ]);
    expect(buildSchedule({ ...tight, runs: null }, findSet("paraphernalia"), 1).ok).toBe(true);
  });

  test("is told to be uniform by what one run holds", () => {
    const many = {
      ...makeBlocks({ cue: 600, neutral: 600 }, 1, true),
      order: { rule: "shuffled", maxRepeat: 2, first: null } as const,
    };
    expect(build(many).isOrderUniform).toBe(false);
    expect(build({ ...many, runs: { count: 10, text: "Rest." } }).isOrderUniform).toBe(true);
  });

  test("alternates anew in each run, and is cut where it is fixed", () => {
    const alternating = { ...TWO_RUNS, order: { rule: "alternating", first: null } as const };
    expect(build(alternating).order).toEqual(["neutral", "cue", "neutral", "cue"]);
    const sequence = ["neutral", "neutral", "cue", "cue"];
    const fixed = build({ ...TWO_RUNS, order: { rule: "fixed", sequence, first: null } });
    expect(
      fixed.events.flatMap(({ run, event, condition }) =>
        event === "image" && run !== null ? [`${run} ${condition}`] : [],
      ),
    ).toEqual(["1 neutral", "1 neutral", "2 cue", "2 cue"]);
  });
});

test("a version with neutral pictures only keeps its runs where they stay alike, and is valid", () => {
  const texts = { titleEnding: " (neutral)", basis: "Made for tests." };
  const neutralOf = (design: Design) => {
    const made = toNeutralOnly(design, texts);
    if (!made.ok) throw new Error("There is a neutral condition.");
    return made.value;
  };
  const kept = neutralOf(TWO_RUNS);
  expect(kept.runs).toEqual(RUNS);
  expect(parseDesign(kept)).toMatchObject({ ok: true });
  const odd = neutralOf({
    ...TWO_RUNS,
    conditions: [
      { id: "neutral", blocks: 3 },
      { id: "cue", blocks: 1 },
    ],
    order: { rule: "fixed", sequence: ["neutral", "neutral", "neutral", "cue"], first: null },
  });
  expect(odd.runs ?? null).toBe(null);
  expect(parseDesign(odd)).toMatchObject({ ok: true });
});

test("the largest designs with runs are built in time that grows with their length", {
  timeout: COMPUTING_MS,
}, () => {
  const prepare = (blocks: number) => {
    const design: Design = {
      ...makeBlocks({ cue: blocks, neutral: blocks }, 3, true),
      conditions: ["cue", "neutral"].map((id) => ({ id, blocks, instruction: { text: "Look", ms: 100 } })),
      order: { rule: "shuffled", maxRepeat: 3, first: null },
      runs: { count: blocks / 25, text: "Rest." },
      startKey: " ",
    };
    expect(countEvents(design)).toBeLessThan(MAX_EVENTS);
    const set = findSet("paraphernalia");
    return () => void buildSchedule(design, set, 1);
  };
  expect(quadruplingFactor(2_500, prepare, 7)).toBeLessThan(7);
});
