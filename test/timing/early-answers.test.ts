/** Scales that an answer ends, in Chromium: the fixation that fills their windows takes nothing from the plan of what follows. */
import { expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { alignWithPlan } from "../bench/align";
import { imagesOnly, imageUrls, madeUpRun, scheduleOf } from "../bench/designs";
import { measureFrameMs } from "../bench/exactness";
import { observe } from "../bench/observer";
import { downloadRows } from "../bench/own-log";
import { identify, readObservation } from "../bench/read-observation";
import { expectQuiet, openPage } from "../e2e/harness";

const ANSWERS = 200;
const IMAGE_MS = 83;
const WINDOW_MS = 117;
/** The frame was there to be used when one was drawn this near to the plan, as a share of a frame. */
const NEAR = 0.25;

/** Each image with a scale after it, which a made-up person answers within its window. */
function answered(): Design {
  const design = imagesOnly(ANSWERS, IMAGE_MS, 1);
  const rating = { ...design.rating, when: ["after-block"], windowMs: WINDOW_MS, ends: "answer" } as const;
  return { ...design, rating };
}

it("200 scales that were answered early drift by nothing: every image comes on the frame of the plan", async () => {
  const design = answered();
  const urls = imageUrls(await scheduleOf(design), false);
  const opened = await openPage({
    hash: madeUpRun(design),
    async prepare(page) {
      await page.addInitScript(observe);
    },
  });
  const { page } = opened;
  await page.waitForURL(/#\/results\//, { waitUntil: "commit" });
  const { sightings, stampsMs } = await readObservation(page);
  const stretches = alignWithPlan(sightings, await identify(page, urls));
  const frameMs = measureFrameMs(stampsMs);
  const rows = (await downloadRows(page)).filter(({ phase }) => phase === "main");
  const images = rows.filter(({ event }) => event === "image");
  const firstLateMs = images[0]!.onsetMs - images[0]!.plannedOnsetMs;
  const planMs = (index: number) => stretches[0]!.onsetMs - firstLateMs + index * (IMAGE_MS + WINDOW_MS);

  // Most windows had a rest to fill, or this would say nothing.
  expect(rows.filter(({ event }) => event === "fixation").length).toBeGreaterThan(ANSWERS * 0.8);
  expect(images).toHaveLength(ANSWERS);
  for (const [index, { plannedOnsetMs }] of images.entries()) {
    expect(plannedOnsetMs - images[0]!.plannedOnsetMs).toBeCloseTo(index * (IMAGE_MS + WINDOW_MS), 3);
  }
  const isDrawnNear = (timeMs: number) => stampsMs.some((stamp) => Math.abs(stamp - timeMs) < NEAR * frameMs);
  const due = stretches.filter(({ index }) => isDrawnNear(planMs(index)));
  // A frame that the machine withheld excuses the image that was due on it, and no other.
  expect(due.length).toBeGreaterThan(ANSWERS / 2);
  const exact = due.filter(({ index, onsetMs }) => Math.abs(onsetMs - planMs(index)) <= frameMs / 2 + 0.5);
  expect(exact.length / due.length).toBeGreaterThanOrEqual(0.95);
  // One stall at the end is no drift: what adds up would show in all of the last images.
  const latestMs = stretches.slice(-5).map(({ index, onsetMs }) => Math.abs(onsetMs - planMs(index)));
  expect(Math.min(...latestMs)).toBeLessThanOrEqual(frameMs / 2 + 0.5);
  await expectQuiet(opened);
});
