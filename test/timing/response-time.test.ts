/** Response times come from the input itself: the browser driver presses real keys, and a slow handler keeps the page busy. */
import type { CDPSession, Page } from "playwright";
import { expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { imagesOnly } from "../bench/designs";
import { type Observation, observe } from "../bench/observer";
import { downloadRows } from "../bench/own-log";
import { readObservation } from "../bench/read-observation";
import { openPage } from "../e2e/harness";
import { pressStart } from "../e2e/person";
import { taskHash } from "../e2e/short-design";

const BUSY_MS = 50;
const IMAGE_MS = 1_000;
const PRACTICE_IMAGES = 3;

type NotedKey = { readonly stampMs: number; readonly handledMs: number };

/** Runs in the page before its first script: the first listener of all keeps the page busy, the second takes notes. */
function keepBusy(busyMs: number): void {
  const keys: NotedKey[] = [];
  Object.assign(window, { keys });
  const stay = () => {
    const untilMs = performance.now() + busyMs;
    while (performance.now() < untilMs);
  };
  window.addEventListener("keydown", stay, true);
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => keys.push({ stampMs: timeStamp, handledMs: performance.now() }),
    true,
  );
}

const readKeys = (page: Page) =>
  page.evaluate(() => (window as unknown as { keys: readonly NotedKey[] }).keys);

/** Every image of the main part asks for the space bar; a gap follows each. */
function probesOnly(images: number): Design {
  const design = imagesOnly(images, IMAGE_MS);
  return { ...design, gapMs: 200, probe: { perBlock: design.imagesPerBlock, key: " ", windowMs: IMAGE_MS } };
}

/** Opens the page and starts the main part. */
async function startMain(design: Design): Promise<Page> {
  const { page } = await openPage({
    hash: taskHash(design, 1),
    async prepare(before) {
      await before.addInitScript(observe);
      await before.addInitScript(keepBusy, BUSY_MS);
    },
  });
  await pressStart(page);
  await page.locator(".waiting").waitFor();
  await pressStart(page);
  return page;
}

/** Resolves to the onset of the image of the main part in this place, counted from 0, once it is on screen. */
async function waitForImage(page: Page, place: number): Promise<number> {
  const pictures = PRACTICE_IMAGES + place + 1;
  await page.waitForFunction((wanted) => {
    const { readObservation: read } = window as unknown as { readObservation: () => Observation };
    return read().sightings.filter(({ picture }) => picture !== 0).length === wanted;
  }, pictures);
  const onsets = await readOnsets(page);
  return onsets[place]!;
}

/** When the observer first saw each image of the main part, in ms. */
async function readOnsets(page: Page): Promise<readonly number[]> {
  const { sightings } = await readObservation(page);
  return sightings
    .filter(({ picture }) => picture !== 0)
    .slice(PRACTICE_IMAGES)
    .map(({ firstMs }) => firstMs);
}

async function readMain(page: Page) {
  await page.waitForURL(/#\/results\//);
  return (await downloadRows(page)).filter(({ phase, event }) => phase === "main" && event === "image");
}

it("a handler that is busy for 50 ms moves a response time by at most 1 ms", async () => {
  const images = 4;
  const page = await startMain(probesOnly(images));
  for (let place = 0; place < images; place += 1) {
    await waitForImage(page, place);
    await page.keyboard.press("Space");
  }
  const onsets = await readOnsets(page);
  const keys = (await readKeys(page)).slice(-images);
  const rows = await readMain(page);
  expect(rows).toHaveLength(images);
  for (const [place, { rtMs, probeOutcome }] of rows.entries()) {
    const { stampMs, handledMs } = keys[place]!;
    // The page could not handle the key before the busy handler was done, and recorded when it was pressed.
    expect(handledMs - stampMs).toBeGreaterThanOrEqual(BUSY_MS);
    expect(Math.abs(rtMs! - (stampMs - onsets[place]!))).toBeLessThanOrEqual(1);
    expect(probeOutcome).toBe("hit");
  }
});

it("a key pressed before an image came on is no response to it, even if it arrives after", async () => {
  const page = await startMain(probesOnly(2));
  const session = await page.context().newCDPSession(page);
  const early: number[] = [];
  for (const place of [0, 1]) {
    const onsetMs = await waitForImage(page, place);
    early.push(onsetMs);
    await pressSpaceAt(page, session, onsetMs - 100);
    expect(await page.locator("canvas.has-probe").count()).toBe(1);
  }
  await page.keyboard.press("Space");
  const rows = await readMain(page);
  const keys = await readKeys(page);
  const [first, second, third] = keys.slice(-3);
  expect(first!.stampMs).toBeLessThan(early[0]!);
  expect(first!.handledMs).toBeGreaterThan(early[0]!);
  expect(second!.stampMs).toBeLessThan(early[1]!);
  expect(rows.map(({ probeOutcome }) => probeOutcome)).toEqual(["miss", "hit"]);
  expect(rows[0]!.rtMs).toBe(null);
  expect(Math.abs(rows[1]!.rtMs! - (third!.stampMs - early[1]!))).toBeLessThanOrEqual(1);
});

/** A trusted key, stamped with a time of the page's own clock. */
async function pressSpaceAt(page: Page, session: CDPSession, stampMs: number): Promise<void> {
  const originMs = await page.evaluate(() => performance.timeOrigin);
  const key = { key: " ", code: "Space", windowsVirtualKeyCode: 32, timestamp: (originMs + stampMs) / 1000 };
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", text: " ", ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}
