/** Runs made-up sessions one after the other in one page, in fast time, and measures what the page holds on to. */
import type { CDPSession, Page } from "playwright";
import type { Design } from "../../src/core/design/design";
import { type OpenedPage, openPage } from "./harness";
import { SHORT_DESIGN, taskHash } from "./short-design";

/** What the page holds after so many sessions, unneeded memory collected. */
export type Held = {
  readonly sessions: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** What the browser says that the page takes on disk. */
  readonly storedBytes: number;
  readonly records: Readonly<Record<"sessions" | "rows" | "claims", number>>;
};

export type BackToBack = Pick<OpenedPage, "page" | "consoleErrors"> & { readonly held: readonly Held[] };

const DESIGN: Design = {
  ...SHORT_DESIGN,
  rating: { ...SHORT_DESIGN.rating, windowMs: 200 },
};

/** Called inside a test; measures after every `every` sessions. */
export async function runBackToBack(sessions: number, every: number): Promise<BackToBack> {
  const opened = await openPage({ prepare: (page) => page.addInitScript(hurry) });
  const { page, context } = opened;
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  const held: Held[] = [];
  let before = page.url();
  for (let count = 1; count <= sessions; count += 1) {
    await page.evaluate((hash) => location.assign(hash), taskHash(DESIGN, count, "&simulate=visual"));
    await page.waitForURL((url) => url.hash.startsWith("#/results/") && url.href !== before);
    before = page.url();
    await waitForResults(page);
    if (count % every === 0) held.push({ sessions: count, ...(await measure(page, cdp)) });
  }
  return { page, consoleErrors: opened.consoleErrors, held };
}

/** All of it stands there, so that each session is looked at in the same state; a database that was too slow is asked again. */
async function waitForResults(page: Page): Promise<void> {
  const shown = page.getByText("This session is simulated");
  const again = page.getByRole("button", { name: "Try again" });
  await shown.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await shown.waitFor();
}

async function measure(page: Page, cdp: CDPSession): Promise<Omit<Held, "sessions">> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const found = new Map(metrics.map(({ name, value }) => [name, value]));
  return {
    heapBytes: found.get("JSHeapUsedSize") ?? Number.NaN,
    nodes: found.get("Nodes") ?? Number.NaN,
    listeners: found.get("JSEventListeners") ?? Number.NaN,
    ...(await page.evaluate(readStored)),
  };
}

/** Runs in the page. */
async function readStored(): Promise<Pick<Held, "storedBytes" | "records">> {
  const { usage = Number.NaN } = await navigator.storage.estimate();
  const opening = indexedDB.open("cue-reactivity-demo");
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const read = opening.result.transaction(["sessions", "rows", "claims"]);
  const count = async (store: string) => {
    const counting = read.objectStore(store).count();
    await new Promise((resolve) => counting.addEventListener("success", resolve));
    return counting.result;
  };
  const [sessions, rows, claims] = [await count("sessions"), await count("rows"), await count("claims")];
  opening.result.close();
  return { storedBytes: usage, records: { sessions, rows, claims } };
}

/** Runs in the page, before its own programs: frames follow each other at once, and the clock goes with them. */
function hurry(): void {
  const FRAME_MS = 1000 / 60;
  const SHORTER = 20;
  let nowMs = performance.now();
  let next = 1;
  let due = new Map<number, FrameRequestCallback>();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const called = due;
    due = new Map();
    nowMs += FRAME_MS;
    for (const callback of called.values()) callback(nowMs);
  };
  performance.now = () => nowMs;
  Object.defineProperty(Event.prototype, "timeStamp", { get: () => nowMs });
  window.requestAnimationFrame = (callback) => {
    if (due.size === 0) channel.port2.postMessage(null);
    due.set(next, callback);
    next += 1;
    return next - 1;
  };
  window.cancelAnimationFrame = (handle) => void due.delete(handle);
  const wait = window.setTimeout.bind(window);
  // Time that a made-up person takes to read is no part of this.
  window.setTimeout = ((callback: () => void, ms = 0, ...given: []) =>
    wait(callback, ms / SHORTER, ...given)) as typeof window.setTimeout;
}
