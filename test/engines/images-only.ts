/** The short check of exactness: a run of images and nothing else. */
import { inject } from "vitest";
import { imagesOnly, madeUpRun } from "../bench/designs";
import { type Comparison, compareFrames } from "./compare-frames";
import type { EnginePage } from "./engine";
import { readObservation, readSession, waitForResults } from "./on-page";

/** How many are shown without gaps; the variable asks for a longer look. */
export const IMAGES = Number(process.env.IMAGES ?? 60);
const IMAGE_MS = 250;
const IMAGES_PER_BLOCK = 10;
/** Shown before every run. */
export const PRACTICE_IMAGES = 3;

/** Runs them by themselves in the page, from its first screen to its results, and holds the rows against what was seen. */
export async function runImages(page: EnginePage, jitterMs: number): Promise<Comparison> {
  const design = imagesOnly(IMAGES, IMAGE_MS, IMAGES_PER_BLOCK);
  await page.open(`${inject("address")}${madeUpRun(design)}`);
  const session = await readSession(page, await waitForResults(page));
  const observation = await readObservation(page);
  const rows = session.rows.filter(({ phase, event }) => phase === "main" && event === "image");
  return compareFrames(observation, rows, { jitterMs, imageMs: IMAGE_MS, skipped: PRACTICE_IMAGES });
}

/** One line for the person who reads the test's output. */
export function describeImages({
  images,
  onFrame,
  timed,
  untold,
  frameMs,
}: Omit<Comparison, "unflaggedMisses" | "otherFrames">): string {
  const hz = (1000 / frameMs).toFixed(1);
  return `of ${images} images of ${IMAGE_MS} ms at ${hz} Hz, ${onFrame} on their exact frame as observed, ${timed} by their own rows, which leave ${untold} untold.`;
}
