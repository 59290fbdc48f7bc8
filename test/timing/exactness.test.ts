/** A short run of this page in Chromium, held against what an independent observer saw, by frames and shares only. */
import { expect, it } from "vitest";
import { imagesOnly, imageUrls, madeUpRun, scheduleOf } from "../bench/designs";
import { measureExactness } from "../bench/exactness";
import { observe } from "../bench/observer";
import { compareWithLog, downloadRows } from "../bench/own-log";
import { identify, readObservation } from "../bench/read-observation";
import { expectQuiet, openPage } from "../e2e/harness";

const IMAGES = 40;
const IMAGE_MS = 250;
/** The frame was there to be used when one was drawn this near to the plan, as a share of a frame. */
const NEAR = 0.25;

it("40 images of 250 ms come on the frames of the plan, nothing blank between, and the log tells what was seen", async () => {
  const design = imagesOnly(IMAGES, IMAGE_MS);
  const urls = imageUrls(await scheduleOf(design), false);
  const opened = await openPage({
    hash: madeUpRun(design),
    async prepare(page) {
      await page.addInitScript(observe);
    },
  });
  const { page } = opened;
  await page.waitForURL(/#\/results\//, { waitUntil: "commit" });
  const observation = await readObservation(page);
  const pictures = await identify(page, urls);
  const rows = await downloadRows(page);
  const firstRow = rows.find(({ phase, event }) => phase === "main" && event === "image");
  // A first image that was late is one miss; all others have to keep to the plan nevertheless.
  const firstLateMs = firstRow!.onsetMs - firstRow!.plannedOnsetMs;
  const seen = measureExactness(observation, { pictures, imageMs: IMAGE_MS, firstLateMs });
  const agreement = compareWithLog(observation, seen, rows, IMAGES);

  const [first] = seen.images;
  const planMs = (index: number) => first!.onsetMs - firstLateMs + index * IMAGE_MS;
  const isDrawnNear = (timeMs: number) =>
    observation.stampsMs.some((stampMs) => Math.abs(stampMs - timeMs) < NEAR * seen.frameMs);
  const due = seen.images.filter(({ index }) => isDrawnNear(planMs(index)) && isDrawnNear(planMs(index + 1)));
  // A frame that the machine withheld excuses the image that was due on it, and no other.
  expect(due.length).toBeGreaterThan(IMAGES / 2);
  expect(due.filter(({ isExact }) => isExact).length / due.length).toBeGreaterThanOrEqual(0.95);
  expect(seen.blankFrames).toBe(0);

  expect(agreement.inexactUnflagged).toBe(0);
  expect(agreement.differentUnflagged).toBe(0);
  expect(agreement.sameFrameShare).toBeGreaterThanOrEqual(0.95);
  // The wall clock of the first frame has whole milliseconds; a log that is late by one frame is 16 off.
  expect(Math.abs(agreement.zeroErrorMs)).toBeLessThan(seen.frameMs / 2);

  // The page is isolated, so the browser says when it presented the images.
  expect(agreement.presentedShare).toBeGreaterThan(0.5);

  // One stall at the end is no drift: what adds up would show in all of the last images.
  const latestMs = seen.images.slice(-5).map(({ index, endMs }) => Math.abs(endMs - planMs(index + 1)));
  expect(Math.min(...latestMs)).toBeLessThanOrEqual(seen.frameMs);
  await expectQuiet(opened);
});
