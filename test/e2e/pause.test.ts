import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { HOME } from "../../src/words/home";
import { saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { TWO_BLOCKS, taskHash } from "./short-design";

const DESIGN: Design = {
  ...TWO_BLOCKS,
  rating: { ...TWO_BLOCKS.rating, when: ["after-block"] },
  probe: null,
};

async function waitForImage(page: Page): Promise<void> {
  await page.locator("canvas.stimulus:not([aria-hidden])").waitFor();
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Chromium hides no page of a headless window, so the page is told so, as the browser would tell it. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

/** Longer than a frame may be late, in ms. */
const STILL_MS = 1500;

/** As while a computer sleeps: nothing of the page goes on, and then all of it. */
function standStill(page: Page): Promise<void> {
  return page.evaluate((stillMs) => {
    const untilMs = performance.now() + stillMs;
    while (performance.now() < untilMs);
  }, STILL_MS);
}

describe("a run that is paused in a block", () => {
  it.each([
    ["by Esc", (page: Page) => page.keyboard.press("Escape"), /You stopped the task/],
    [
      "by the stop button",
      (page: Page) => page.getByRole("button", { name: /^Stop \(Esc\)$/ }).click(),
      /You stopped/,
    ],
    ["by a lost fullscreen", (page: Page) => page.evaluate(() => document.exitFullscreen()), /fullscreen/],
    ["by a page that is hidden", hide, /out of sight/],
    [
      "by a page that stands still, as while a computer sleeps",
      standStill,
      /stood still for more than a second/,
    ],
  ])("%s marks the block as cut and runs it again from its start", async (_how, cut, reason) => {
    const opened = await openPage({ hash: taskHash(DESIGN, 4) });
    const { page } = opened;
    await person.practise(page);
    await waitForImage(page);
    await cut(page);
    await page.getByRole("dialog").getByText(reason).waitFor();
    await button(page, "Continue").click();
    await person.rateByDigit(page, "1");
    await person.rateByDigit(page, "8");
    const { rows } = await saveCsv(page);
    const block = rows.filter(({ block }) => block === "1");
    const first = block.filter(({ attempt }) => attempt === "1");
    const second = block.filter(({ attempt, event }) => attempt === "2" && event !== "fixation");
    // The fixation that closes the block is none of what was cut.
    expect(block.filter(({ event }) => event === "fixation")).toMatchObject([
      { attempt: "2", interrupted: "FALSE" },
    ]);
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first.map(({ interrupted }) => interrupted))).toEqual(new Set(["TRUE"]));
    expect(second.map(({ event, item }) => `${event}${item}`)).toEqual([
      "image1",
      "gap1",
      "image2",
      "gap2",
      "rating",
    ]);
    expect(second[0]!.image).toBe(first[0]!.image);
    expect(new Set(second.map(({ interrupted }) => interrupted))).toEqual(new Set(["FALSE"]));
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => String(index + 1)));
    await expectQuiet(opened);
  });
});

describe("a run beside which the page goes wrong", () => {
  it.each([
    ["a listener that throws", 'setTimeout(() => { throw new Error("It broke."); });'],
    ["a promise that nobody minds", 'Promise.reject(new Error("It broke."));'],
  ])("is paused by %s, says what broke, and goes on", async (_what, script) => {
    // As a file of the page's own would.
    const content = `window.goWrong = () => { ${script} };\n//# sourceURL=${new URL("fault.js", inject("address"))}`;
    const { page } = await openPage({
      hash: taskHash(DESIGN, 4),
      prepare: (page) => page.addInitScript({ content }),
    });
    await person.practise(page);
    await waitForImage(page);
    await page.evaluate(() => (window as unknown as { goWrong: () => void }).goWrong());
    await page.getByRole("dialog").getByText("It broke.").waitFor();
    await button(page, "Continue").click();
    await person.rateByDigit(page, "1");
    await person.rateByDigit(page, "8");
    const { rows } = await saveCsv(page);
    expect(
      rows.filter(({ interrupted, event }) => event === "rating" && interrupted === "FALSE"),
    ).not.toHaveLength(0);
    expect(rows.some(({ interrupted }) => interrupted === "TRUE")).toBe(true);
  });
});

describe("a run that is stopped", () => {
  it("keeps what was recorded on Stop and keep", async () => {
    const opened = await openPage({ hash: taskHash(DESIGN, 4) });
    const { page } = opened;
    await person.practise(page);
    await person.rateByDigit(page, "3");
    await page.keyboard.press("Escape");
    await button(page, "Stop and keep").click();
    const { rows } = await saveCsv(page);
    expect(rows.filter(({ phase, event }) => phase === "main" && event === "rating")).toHaveLength(1);
    await page.goto(`${page.url().split("#")[0]}#/`);
    await page
      .getByText(/stopped/i)
      .first()
      .waitFor();
    await expectQuiet(opened);
  });

  it("leaves nothing behind on Stop and discard", async () => {
    const opened = await openPage({ hash: taskHash(DESIGN, 4) });
    const { page } = opened;
    await person.practise(page);
    await page.keyboard.press("Escape");
    await button(page, "Stop and discard").click();
    await page.waitForURL(/#\/$/);
    await page.getByText(HOME.noSessions).waitFor();
    await expectQuiet(opened);
  });

  it("keeps what was recorded when the person leaves by the browser's own back button", async () => {
    const opened = await openPage();
    const { page } = opened;
    await page.goto(`${page.url().split("#")[0]}${taskHash(DESIGN, 4)}`);
    await person.practise(page);
    await waitForImage(page);
    await page.goBack();
    await button(page, "Download CSV").waitFor();
    await page.getByRole("heading", { name: "Not finished" }).waitFor();
    expect(new URL(page.url()).hash).not.toContain("results");
    await expectQuiet(opened);
  });
});

it("a practice whose coloured frame got no answer says so, and how to answer the next", async () => {
  const probe = { perBlock: 1, key: "x", windowMs: 300 };
  const { page } = await openPage({ hash: taskHash({ ...DESIGN, probe }, 4) });
  await person.pressStart(page);
  for (let image = 0; image < 3; image += 1) await person.rateByDigit(page, "4");
  await page.getByText(/^The coloured frame got no answer\..* press the key x, or tap/).waitFor();
});

it("Esc in the pause does not close it, and the practice's end waits behind it", async () => {
  const opened = await openPage({ hash: taskHash(DESIGN, 4) });
  const { page } = opened;
  await person.pressStart(page);
  for (let image = 0; image < 3; image += 1) await person.rateByDigit(page, "4");
  await page.getByText("Practice is over").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").isVisible()).toBe(true);
  await button(page, "Continue").click();
  await page.getByText("Practice is over").waitFor();
  await expectQuiet(opened);
});
