// @ts-check
/** Renders drawings in a browser and measures their pixels by the page's own `src/core/pixels.ts`. */
import { chromium } from "playwright";
import { chromiumArgs, findBrowser } from "../scripts/find-browser.mjs";
import { bundleCore, moduleAddress } from "./load-core.mjs";

/**
 * @typedef {import("../src/core/stimuli/measures").ImageMeasures} ImageMeasures
 * @typedef {{ measure: (svg: string) => Promise<ImageMeasures>, page: import("playwright").Page, close: () => Promise<void> }} Measurer
 */

const WIDTH = 800;
const HEIGHT = 600;

/** Opens a browser; `measure` takes the text of an SVG. @type {() => Promise<Measurer>} */
export async function openMeasurer() {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumArgs() });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  const pixels = moduleAddress(await bundleCore("stimuli/measures"));
  const measure = (/** @type {string} */ svg) =>
    page.evaluate(
      async ({ svg, pixels, width, height }) => {
        /** @type {typeof import("../src/core/stimuli/measures")} */
        const { measureImage } = await import(pixels);
        const image = new Image(width, height);
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        Object.assign(canvas, { width, height });
        const context = canvas.getContext("2d", { willReadFrequently: true });
        if (context === null) throw new Error("The browser has no canvas");
        context.drawImage(image, 0, 0, width, height);
        return measureImage(context.getImageData(0, 0, width, height));
      },
      { svg, pixels, width: WIDTH, height: HEIGHT },
    );
  return { measure, page, close: () => browser.close() };
}
