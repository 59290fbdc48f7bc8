/** A smoke test and a short check of exactness, the same in each engine that is there. */
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { type CsvRow, expectRowsOf, text } from "../e2e/check-rows";
import { SHORT_DESIGN, scheduleOf, taskHash } from "../e2e/short-design";
import type { Engine } from "./engine";
import { startFirefox } from "./firefox";
import { describeImages, IMAGES, PRACTICE_IMAGES, runImages } from "./images-only";
import {
  pressButton,
  readProblems,
  readSession,
  readSlider,
  waitFor,
  waitForResults,
  waitUntilSeen,
} from "./on-page";
import { startWebKitGtk } from "./webkitgtk";

const SEED = 7;

const firefoxPath = inject("firefoxPath");
const webKitGtkPaths = inject("webKitGtkPaths");

/**
 * Firefox stamps frames at most a millisecond off an even rate, WebKitGTK a few, in whole ones: then the page may not
 * be able to tell its rate, and its rows leave empty what they cannot know.
 */
const ENGINES = [
  {
    name: "Firefox",
    start: firefoxPath === null ? null : () => startFirefox(firefoxPath),
    jitterMs: 1,
    leastShare: 0.8,
    leastTold: 0.8,
  },
  {
    name: "WebKitGTK",
    start: webKitGtkPaths === null ? null : () => startWebKitGtk(webKitGtkPaths),
    jitterMs: 4,
    leastShare: 0.7,
    leastTold: 0,
  },
] as const;

/** A guard against hanging, not a measure. */
const LONG = { timeout: 180_000 + 500 * IMAGES };

/** Of the scale below. */
const MIDPOINT = 50;
/** One block, with a rating before it. */
const BY_HAND: Design = {
  ...SHORT_DESIGN,
  id: "by-hand",
  conditions: [{ id: "neutral", blocks: 1 }],
  order: { rule: "fixed", sequence: ["neutral"], first: null },
  rating: { ...SHORT_DESIGN.rating, when: ["before"], min: 0, max: 100 },
  probe: null,
};

describe.each(ENGINES)("in $name", ({ name, start, jitterMs, leastShare, leastTold }) => {
  describe.skipIf(start === null)("the built page", () => {
    let engine: Engine;
    beforeAll(async () => {
      if (start !== null) engine = await start();
    });
    afterAll(() => engine?.stop());

    it("opens without an error and without breaking its own policies", async () => {
      const { page } = engine;
      await page.open(inject("address"));
      await waitFor(page, "#app h1");
      expect(await readProblems(page)).toEqual([]);
    });

    it("runs by itself from its first screen to its results, with every row as planned", async () => {
      const { page } = engine;
      await page.open(`${inject("address")}${taskHash(SHORT_DESIGN, SEED, "&simulate=visual")}`);
      const session = await readSession(page, await waitForResults(page));
      await waitFor(page, "#app h1");
      const rows = session.rows.map((row) =>
        asText({ ...row, design_id: session.design.id, seed: session.seed }),
      );
      expectRowsOf(await scheduleOf(SHORT_DESIGN, SEED), rows);
      expect(session.state).toBe("complete");
      expect(await readProblems(page)).toEqual([]);
    });

    it("offers a run that was left for another page, whose database is free", async () => {
      const { page } = engine;
      await page.open(`${inject("address")}${taskHash(SHORT_DESIGN, SEED, "&simulate=visual")}`);
      await waitFor(page, "input[type=range]");
      await page.open(inject("address"));
      await waitFor(page, "#unfinished");
      expect(await readProblems(page)).toEqual([]);
    });

    it("shows images on their exact frame, or flags them in their rows", LONG, async () => {
      const { unflaggedMisses, otherFrames, ...compared } = await runImages(engine.page, jitterMs);
      process.stdout.write(`${name}: ${describeImages(compared)}\n`);
      expect(compared.images).toBe(IMAGES);
      expect(unflaggedMisses).toEqual([]);
      expect(otherFrames).toEqual([]);
      // What holds on a machine that does other things, too; on an idle one it is 0.99 and 0.9.
      expect(compared.onFrame / compared.images).toBeGreaterThanOrEqual(leastShare);
      const told = compared.images - compared.untold;
      expect(told / compared.images).toBeGreaterThanOrEqual(leastTold);
      expect(compared.timed).toBeGreaterThanOrEqual(leastShare * told);
    });

    it("takes a rating by keys: no thumb at first, then one at the midpoint, then Enter", async () => {
      const { page } = engine;
      await page.open(`${inject("address")}${taskHash(BY_HAND, SEED)}`);
      await pressButton(page, "Start");
      for (let image = 1; image <= PRACTICE_IMAGES; image += 1) await rateByKeys(engine);
      await pressButton(page, "Start");
      await rateByKeys(engine);
      const session = await readSession(page, await waitForResults(page));
      const ratings = session.rows.filter(({ event }) => event === "rating");
      expect(ratings.map(({ phase }) => phase)).toEqual(["practice", "practice", "practice", "before"]);
      for (const { rating, touched, first_touch_ms, rt_ms } of ratings) {
        expect({ rating, touched }).toEqual({ rating: MIDPOINT, touched: true });
        expect(first_touch_ms).toBeGreaterThan(0);
        expect(rt_ms).toBeGreaterThan(first_touch_ms ?? Number.NaN);
      }
      expect(await readProblems(page)).toEqual([]);
    });
  });
});

async function rateByKeys({ page }: Engine): Promise<void> {
  await waitFor(page, "input[type=range].no-thumb");
  await waitUntilSeen(page);
  await page.press("ArrowRight");
  expect(await readSlider(page)).toEqual({ value: MIDPOINT, hasThumb: true });
  await page.press("Enter");
}

function asText(record: object): CsvRow {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, text(value)]));
}
