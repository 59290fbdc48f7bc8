import { expect, inject, it, onTestFinished } from "vitest";
import type { Design } from "../../src/core/design/design";
import { expectQuiet, openBrowser, openPage } from "./harness";
import { SHORT_DESIGN, scheduleOf, taskHash } from "./short-design";

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

type SeenFrame = { readonly pixels: string; readonly isWhite: boolean };

/**
 * Runs in the page: tells each frame by what is drawn, not by what the page says of it: a picture by some of its
 * pixels, an even ground by none, and the colour of the patch.
 */
function observeStage(): void {
  const seen: SeenFrame[] = [];
  Object.assign(window, { seenFrames: seen });
  const small = new OffscreenCanvas(16, 12).getContext("2d", { willReadFrequently: true });
  function look(): void {
    requestAnimationFrame(look);
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.stimulus");
    const patch = document.querySelector(".patch");
    if (canvas === null || patch === null || small === null) return;
    small.drawImage(canvas, 0, 0, 16, 12);
    const { data } = small.getImageData(0, 0, 16, 12);
    const isEven = data.every((value, index) => value === data[index % 4]);
    const isWhite = getComputedStyle(patch).backgroundColor === "rgb(255, 255, 255)";
    seen.push({ pixels: isEven ? "" : data.join(), isWhite });
  }
  requestAnimationFrame(look);
}

it.each([0, 100])(
  "with patch=1 a corner turns white with each picture and black before the next, with gaps of %d ms",
  async (gapMs) => {
    const design = { ...QUICK, imageMs: 600, gapMs };
    const opened = await openPage({
      hash: taskHash(design, 1, "&simulate=visual&patch=1"),
      prepare: (page) => page.addInitScript(observeStage),
    });
    await opened.page.waitForURL(/#\/results\//);
    const frames = await opened.page.evaluate(
      () => (window as unknown as { seenFrames: SeenFrame[] }).seenFrames,
    );
    const stretches: { readonly pixels: string; readonly white: boolean[] }[] = [];
    for (const { pixels, isWhite } of frames) {
      if (stretches.at(-1)?.pixels === pixels) stretches.at(-1)!.white.push(isWhite);
      else stretches.push({ pixels, white: [isWhite] });
    }
    const pictures = stretches.filter(({ pixels }) => pixels !== "");
    const { events } = await scheduleOf(design, 1);
    expect(pictures).toHaveLength(events.filter(({ event }) => event === "image").length);
    for (const { white } of pictures) {
      const lit = white.lastIndexOf(true) + 1;
      expect(lit).toBeGreaterThan(0);
      expect(lit).toBeLessThan(white.length);
      expect(white.slice(0, lit)).toEqual(Array(lit).fill(true));
    }
    for (const { white } of stretches.filter(({ pixels }) => pixels === ""))
      expect(white).not.toContain(true);
    await expectQuiet(opened);
  },
);

it("without it there is no patch", async () => {
  const { page } = await openPage({ hash: taskHash(QUICK, 1, "&simulate=visual") });
  await page.locator("canvas.stimulus").waitFor();
  expect(await page.locator(".patch").count()).toBe(0);
});
