/** The pages that are compared: where each is, and when its run is over. */
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright";
import type { Design } from "../../src/core/design/design";
import { imageUrls, madeUpRun, type PictureFormat, scheduleOf } from "./designs";

const PAUSE_LOOK_MS = 5_000;

export type Peer = {
  readonly id: "this page" | "stock jsPsych" | "lab.js";
  readonly version: string;
  /** What it is given: this page draws its SVGs beforehand, the others would do it at every onset. */
  readonly pictures: PictureFormat;
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
    pictures: "svg",
    address: async (design) => `/${madeUpRun(design)}`,
    whenOver: (page, timeout) =>
      Promise.race([waitForHash(page, /#\/results\//, timeout), refusePause(page)]),
    keepsLog: true,
  },
  plainPeer("stock jsPsych", "jspsych"),
  plainPeer("lab.js", "lab"),
];

/** E.g. `stock jsPsych 8.3.0`. */
export function nameWithVersion(id: Peer["id"]): string {
  return `${id} ${PEERS.find((peer) => peer.id === id)?.version}`;
}

function plainPeer(id: Peer["id"], name: "jspsych" | "lab"): Peer {
  const packageName = name === "lab" ? "lab.js" : name;
  return {
    id,
    version: readVersion(`../../node_modules/${packageName}/package.json`),
    pictures: "png",
    // The images of the practice too, so that it comes to those that are measured as warm as this page.
    address: async (design) =>
      plainAddress(name, imageUrls(await scheduleOf(design), true, "png"), design.imageMs),
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
    if (text !== null) throw new Error(`This page paused: ${text}`);
  }
}

function readVersion(path: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  return version;
}
