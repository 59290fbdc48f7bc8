/** What a person meets before a run: little to read, and Start in sight. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { PRESETS } from "../../src/core/design/presets";
import { openPage } from "./harness";
import { SHORT_DESIGN, taskHash } from "./short-design";

const MOST_WORDS = 250;

it.each(PRESETS.map(({ id }) => id))("%s asks to read at most 250 words", async (id) => {
  const { page } = await openPage({ hash: `#/task?preset=${id}` });
  await page.getByText("Ready.").waitFor();
  const words = (await page.getByRole("main").innerText()).split(/\s+/).filter((word) => word !== "");
  expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
});

it.each([
  ["a laptop", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 844 }],
  ["a phone on its side", { width: 844, height: 390 }],
  ["a small phone", { width: 320, height: 640 }],
  ["a laptop at 200 % zoom", { width: 640, height: 400 }],
])("Start is in view at once on %s", async (_name, viewport) => {
  const { page } = await openPage({ hash: "#/task?preset=class-demo", viewport });
  await page.getByText("Ready.").waitFor({ state: "attached" });
  const box = await page.getByRole("button", { name: "Start" }).boundingBox();
  expect(box).not.toBe(null);
  expect(box!.y + box!.height).toBeLessThanOrEqual(viewport.height);
});

describe("the smallest phone shows the whole content note above the bar", () => {
  const link = "#/task?preset=class-demo";
  it.each<[string, string, string, (page: Page) => Promise<unknown>]>([
    ["while it gets ready", link, "Loading images:", (page) => page.route(/run-[^/]*\.js/, () => undefined)],
    ["while the rest is loaded", link, "You can start.", holdLaterImages],
    ["when all is there", link, "Ready.", async () => undefined],
    [
      "when the link has a code",
      `${link}&participant=${"p".repeat(64)}&keep=no`,
      "Ready.",
      async () => undefined,
    ],
  ])("%s", async (_state, hash, told, prepare) => {
    const { page } = await openPage({ hash, viewport: { width: 320, height: 640 }, prepare });
    await page.locator(".start-state").getByText(told).waitFor();
    await page.getByText("For adults.").waitFor();
    const note = await page.locator(".note").boundingBox();
    const bar = await page.locator(".start-bar").boundingBox();
    expect(note!.y + note!.height).toBeLessThanOrEqual(bar!.y);
  });
});

/** The practice can begin, and the images of the blocks never come. */
function holdLaterImages(page: Page): Promise<unknown> {
  return page.route(/stimuli\/.*(?:cue|neutral).*\.svg/, () => undefined);
}

it("a question of another direction does not turn the sentence around it", async () => {
  const design = { ...SHORT_DESIGN, rating: { ...SHORT_DESIGN.rating, prompt: "כמה חזק החשק? (1)" } };
  const { page } = await openPage({ hash: taskHash(design, 1) });
  const prompt = page.locator(".step bdi");
  await prompt.waitFor();
  expect(await prompt.textContent()).toBe(design.rating.prompt);
  const [after, isolated] = await page.locator(".step p:has(bdi)").evaluate((sentence) => {
    const range = document.createRange();
    range.selectNodeContents(sentence.lastChild!);
    return [range.getClientRects()[0]!.left, sentence.querySelector("bdi")!.getBoundingClientRect().right];
  });
  expect(after).toBeGreaterThanOrEqual(isolated! - 1);
});

it("a phone is told how to tap, and of no keys", async () => {
  const { page } = await openPage({ hash: "#/task?preset=mocd-style", device: "Pixel 7" });
  await page.getByText("Ready.").waitFor({ state: "attached" });
  const text = (await page.locator(".steps p").allInnerTexts()).join("\n");
  expect(text).toContain("Tap or drag on the scale, then Continue.");
  expect(text).not.toMatch(/\b(?:keys?|Enter|Esc)\b/);
  expect(await page.getByText("Esc", { exact: true }).isVisible()).toBe(false);
});
