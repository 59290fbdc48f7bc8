/** What a mouse and a finger do on the scale, sent as the browser gets them from a device. */
import type { CDPSession, Page } from "playwright";
import { expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { expectQuiet, openPage } from "./harness";
import { seeScale } from "./person";
import { SHORT_DESIGN, taskHash } from "./short-design";

/** The practice asks three times; its scale is that of the design. */
const DESIGN: Design = { ...SHORT_DESIGN, imageMs: 100, probe: null };

async function lookAt(page: Page) {
  const scale = await seeScale(page);
  const box = (await scale.boundingBox())!;
  const at = (share: number) => box.x + box.height / 2 + share * (box.width - box.height);
  const isAnswered = () => page.locator("#jspsych-html-slider-response-next").isEnabled();
  return { at, y: box.y + box.height / 2, isAnswered, value: async () => Number(await scale.inputValue()) };
}

/** To the next scale, which nobody has answered yet. */
async function goOn(page: Page): Promise<void> {
  await page.keyboard.press("Enter");
  await page.locator("#jspsych-html-slider-response-next:disabled").waitFor();
}

function finger(session: CDPSession) {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  return {
    down: (x: number, y: number) => send("touchStart", x, y),
    move: (x: number, y: number) => send("touchMove", x, y),
    up: () => send("touchEnd"),
  };
}

it("the scale is answered by the primary button of a mouse alone, in its middle, too", async () => {
  const opened = await openPage({ hash: taskHash(DESIGN, 4) });
  const { page } = opened;
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const { at, y, isAnswered, value } = await lookAt(page);
  for (const button of ["right", "middle"] as const) {
    await page.mouse.click(at(0.8), y, { button });
    expect(await isAnswered()).toBe(false);
  }
  // Where the thumb waits unseen, the browser tells no change.
  await page.mouse.click(at(5 / 9), y);
  expect([await isAnswered(), await value()]).toEqual([true, 5]);
  await page.mouse.click(at(0.8), y, { button: "right" });
  expect(await value()).toBe(5);
  await expectQuiet(opened);
});

it("a finger answers where it is, whether it taps, rests or slides", async () => {
  const opened = await openPage({ hash: taskHash(DESIGN, 4), device: "Pixel 7" });
  const { page, context } = opened;
  const touch = finger(await context.newCDPSession(page));
  await page.getByRole("button", { name: "Start", exact: true }).tap();

  const rested = await lookAt(page);
  await touch.down(rested.at(7 / 9), rested.y);
  await page.waitForTimeout(700);
  await touch.up();
  await expect.poll(rested.isAnswered).toBe(true);
  expect(await rested.value()).toBe(7);
  await goOn(page);

  const tapped = await lookAt(page);
  await touch.down(tapped.at(5 / 9), tapped.y);
  await touch.up();
  await expect.poll(tapped.isAnswered).toBe(true);
  expect(await tapped.value()).toBe(5);
  await goOn(page);

  const slid = await lookAt(page);
  await touch.down(slid.at(5 / 9), slid.y);
  for (let share = 5; share <= 8; share += 0.5) await touch.move(slid.at(share / 9), slid.y - 4 * share);
  await touch.up();
  await expect.poll(slid.value).toBe(8);
  expect(await slid.isAnswered()).toBe(true);
  await expectQuiet(opened);
});
