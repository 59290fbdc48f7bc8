/** What a person does during a run, with real mouse, keyboard and touch. */
import type { Download, Locator, Page } from "playwright";

export const slider = (page: Page): Locator => page.getByRole("slider");

/** Presses Start, on the screen before the run or after the practice. */
export async function pressStart(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start", exact: true }).click();
}

/** Presses the button that saves a file. */
export async function save(page: Page, button: string): Promise<Download> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return saved;
}

/** Waits until a scale was painted: what comes before answers something else. */
export async function seeScale(page: Page): Promise<Locator> {
  const scale = slider(page);
  await scale.waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return scale;
}

/** The place on the slider of a share of its length, in the page's pixels. */
async function placeOn(scale: Locator, share: number): Promise<{ x: number; y: number }> {
  const box = await scale.boundingBox();
  if (box === null) throw new Error("The scale is not on the page.");
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

export async function rateByMouse(page: Page, share: number): Promise<void> {
  const { x, y } = await placeOn(await seeScale(page), share);
  await page.mouse.click(x, y);
  await confirm(page);
}

export async function rateByTouch(page: Page, share: number): Promise<void> {
  const { x, y } = await placeOn(await seeScale(page), share);
  await page.touchscreen.tap(x, y);
  const box = await confirmButton(page).boundingBox();
  await page.touchscreen.tap(box!.x + box!.width / 2, box!.y + box!.height / 2);
}

/** First arrow shows the thumb at the midpoint; the others move it. */
export async function rateByArrows(page: Page, keys: readonly string[]): Promise<void> {
  await seeScale(page);
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
}

export async function rateByDigit(page: Page, digit: string): Promise<void> {
  await seeScale(page);
  await page.keyboard.press(digit);
  await page.keyboard.press("Enter");
}

/** On a scale that an answer ends: a key more would press what comes next. */
export async function answerByDigit(page: Page, digit: string): Promise<void> {
  await seeScale(page);
  await page.keyboard.press(digit);
}

export async function skip(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Skip" }).click();
}

function confirmButton(page: Page): Locator {
  return page.locator("#jspsych-html-slider-response-next");
}

async function confirm(page: Page): Promise<void> {
  await confirmButton(page).click();
}

/** Waits for the coloured frame and presses the key. */
export async function answerProbe(page: Page, key: string): Promise<void> {
  await page.locator("canvas.has-probe").waitFor();
  await page.keyboard.press(key);
}

/** Waits for the coloured frame and taps in the middle of the picture. */
export async function tapProbe(page: Page): Promise<void> {
  const picture = page.locator("canvas.has-probe");
  await picture.waitFor();
  const { x, y } = await placeOn(picture, 0.5);
  await page.touchscreen.tap(x, y);
}

/** From the screen before the run to the task itself, with the same answer to each image of the practice. */
export async function practise(page: Page, rate = rateByDigit): Promise<void> {
  await pressStart(page);
  for (let image = 0; image < 3; image += 1) await rate(page, "4");
  await pressStart(page);
}
