/** This page alone, for long: many images, and fixed time while something else keeps the processor. */
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright";
import { imagesOnly } from "./designs";
import { PEERS } from "./peers";
import { type ImageRun, type Place, runImages } from "./run-images";

const IMAGES_PER_BLOCK = 10;
/** How long each stall keeps the processor, in ms; uniform between the two. */
const STALL_MS = { shortest: 50, longest: 200 };
/** From the end of one stall to the next, in ms; uniform between the two. */
const PAUSE_MS = { shortest: 200, longest: 1_800 };

export type LongRun = ImageRun & { readonly images: number; readonly imageMs: number };
export type StalledRun = LongRun & { readonly stalls: number; readonly stalledMs: number };

/** So many images after each other, nothing else going on; with the processor as it is or slowed four times. */
export async function runMany(
  place: Place,
  images: number,
  imageMs: number,
  isSlowed: boolean,
): Promise<LongRun> {
  const design = imagesOnly(images, imageMs, IMAGES_PER_BLOCK);
  return { images, imageMs, ...(await runImages(place, { peer: thisPage(), design, isSlowed })) };
}

/** The same while random stalls block the page's only thread. The same seed gives the same stalls. */
export async function runStalled(
  place: Place,
  images: number,
  imageMs: number,
  seed: number,
): Promise<StalledRun> {
  const design = imagesOnly(images, imageMs, IMAGES_PER_BLOCK);
  const random = createStallRandom(seed);
  const between = ({ shortest, longest }: typeof STALL_MS) => shortest + random() * (longest - shortest);
  let stalls = 0;
  let stalledMs = 0;

  async function during(page: Page, over: AbortSignal): Promise<void> {
    // Not while the pictures load.
    await page.locator(".task").waitFor();
    while (!over.aborted) {
      const stallMs = between(STALL_MS);
      await page.evaluate(stall, stallMs);
      stalls += 1;
      stalledMs += stallMs;
      await setTimeout(between(PAUSE_MS), null, { signal: over }).catch(() => null);
    }
  }
  const run = await runImages(place, { peer: thisPage(), design, isSlowed: false, during });
  return { images, imageMs, stalls, stalledMs, ...run };
}

/** Runs in the page. */
function stall(stallMs: number): void {
  const untilMs = performance.now() + stallMs;
  while (performance.now() < untilMs);
}

function thisPage() {
  const [page] = PEERS;
  if (page === undefined) throw new Error("This page is not among the peers.");
  return page;
}

/** From 0 to 1; a linear congruential generator, for nothing but a repeatable nuisance. */
function createStallRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
