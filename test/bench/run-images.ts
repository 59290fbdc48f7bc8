/** One observed run of one page: images that follow each other, and what became of them. */
import type { Browser, Page } from "playwright";
import type { Design } from "../../src/core/design/design";
import { withPage } from "./browser";
import { imageUrls, scheduleOf } from "./designs";
import { type Exactness, measureExactness } from "./exactness";
import { type Agreement, compareWithLog, downloadRows } from "./own-log";
import type { Peer } from "./peers";
import { identify, readObservation } from "./read-observation";
import type { Server } from "./serve";

/** Loading, practice and results come on top of the images, slower where the processor is slowed. */
const BESIDES_MS = 120_000;

export type Place = Pick<Server, "origin" | "add"> & { readonly browser: Browser };

export type ImageRun = Omit<Exactness, "images"> & {
  /** How long the observer took per frame, in ms. */
  readonly observerMeanMs: number;
  readonly observerMaxMs: number;
  /** Frames with more than one picture in sight, and frames read only when the next one began. */
  readonly crowded: number;
  readonly readLate: number;
  /** This page's own log against the observer; null for pages that keep none. */
  readonly agreement: Agreement | null;
};

export type ImageRunOptions = {
  readonly peer: Peer;
  readonly design: Design;
  readonly isSlowed: boolean;
  /** Called when the run begins; ends what it does when it is told. */
  readonly during?: (page: Page, over: AbortSignal) => Promise<void>;
};

export async function runImages({ browser, origin }: Place, options: ImageRunOptions): Promise<ImageRun> {
  const { peer, design, isSlowed, during } = options;
  const schedule = await scheduleOf(design);
  const urls = imageUrls(schedule, false, peer.pictures);
  const address = `${origin}${await peer.address(design)}`;
  return withPage(browser, address, { isSlowed, isObserved: true }, async (page) => {
    const over = new AbortController();
    const timeoutMs = 3 * urls.length * design.imageMs + BESIDES_MS;
    // Together, so that what fails second, because the page is closed, does not end the bench.
    await Promise.all([
      peer.whenOver(page, timeoutMs).finally(() => over.abort()),
      during?.(page, over.signal),
    ]);
    const observation = await readObservation(page);
    const pictures = await identify(page, urls);
    const { images, ...exactness } = measureExactness(observation, { pictures, imageMs: design.imageMs });
    const agreement = peer.keepsLog
      ? compareWithLog(observation, { images, ...exactness }, await downloadRows(page), urls.length)
      : null;
    return {
      ...exactness,
      observerMeanMs: observation.meanCostMs,
      observerMaxMs: observation.maxCostMs,
      crowded: observation.crowded,
      readLate: observation.readLate,
      agreement,
    };
  });
}
