/** The rating screen as a person sees it, where it is narrowest: nothing hides a letter of the question. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { SHORT_DESIGN, taskHash } from "./short-design";

const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const LONG: Design = {
  ...SHORT_DESIGN,
  title: WORD,
  rating: { ...SHORT_DESIGN.rating, prompt: `How strong is your ${WORD}?`, labels: [WORD, WORD], max: 4 },
};

/** What WCAG 2.2, 1.4.12, asks a page to bear. */
const TEXT_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

/** To the rating before the first block. */
async function seeQuestion(page: Page): Promise<void> {
  await person.pressStart(page);
  for (let image = 0; image < 3; image += 1) await person.rateByDigit(page, "4");
  await person.pressStart(page);
  await person.seeScale(page);
}

/** How many pixels of width or of lines lie where they cannot be read, wherever the question is scrolled to. */
function measureHidden(): { wide: number; underStop: number; overButton: number } {
  const question = document.querySelector(".rating-prompt")!;
  const scroller = question.closest(".task-events")!;
  const stop = document.querySelector(".stop-button")!.getBoundingClientRect();
  const labels = document.querySelector(".scale-labels")!.getBoundingClientRect();
  const button = document.querySelector("#jspsych-html-slider-response-next")!.getBoundingClientRect();
  return {
    wide: Math.max(
      document.documentElement.scrollWidth - innerWidth,
      scroller.scrollWidth - scroller.clientWidth,
    ),
    underStop: stop.bottom - scroller.getBoundingClientRect().top,
    overButton: labels.bottom - button.top,
  };
}

describe.each([
  ["the narrowest phone", { width: 320, height: 640 }, ""],
  ["a laptop at 400 % zoom", { width: 320, height: 256 }, ""],
  ["a laptop at 400 % zoom with wide text spacing", { width: 320, height: 256 }, TEXT_SPACING],
])("on %s", (_where, viewport, css) => {
  it("long words break, Stop covers none of the question, and nothing lies over the buttons", async () => {
    const opened = await openPage({ hash: taskHash(LONG, 3), viewport });
    const { page } = opened;
    await seeQuestion(page);
    if (css !== "")
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
    const hidden = await page.evaluate(measureHidden);
    expect(hidden.wide).toBeLessThanOrEqual(0);
    expect(hidden.underStop).toBeLessThanOrEqual(0);
    expect(hidden.overButton).toBeLessThanOrEqual(0);
    // All of it can be reached.
    await page.getByRole("button", { name: "Skip" }).scrollIntoViewIfNeeded();
    await person.skip(page);
    await expectQuiet(opened);
  });
});

it("the question is the heading of its screen", async () => {
  const { page } = await openPage({ hash: taskHash(SHORT_DESIGN, 3) });
  await seeQuestion(page);
  const heading = page.getByRole("heading", { level: 1 });
  expect(await heading.allInnerTexts()).toEqual([SHORT_DESIGN.rating.prompt]);
});
