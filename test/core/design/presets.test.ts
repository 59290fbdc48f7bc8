/** The designs that ship with the page: that they are what their sources say, by arithmetic. */
import { describe, expect, it } from "vitest";
import { formatDesign } from "../../../src/core/design/canonical";
import { listContrasts } from "../../../src/core/design/conditions";
import type { Design } from "../../../src/core/design/design";
import { measureLength } from "../../../src/core/design/length";
import { parseDesign } from "../../../src/core/design/parse";
import { findPreset, PARTLY_UNVERIFIED, PRESETS } from "../../../src/core/design/presets";

function preset(id: string): Design {
  const found = findPreset(id);
  if (found === null) throw new Error(`No preset ${id}`);
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The length of a design without self-paced ratings or drawn fixations, from its numbers alone. */
function fixedLengthMs(design: Design): number {
  const { conditions, imagesPerBlock, imageMs, gapMs, fixationMs, leadInMs, leadOutMs, rating } = design;
  if (rating.windowMs === null || "min" in Object(fixationMs)) throw new Error("No fixed length");
  const blocks = sum(conditions.map((condition) => condition.blocks));
  const fixations = Array.isArray(fixationMs) ? sum(fixationMs) : blocks * Number(fixationMs);
  const ratingsPerBlock = rating.when.filter((moment) => moment.endsWith("-block")).length;
  const otherRatings = rating.when.length - ratingsPerBlock;
  return (
    blocks * (imagesPerBlock * (imageMs + gapMs) + ratingsPerBlock * rating.windowMs) +
    fixations +
    leadInMs +
    leadOutMs +
    otherRatings * rating.windowMs
  );
}

function counts(design: Design): Readonly<Record<string, number>> {
  return Object.fromEntries(design.conditions.map(({ id, blocks }) => [id, blocks]));
}

describe("the presets", () => {
  it("are six, in the order in which they are offered", () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      ...["class-demo", "class-demo-food", "three-categories"],
      ...["four-condition", "mocd-style", "event-related"],
    ]);
  });

  it.each(PRESETS)("pass the rules for every design: $id", (design) => {
    expect(parseDesign(JSON.parse(formatDesign(design)))).toEqual({ ok: true, value: design });
  });

  it.each(["", "CLASS-DEMO", "__proto__", "class-demo "])("have none that is called %j", (id) => {
    expect(findPreset(id)).toBeNull();
  });

  it("are marked where their basis says that numbers were found in no source", () => {
    const saying = PRESETS.filter(({ basis }) => basis.includes("unverified")).map(({ id }) => id);
    expect([...PARTLY_UNVERIFIED]).toEqual(saying);
  });

  it.each([
    ["class-demo", /^Made for a lesson; the timings follow no published study\.$/],
    ["class-demo-food", /follow no published study/],
    ["three-categories", /no published timings behind it/],
    ["four-condition", /unverified: they were found in no source/],
    ["mocd-style", /rkuplicki\/LIBR_MOCD on GitHub, commit 9ebf190/],
    ["event-related", /the repository that it came from is not known/],
  ])("say where the numbers of %s come from", (id, statement) => {
    expect(preset(id).basis).toMatch(statement);
  });

  it("do not pass for the parameters of the study that the page starts from", () => {
    expect(PRESETS.filter(({ basis, title }) => /Joseph/.test(basis + title))).toEqual([]);
  });
});

describe("class-demo-food", () => {
  it("is class-demo with other pictures and another question", () => {
    const { id, title, basis, stimuli, rating, ...others } = preset("class-demo-food");
    expect(preset("class-demo")).toMatchObject(others);
    expect({ id, title, basis, stimuli }).toMatchObject({ id: "class-demo-food", stimuli: "food" });
    expect(rating).toEqual({
      ...preset("class-demo").rating,
      prompt: "How strong is your craving for food right now?",
    });
  });
});

describe("three-categories", () => {
  const design = preset("three-categories");

  it("shows 16 images of each category, in blocks of 4, at most two blocks alike in a row", () => {
    expect(counts(design)).toEqual({ cue: 4, neutral: 4, pleasant: 4 });
    expect(design).toMatchObject({ imagesPerBlock: 4, imageMs: 4000, gapMs: 0, fixationMs: 4000 });
    expect(design.order).toEqual({ rule: "shuffled", maxRepeat: 2, first: null });
  });

  it("has 243 s of images and fixations: with twelve ratings of some seconds, five to seven minutes", () => {
    expect(fixedLengthMs({ ...design, rating: { ...design.rating, when: [], windowMs: 0 } })).toBe(243_000);
    expect(measureLength(design).expectedMs / 60_000).toBeGreaterThan(5);
    expect(measureLength(design).expectedMs / 60_000).toBeLessThan(7);
  });

  it("sets the cue against everyday things first, then against pleasant ones", () => {
    expect(listContrasts(design)).toEqual([
      { cue: "cue", comparison: "neutral" },
      { cue: "cue", comparison: "pleasant" },
    ]);
  });
});

describe("four-condition", () => {
  const design = preset("four-condition");

  it("takes 24 times 30 s: 720 s", () => {
    expect(sum(Object.values(counts(design)))).toBe(24);
    expect(fixedLengthMs(design)).toBe(720_000);
  });

  it("has six blocks of each condition, at most two alike in a row, rated 0 to 4 after each", () => {
    expect(counts(design)).toEqual({ cue: 6, neutral: 6, control: 6, rest: 6 });
    expect(design.order).toEqual({ rule: "shuffled", maxRepeat: 2, first: null });
    expect(design.rating).toMatchObject({
      when: ["after-block"],
      min: 0,
      max: 4,
      step: 1,
      start: null,
      windowMs: 6000,
    });
  });
});

describe("mocd-style", () => {
  const design = preset("mocd-style");

  it("takes 391.6 s", () => {
    expect(fixedLengthMs(design)).toBe(391_600);
  });

  it("shows 24 and 24 images in blocks that alternate from neutral on", () => {
    const images = Object.values(counts(design)).map((blocks) => blocks * design.imagesPerBlock);
    expect(images).toEqual([24, 24]);
    expect(design.conditions[0]?.id).toBe("neutral");
    expect(design.order).toEqual({ rule: "alternating", first: "neutral" });
  });

  it("asks as the study does, 1 to 4 within 5 s, and probes one image a block for any key", () => {
    expect(design.rating).toEqual({
      when: ["after-block"],
      prompt: "What is your urge to use drugs right now?",
      labels: ["No", "Strong"],
      ...{ min: 1, max: 4, step: 1, start: null, windowMs: 5000 },
    });
    expect(design.probe).toEqual({ perBlock: 1, key: null, windowMs: 5000 });
  });
});

describe("event-related", () => {
  const design = preset("event-related");

  it("shows 30 and 30 single images of 4 s, each before a fixation of 2 to 6 s", () => {
    expect(counts(design)).toEqual({ cue: 30, neutral: 30 });
    expect(design).toMatchObject({ imagesPerBlock: 1, imageMs: 4000, gapMs: 0, leadInMs: 0, leadOutMs: 0 });
    expect(design.fixationMs).toEqual({ min: 2000, max: 6000 });
    expect(design.order).toEqual({ rule: "shuffled", maxRepeat: 3, first: null });
  });

  it("asks before and after only, 1 to 10 from 5, self-paced", () => {
    expect(design.rating).toMatchObject({
      ...{ when: ["before", "after"], min: 1, max: 10, step: 1, start: 5, windowMs: null },
    });
  });
});
