import type { Page } from "playwright";
import { expect, it } from "vitest";
import { expectQuiet, openPage } from "./harness";

/** Notes how far what is in sight moves, by the browser's own measure. */
function noteShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: "layout-shift", buffered: true });
}

const readShifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Keeps the page waiting for these files until the answer is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(files, async (route) => {
    await isAnswered;
    await route.continue();
  });
  return answer;
}

it.each([
  ["class-demo", "in recovery", { width: 1280, height: 800 }],
  ["class-demo-food", "fasting", { width: 390, height: 844 }],
])(
  "the content note of %s moves nothing when it comes late, and Start waits for it",
  async (preset, text, viewport) => {
    let sendSet = () => {};
    let sendImages = () => {};
    const opened = await openPage({
      hash: `#/task?preset=${preset}`,
      viewport,
      async prepare(page) {
        await page.addInitScript(noteShifts);
        sendSet = await holdBack(page, /set\.json$/);
        sendImages = await holdBack(page, /\/(cue|neutral|practice)\.pack$/);
      },
    });
    const { page } = opened;
    const start = page.getByRole("button", { name: "Start", exact: true });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText("Before you decide").isVisible()).toBe(false);
    // What stands on a frame that was painted before the set is there could move.
    await twoFrames(page);
    sendSet();
    await page.locator(".note").getByText(text).waitFor();
    await twoFrames(page);
    expect(await readShifts(page)).toEqual([]);
    expect(await start.isDisabled()).toBe(true);
    sendImages();
    await page.getByText("Ready.").waitFor();
    expect(await start.isEnabled()).toBe(true);
    await expectQuiet(opened);
  },
);
