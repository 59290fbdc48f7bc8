/** What a screen reader is told within a run, and that nothing of it is written in the frame of an onset. */
import { expect, it } from "vitest";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { TWO_BLOCKS, taskHash } from "./short-design";

/** What the page notes of itself, frame by frame: what was said, and onsets of images with their names. */
type Noted = { kind: "said" | "image"; text: string; frame: number };

function noteFrames(): void {
  const noted: Noted[] = [];
  (window as unknown as { noted: Noted[] }).noted = noted;
  let frame = 0;
  const count = (): void => {
    frame += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.matches("main.task > [role=status]"))
        noted.push({ kind: "said", text: element.textContent ?? "", frame });
      if (element?.matches("canvas.stimulus"))
        noted.push({ kind: "image", text: element.getAttribute("aria-label") ?? "", frame });
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["aria-label", "aria-hidden"],
  });
}

it("block, rating and probe are said in frames without an onset, and a picture's name tells of its frame", async () => {
  const opened = await openPage({
    hash: taskHash(TWO_BLOCKS, 4, "&simulate=visual"),
    prepare: (page) => page.addInitScript(noteFrames),
  });
  const { page } = opened;
  await page.waitForURL(/#\/results\//);
  const noted = await page.evaluate(() => (window as unknown as { noted: Noted[] }).noted);
  const said = noted.filter(({ kind }) => kind === "said");
  const images = noted.filter(({ kind }) => kind === "image");
  const texts = said.map(({ text }) => text).filter((text) => text !== "");
  expect(texts[0]).toMatch(/^Practice/);
  for (const text of ["Rating", "Block 1 of 2", "Block 2 of 2", "Coloured frame: press the space bar"]) {
    expect(
      texts.some((found) => found.includes(text)),
      text,
    ).toBe(true);
  }
  expect(images.some(({ text }) => text.endsWith(", in a coloured frame"))).toBe(true);
  const onsets = new Set(images.map(({ frame }) => frame));
  const both = said.filter(({ frame }) => onsets.has(frame));
  expect(both, JSON.stringify(noted)).toEqual([]);
  await expectQuiet(opened);
});

it("the Tab key stops at nothing that has no name", async () => {
  const { page } = await openPage({ hash: taskHash(TWO_BLOCKS, 4) });
  await person.pressStart(page);
  await person.seeScale(page);
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main.task *")]
      .filter(({ tabIndex }) => tabIndex >= 0)
      .map(({ className }) => className),
  );
  expect(stops.length).toBeGreaterThan(2);
  expect(stops.filter((name) => name.includes("task-events"))).toEqual([]);
});
