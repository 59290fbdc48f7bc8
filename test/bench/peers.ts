/** The pages that are compared: where each is, and when its run is over. */
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright";
import type { Design } from "../../src/core/design";
import { imageUrls, madeUpRun, scheduleOf } from "./designs";

/** How an error begins that says that this page paused by itself, which it does when it was frozen. */
export const PAUSED = "This page paused:";
const PAUSE_LOOK_MS = 5_000;

export type Peer = {
  readonly id: "this page" | "stock jsPsych" | "lab.js";
  readonly version: string;
  /** The address, after the server's origin, of a run of this design. */
  readonly address: (design: Design) => Promise<string>;
  readonly whenOver: (page: Page, timeoutMs: number) => Promise<void>;
  /** Whether it records its own timing and lets the person save it. */
  readonly keepsLog: boolean;
};

export const PEERS: readonly Peer[] = [
  {
    id: "this page",
    version: readVersion("../../package.json"),
    address: async (design) => `/${madeUpRun(design)}`,
    whenOver: (page, timeout) =>
      Promise.race([waitForHash(page, /#\/results\//, timeout), refusePause(page)]),
    keepsLog: true,
  },
  plainPeer("stock jsPsych", "jspsych"),
  plainPeer("lab.js", "lab"),
];

function plainPeer(id: Peer["id"], name: "jspsych" | "lab"): Peer {
  const packageName = name === "lab" ? "lab.js" : name;
  return {
    id,
    version: readVersion(`../../node_modules/${packageName}/package.json`),
    address: async (design) => plainAddress(name, imageUrls(await scheduleOf(design), false), design.imageMs),
    whenOver: (page, timeout) => waitForHash(page, /#over$/, timeout),
    keepsLog: false,
  };
}

/** The address of a peer's page that shows these images. */
export function plainAddress(name: "jspsych" | "lab", urls: readonly string[], imageMs: number): string {
  return `/peers/${name}.html#${encodeURIComponent(JSON.stringify({ urls, imageMs }))}`;
}

function waitForHash(page: Page, hash: RegExp, timeout: number): Promise<void> {
  return page.waitForURL(hash, { timeout, waitUntil: "commit" });
}

/** Rejects when the page pauses: after a second without a frame it does, and waits for a person. */
async function refusePause(page: Page): Promise<never> {
  for (;;) {
    await setTimeout(PAUSE_LOOK_MS);
    const text = await page.evaluate(() => document.querySelector("dialog[open]")?.textContent ?? null);
    if (text !== null) throw new Error(`${PAUSED} ${text}`);
  }
}

function readVersion(path: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  return version;
}
