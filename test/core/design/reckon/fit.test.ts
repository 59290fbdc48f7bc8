/** The length of a design: its bounds hold every schedule, and what is fitted comes as near as its fields let it. */
import { describe, expect, it } from "vitest";
import { measureLength } from "../../../../src/core/design/length";
import { parseDesign } from "../../../../src/core/design/parse";
import { findPreset, PRESETS } from "../../../../src/core/design/presets";
import { boundLength, GUESSED_PACE } from "../../../../src/core/design/reckon/bounds";
import { FIT_STEP_MS, fitLength, listFitFields } from "../../../../src/core/design/reckon/fit";
import { buildSchedule } from "../../../../src/core/schedule/build";
import { measurePace } from "../../../../src/core/session/pace";
import { makeDesign } from "../../../fixtures/designs";
import { makeSession } from "../../../fixtures/sessions";
import { findSet } from "../../../fixtures/sets";

const lengthOf = (design: Parameters<typeof measureLength>[0]) =>
  boundLength(design, GUESSED_PACE).expectedMs;

describe("the bounds of a length", () => {
  it.each(PRESETS.map((design) => [design.id, design] as const))(
    "hold every schedule of %s",
    (_id, design) => {
      const { shortestMs, expectedMs, longestMs } = boundLength(design, GUESSED_PACE);
      expect(expectedMs).toBe(measureLength(design).expectedMs);
      for (const seed of [1, 2, 3]) {
        const schedule = buildSchedule(design, findSet(design.stimuli), seed);
        if (!schedule.ok) throw new Error("No schedule.");
        const { events } = schedule.value;
        const fixedMs = events.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0);
        const own = events.filter(({ durationMs }) => durationMs === null).length;
        expect(fixedMs + own * GUESSED_PACE.fastMs).toBeGreaterThanOrEqual(shortestMs);
        expect(fixedMs + own * GUESSED_PACE.slowMs).toBeLessThanOrEqual(longestMs);
      }
    },
  );
});

describe("a design fitted to a length", () => {
  it.each(PRESETS.map((design) => [design.id, design] as const))(
    "%s comes near ten minutes by its images",
    (_id, design) => {
      const fitted = fitLength(design, ["imageMs"], 600_000, lengthOf);
      expect(fitted.imageMs % FIT_STEP_MS).toBe(0);
      const images = lengthOf({ ...fitted, imageMs: fitted.imageMs + FIT_STEP_MS }) - lengthOf(fitted);
      expect(Math.abs(lengthOf(fitted) - 600_000)).toBeLessThanOrEqual(images);
      expect({ ...fitted, imageMs: design.imageMs }).toEqual(design);
    },
  );

  it("keeps two fields in proportion", () => {
    const design = findPreset("four-condition")!;
    const { imageMs, rating } = fitLength(design, ["imageMs", "windowMs"], 24 * 60_000, lengthOf);
    expect(imageMs / rating.windowMs!).toBeCloseTo(4_800 / 6_000, 1);
  });

  it("keeps an alternating order one, by its blocks", () => {
    const fitted = fitLength(makeDesign({}), ["blocks"], 120_000, lengthOf);
    expect(parseDesign(fitted).ok).toBe(true);
    expect(new Set(fitted.conditions.map(({ blocks }) => blocks)).size).toBe(1);
    expect(fitted.conditions[0]?.blocks).toBeGreaterThan(2);
  });

  it.each(["imageMs", "gapMs", "fixationMs"] as const)(
    "grows and shrinks what a listed order has of %s, not what only the practice shows",
    (field) => {
      const conditions = ["cue", "neutral", "cue", "neutral"];
      const blocks = conditions.map((condition) => ({
        condition,
        imageMs: [2_000, 3_000],
        gapMs: 500,
        fixationMs: 4_000,
      }));
      const design = makeDesign({ order: { rule: "listed", blocks } });
      const targetMs = lengthOf(design) + 10_000;
      const fitted = fitLength(design, [field], targetMs, lengthOf);
      expect(Math.abs(lengthOf(fitted) - targetMs)).toBeLessThan(500);
      expect(fitted[field]).toBeLessThan(5 * (design[field] as number));
      const { order } = fitted;
      const [first] = order.rule === "listed" ? order.blocks : [];
      expect(first).not.toEqual(blocks[0]);
      expect({ ...first, [field]: blocks[0]?.[field] }).toEqual(blocks[0]);
    },
  );

  it("keeps runs alike, by its blocks", () => {
    const design = makeDesign({ runs: { count: 2, text: "Rest." } });
    for (const minutes of [1, 2, 3, 4, 5]) {
      const fitted = fitLength(design, ["blocks"], minutes * 60_000, lengthOf);
      expect(parseDesign(fitted).ok).toBe(true);
    }
  });

  it("stops where a field can go no further", () => {
    const fitted = fitLength(makeDesign({}), ["gapMs"], 1, lengthOf);
    expect(fitted.gapMs).toBe(0);
  });

  it("offers no field that cannot lengthen it", () => {
    expect(listFitFields(findPreset("class-demo")!)).toEqual([
      "imageMs",
      "imagesPerBlock",
      "fixationMs",
      "blocks",
    ]);
    const listed = makeDesign({ order: { rule: "listed", blocks: [{ condition: "cue" }] } });
    expect(listFitFields(listed)).not.toContain("blocks");
    const unasked = makeDesign({ rating: { ...makeDesign({}).rating, when: [] } });
    expect(listFitFields(unasked)).not.toContain("windowMs");
  });
});

describe("the pace of stored ratings", () => {
  const { rows } = makeSession(findPreset("class-demo")!, 1);
  const [first, ...others] = rows.filter(({ event }) => event === "rating");

  it("is the middle, and where eight of ten lie", () => {
    const timed = [...Array(11).keys()].map((index) => ({ ...first!, duration_ms: 1_000 * (index + 1) }));
    expect(measurePace(timed)).toEqual({ ratings: 11, fastMs: 2_000, usualMs: 6_000, slowMs: 10_000 });
    expect(others.length).toBeGreaterThan(0);
  });

  it("leaves out what was cut, what had a window, and what is no rating", () => {
    const none = [
      { ...first!, interrupted: true },
      { ...first!, planned_duration_ms: 5_000 },
      ...rows.filter(({ event }) => event === "image"),
    ];
    expect(measurePace(none)).toBeNull();
  });
});
