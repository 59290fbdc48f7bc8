import { expect, it } from "vitest";
import type { Design, Fixation } from "../../src/core/design/design";
import { parseDesign } from "../../src/core/design/parse";
import { PRESETS } from "../../src/core/design/presets";
import { expectRowsOf, saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import { scheduleOf, taskHash } from "./short-design";

const SHORTER = 40;
const WINDOW_MS = 400;
const scaleMs = (ms: number) => Math.round(ms / SHORTER);

function scaleFixation(fixation: Fixation): Fixation {
  if (typeof fixation === "number") return scaleMs(fixation);
  if ("min" in fixation) return { min: scaleMs(fixation.min), max: scaleMs(fixation.max) };
  return fixation.map(scaleMs);
}

/** The same design in a fortieth of the time, its self-paced ratings with a window. */
function shorten(design: Design): Design {
  const imageMs = Math.max(50, scaleMs(design.imageMs));
  const shorter = {
    ...design,
    imageMs,
    gapMs: scaleMs(design.gapMs),
    fixationMs: scaleFixation(design.fixationMs),
    leadInMs: scaleMs(design.leadInMs),
    leadOutMs: scaleMs(design.leadOutMs),
    rating: { ...design.rating, windowMs: WINDOW_MS },
    probe: design.probe && { ...design.probe, windowMs: imageMs },
  };
  const parsed = parseDesign(shorter);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

// Nobody touches these runs, so they can go on beside each other.
it.concurrent.for(PRESETS)(
  "$id runs by itself from its first screen to its results, with every row as planned",
  async (design, { onTestFinished }) => {
    const shorter = shorten(design);
    const opened = await openPage({ hash: taskHash(shorter, 11, "&simulate=visual"), onTestFinished });
    const { page } = opened;
    const schedule = await scheduleOf(shorter, 11);
    await page.waitForURL(/#\/results\//);
    await page.getByText("This session is simulated").waitFor();
    const { rows } = await saveCsv(page);
    expectRowsOf(schedule, rows);
    expect(new Set(rows.map(({ simulated }) => simulated))).toEqual(new Set(["TRUE"]));
    const { min, max, step } = design.rating;
    const ratings = rows.filter(({ event }) => event === "rating");
    expect(ratings.length).toBeGreaterThan(0);
    const answered = ratings.filter(({ rating }) => rating !== "");
    expect(new Set(answered.map(({ touched }) => touched))).toEqual(new Set(["TRUE"]));
    const given = answered.map(({ rating }) => Number(rating));
    expect(given.length).toBeGreaterThan(0);
    for (const rating of given) {
      expect(rating).toBeGreaterThanOrEqual(min);
      expect(rating).toBeLessThanOrEqual(max);
      expect((rating - min) % step).toBe(0);
    }
    // Where a frame came late the scale stayed up for longer, and its row says so.
    for (const { rt_ms } of ratings.filter(
      ({ rating, timing_ok }) => rating !== "" && timing_ok === "TRUE",
    )) {
      expect(Number(rt_ms)).toBeLessThanOrEqual(WINDOW_MS);
    }
    await expectQuiet(opened);
  },
);

it.concurrent("a made-up run of a self-paced design answers every rating by itself", async ({
  onTestFinished,
}) => {
  const design: Design = {
    ...PRESETS[0]!,
    conditions: [
      { id: "neutral", blocks: 1 },
      { id: "cue", blocks: 1 },
    ],
    imagesPerBlock: 1,
    imageMs: 100,
    fixationMs: 50,
    leadInMs: 0,
    leadOutMs: 0,
  };
  const opened = await openPage({ hash: taskHash(design, 5, "&simulate=visual"), onTestFinished });
  const { rows } = await saveCsv(opened.page);
  expectRowsOf(await scheduleOf(design, 5), rows);
  const ratings = rows.filter(({ event }) => event === "rating");
  expect(ratings).toHaveLength(7);
  for (const { rating, rt_ms, touched } of ratings) {
    expect(rating).not.toBe("");
    expect(touched).toBe("TRUE");
    expect(Number(rt_ms)).toBeGreaterThan(0);
  }
  await expectQuiet(opened);
});

it.concurrent("a design with conditions of its own, listed block by block, runs and is told in its own words", async ({
  onTestFinished,
}) => {
  const design: Design = {
    ...PRESETS[0]!,
    conditions: [
      { id: "phone-off", blocks: 2, category: "neutral", role: "comparison", label: "phone off" },
      { id: "phone-on", blocks: 2, category: "cue", role: "cue", label: "phone on" },
      { id: "table", blocks: 1, category: "control", role: "other", label: "a table" },
      { id: "rest", blocks: 1, label: "pause", restMs: 150 },
    ],
    imagesPerBlock: 2,
    imageMs: 100,
    order: {
      rule: "listed",
      blocks: [
        { condition: "phone-on", imageMs: [150, 100], gapMs: [0, 50], fixationMs: 0 },
        { condition: "table" },
        { condition: "rest", fixationMs: 60 },
        { condition: "phone-off", imageMs: 120 },
        { condition: "phone-off" },
        { condition: "phone-on" },
      ],
    },
    fixationMs: { min: 50, max: 100 },
    leadInMs: 0,
    leadOutMs: 0,
    rating: { ...PRESETS[0]!.rating, windowMs: WINDOW_MS },
  };
  const opened = await openPage({ hash: taskHash(design, 5, "&simulate=visual"), onTestFinished });
  const { page } = opened;
  const { rows } = await saveCsv(page);
  expectRowsOf(await scheduleOf(design, 5), rows);
  await page.getByText("Cue-induced craving (phone on − phone off)").first().waitFor();
  await page.getByText("After a table blocks").waitFor();
  await expectQuiet(opened);
});
