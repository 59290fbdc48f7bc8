/** Makes PNGs of the drawings, for peers that would draw an SVG and its filters anew at every onset. */
import { withPage } from "./browser";
import type { Task } from "./compare-exactness";
import { imagesOnly, imageUrls, scheduleOf } from "./designs";
import type { Place } from "./run-images";

/** Lets the server have a PNG, in the size in which it is shown, of every image that the tasks show. */
export async function servePngs({ browser, origin, add }: Place, tasks: readonly Task[]): Promise<void> {
  const pngUrls = new Map<string, string>();
  for (const { images, imageMs } of tasks) {
    const schedule = await scheduleOf(imagesOnly(images, imageMs));
    const pngs = imageUrls(schedule, true, "png");
    for (const [index, svg] of imageUrls(schedule, true).entries()) pngUrls.set(svg, pngs[index] ?? "");
  }
  await withPage(browser, `${origin}/`, {}, async (page) => {
    for (const [svgUrl, pngUrl] of pngUrls) {
      add(pngUrl, Buffer.from(await page.evaluate(drawPng, svgUrl), "base64"));
    }
  });
}

/** Runs in the page; a PNG of 800×600 pixels as base64. */
async function drawPng(url: string): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: 800, height: 600 });
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No canvas to draw a PNG on.");
  context.drawImage(image, 0, 0, 800, 600);
  return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
}
