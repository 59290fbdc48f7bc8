/** Bytes over the wire and time until Start and images are ready, on a slow connection and a slowed processor. */
import type { CDPSession, Page } from "playwright";
import { findPreset } from "../../src/core/design/presets";
import { withPage } from "./browser";
import { imageUrls, SEED, scheduleOf } from "./designs";
import { plainAddress } from "./peers";
import type { Place } from "./run-images";
import { type Spread, spread } from "./statistics";
import { watchTraffic } from "./traffic";

/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOW_CONNECTION = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const PRESET = "class-demo";
const READY_TIMEOUT_MS = 120_000;

type Marks = {
  readonly firstImageMs: number;
  /** When the run can be started; of a page without Start, when its first image can be shown. */
  readonly startMs: number;
  readonly allImagesMs: number;
};

export type Load = Marks & {
  /** What had come over the wire, compressed, headers and bodies, when the first image was ready and when all were. */
  readonly firstImageBytes: number;
  readonly allImagesBytes: number;
  readonly requests: number;
};

export type Weighed = {
  readonly page: "this page" | "stock jsPsych";
  readonly rounds: number;
  readonly firstImageMs: Spread;
  readonly startMs: Spread;
  readonly allImagesMs: Spread;
  readonly firstImageBytes: Spread;
  readonly allImagesBytes: Spread;
  readonly requests: Spread;
};

/** This page from its address to ready images, against a stock page with the same 35, taking turns. */
export async function compareWeight(
  place: Place,
  rounds: number,
  say: (text: string) => void,
): Promise<Weighed[]> {
  const design = findPreset(PRESET);
  if (design === null) throw new Error(`No preset ${PRESET}.`);
  const urls = imageUrls(await scheduleOf(design), true);
  const pages = [
    { page: "this page", address: `/#/task?preset=${PRESET}&seed=${SEED}`, loads: [] as Load[] },
    { page: "stock jsPsych", address: plainAddress("jspsych", urls, design.imageMs), loads: [] as Load[] },
  ] as const;
  for (let round = 0; round < rounds; round += 1) {
    for (const { page, address, loads } of round % 2 === 0 ? pages : pages.toReversed()) {
      say(`weight, round ${round + 1} of ${rounds}: ${page}`);
      loads.push(await load(place, address));
    }
  }
  return pages.map(({ page, loads }) => summarise(page, loads));
}

async function load({ browser, origin }: Place, address: string): Promise<Load> {
  const traffic = watchTraffic();
  const options = {
    isSlowed: true,
    async prepare(page: Page, session: CDPSession) {
      await traffic.watch(session);
      await session.send("Network.emulateNetworkConditions", SLOW_CONNECTION);
      // Told as text: what loads this file would put its own function for an import.
      await page.addInitScript({ content: `(${markReady})((address) => import(address));` });
    },
  };
  return withPage(browser, `${origin}${address}`, options, async (page) => {
    const ready = await page.waitForFunction(readMarks, null, { timeout: READY_TIMEOUT_MS, polling: 250 });
    const { timeOriginMs, ...marks } = await ready.evaluate((found) => {
      if (found === null) throw new Error("No marks.");
      return found;
    });
    return {
      ...marks,
      firstImageBytes: traffic.bytesUntil(timeOriginMs + marks.firstImageMs),
      allImagesBytes: traffic.bytesUntil(timeOriginMs + marks.allImagesMs),
      requests: traffic.requests(),
    };
  });
}

/**
 * Runs in the page, before its first script. Stock jsPsych's page leaves its own marks, when its whole program is
 * there; this one is watched, and its image is ready when it is drawn and the program that shows it has been run.
 */
function markReady(load: (address: string) => Promise<unknown>): void {
  const marks: { [name: string]: number | null } = { firstImageMs: null, startMs: null, allImagesMs: null };
  Object.assign(window, { marks });
  const waiting = new Set(["image", "program"]);
  function arrive(what: string): void {
    waiting.delete(what);
    if (waiting.size === 0) marks.firstImageMs ??= performance.now();
  }
  const original = window.createImageBitmap;
  Object.assign(window, {
    async createImageBitmap(...args: Parameters<typeof original>) {
      const bitmap = await original(...args);
      arrive("image");
      return bitmap;
    },
  });
  new PerformanceObserver((seen) => {
    // The words of a run are a file of the same name, of one kilobyte.
    const resources = seen.getEntries() as PerformanceResourceTiming[];
    const program = resources.find(
      ({ name, decodedBodySize }) => /\/run-[^/]*\.js$/.test(name) && decodedBodySize > 10_000,
    );
    // A module is run once, whoever imports it: this resolves when it has been.
    if (program !== undefined) load(program.name).then(() => arrive("program"));
  }).observe({ type: "resource", buffered: true });
  new MutationObserver(() => {
    const start = document.querySelector<HTMLButtonElement>(".start-bar button");
    if (start === null || start.disabled) return;
    marks.startMs ??= performance.now();
    if (document.querySelector(".start-bar progress") === null) marks.allImagesMs ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
}

/** Runs in the page; null until all images are ready. */
function readMarks() {
  const { marks } = window as unknown as {
    marks?: { firstImageMs: number | null; startMs?: number | null; allImagesMs: number | null };
  };
  if (marks === undefined) return null;
  const { firstImageMs, startMs = firstImageMs, allImagesMs } = marks;
  if (firstImageMs === null || startMs === null || allImagesMs === null) return null;
  return { firstImageMs, startMs, allImagesMs, timeOriginMs: performance.timeOrigin };
}

function summarise(page: Weighed["page"], loads: readonly Load[]): Weighed {
  const of = (read: (load: Load) => number) => spread(loads.map(read));
  return {
    page,
    rounds: loads.length,
    firstImageMs: of((load) => load.firstImageMs),
    startMs: of((load) => load.startMs),
    allImagesMs: of((load) => load.allImagesMs),
    firstImageBytes: of((load) => load.firstImageBytes),
    allImagesBytes: of((load) => load.allImagesBytes),
    requests: of((load) => load.requests),
  };
}
