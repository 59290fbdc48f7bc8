import { expect, inject, it, onTestFinished } from "vitest";
import type { Design } from "../../src/core/design/design";
import { expectQuiet, openBrowser, openPage } from "./harness";
import { SHORT_DESIGN, taskHash } from "./short-design";

const QUICK: Design = {
  ...SHORT_DESIGN,
  imageMs: 200,
  rating: { ...SHORT_DESIGN.rating, when: [] },
  probe: null,
};

it.each([1, 1.5, 2, 3])(
  "images are drawn at the display's own resolution at a pixel ratio of %d",
  async (ratio) => {
    const browser = await openBrowser();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: ratio,
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${inject("address")}${taskHash(QUICK, 1, "&simulate=visual")}`);
    const canvas = page.locator("canvas.stimulus");
    await canvas.waitFor();
    const { drawn, shown } = await canvas.evaluate((element: HTMLCanvasElement) => ({
      drawn: element.width,
      shown: element.getBoundingClientRect().width,
    }));
    expect(shown).toBe(800);
    // Beyond twice the CSS size nothing finer is drawn, to keep a run within its memory.
    expect(drawn).toBe(800 * Math.min(ratio, 2));
  },
);

it("the stage's canvas is the only one: nothing draws a picture a second time in the frame of its onset", async () => {
  // Long enough to be seen by a test that looks twice a second.
  const design = { ...QUICK, imageMs: 2_000 };
  const { page } = await openPage({ hash: taskHash(design, 1, "&simulate=visual") });
  await page.locator("canvas.stimulus:not([aria-hidden])").waitFor();
  expect(await page.locator("canvas").count()).toBe(1);
});

it("with patch=1 a corner is white on exactly the frames on which an image is on the stage", async () => {
  const opened = await openPage({ hash: taskHash(QUICK, 1, "&simulate=visual&patch=1") });
  const { page } = opened;
  await page.locator(".patch").waitFor();
  const seen = await page.evaluate(async () => {
    const frames: { image: boolean; white: boolean }[] = [];
    for (;;) {
      await new Promise(requestAnimationFrame);
      const canvas = document.querySelector("canvas.stimulus");
      const patch = document.querySelector(".patch");
      if (canvas === null || patch === null) return frames;
      const white = getComputedStyle(patch).backgroundColor === "rgb(255, 255, 255)";
      frames.push({ image: !canvas.hasAttribute("aria-hidden"), white });
    }
  });
  expect(seen.filter(({ image }) => image).length).toBeGreaterThan(20);
  expect(seen.filter(({ image }) => !image).length).toBeGreaterThan(10);
  expect(seen.filter(({ image, white }) => image !== white)).toEqual([]);
  await expectQuiet(opened);
});

it("without it there is no patch", async () => {
  const { page } = await openPage({ hash: taskHash(QUICK, 1, "&simulate=visual") });
  await page.locator("canvas.stimulus").waitFor();
  expect(await page.locator(".patch").count()).toBe(0);
});
