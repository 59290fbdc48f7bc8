/** What an event costs in runs of very different lengths: time of the page's thread, and memory. */
import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "playwright";
import { withPage } from "./browser";
import { imagesOnly, madeUpRun } from "./designs";
import type { Place } from "./run-images";

/** One frame at 60 Hz. */
const IMAGE_MS = 17;
const IMAGES_PER_BLOCK = 10;
/** Long enough to measure the memory in, before the page goes on to the results. */
const LEAD_OUT_MS = 5_000;
const LOOK_MS = 100;
const FEWEST_FOR_TENTHS = 1_000;

export type Growth = {
  readonly events: number;
  /** Time of the page's thread per event, its frames and the looks at it (10 a second) included, in ms. */
  readonly eventMs: number;
  /**
   * The same in the second and in the last tenth of the run; null where a tenth is too short to be measured. Not the
   * first, in which the browser still compiles.
   */
  readonly secondTenthMs: number | null;
  readonly lastTenthMs: number | null;
  /**
   * Memory of JavaScript, of the page's elements, and of buffers and long texts, in bytes, garbage collected: after the
   * images were loaded and after the last event.
   */
  readonly heapBeforeBytes: number;
  readonly heapAfterBytes: number;
};

export async function measureGrowth({ browser, origin }: Place, events: number): Promise<Growth> {
  const design = imagesOnly(events, IMAGE_MS, IMAGES_PER_BLOCK, LEAD_OUT_MS);
  async function prepare(page: Page, session: CDPSession): Promise<void> {
    await page.addInitScript(countImages);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
  }
  return withPage(browser, `${origin}/${madeUpRun(design)}`, { prepare }, async (page, session) => {
    await page.locator(".waiting").waitFor({ timeout: 120_000 });
    const heapBeforeBytes = await measureHeap(session);
    const looks = await lookUntilOver(page, session);
    const last = looks.at(-1);
    if (last === undefined) throw new Error("The run was over before it was seen.");
    const perEvent = (from: Look, until: Look) => (until.busyMs - from.busyMs) / (until.images - from.images);
    const at = (share: number) => looks[Math.round(share * (looks.length - 1))] ?? last;
    return {
      events,
      eventMs: perEvent(at(0), at(1)),
      secondTenthMs: events < FEWEST_FOR_TENTHS ? null : perEvent(at(0.1), at(0.2)),
      lastTenthMs: events < FEWEST_FOR_TENTHS ? null : perEvent(at(0.9), at(1)),
      heapBeforeBytes,
      heapAfterBytes: await measureHeap(session),
    };
  });
}

type Look = { readonly wallMs: number; readonly busyMs: number; readonly images: number };

/** Runs in the page, before its first script: counts the images that it shows. */
function countImages(): void {
  const count = { images: 0 };
  Object.assign(window, { count });
  new MutationObserver((records) => {
    count.images += records.length;
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-label"] });
}

/** Looks again and again from the end of the practice to what follows the last image. */
async function lookUntilOver(page: Page, session: CDPSession): Promise<readonly Look[]> {
  const looks: Look[] = [];
  for (;;) {
    const state = await page.evaluate(() => {
      if (document.querySelector("dialog[open]") !== null) return "paused";
      if (document.querySelector(".waiting") !== null) return "waiting";
      return document.querySelector("canvas.stimulus:not([aria-hidden])") === null ? "over" : "running";
    });
    if (state === "paused") throw new Error("This page paused: it was frozen for a second.");
    looks.push(await look(page, session));
    // While the page waits, only the latest look counts: it is the start.
    if (state === "waiting") looks.splice(0, looks.length - 1);
    if (state === "over") return looks;
    await setTimeout(LOOK_MS);
  }
}

async function look(page: Page, session: CDPSession): Promise<Look> {
  const { metrics } = await session.send("Performance.getMetrics");
  const busy = metrics.find(({ name }) => name === "TaskDuration");
  const images = await page.evaluate(() => (window as unknown as { count: { images: number } }).count.images);
  return { wallMs: performance.now(), busyMs: (busy?.value ?? Number.NaN) * 1000, images };
}

export async function measureHeap(session: CDPSession): Promise<number> {
  // Twice: what was kept alive only by what the first one finds is freed by the second.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  // Older browsers tell the first alone.
  const usage = await session.send("Runtime.getHeapUsage");
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
