/** A design of somebody's own, run by hand: four conditions, a card, two runs with a break, two questions, a start key. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { addAxe, findViolations } from "./axe";
import { type CsvRow, expectRowsOf, saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { SHORT_DESIGN, scheduleOf, TWO_BLOCKS, taskHash } from "./short-design";

const SEED = 8;
const STRUCTURE = {
  gapMs: 0,
  probe: null,
  runs: { count: 2, text: "Have a rest.\nGo on when you like." },
  startKey: "5",
} as const;
const CRAVING = { id: "craving", prompt: "How strong is your craving?", labels: ["None", "Strong"] } as const;
const MOOD = { id: "mood", prompt: "How good is your mood?", labels: ["Bad", "Good"] } as const;

const OWN: Design = {
  ...SHORT_DESIGN,
  ...STRUCTURE,
  id: "own",
  title: "My own",
  conditions: [
    {
      id: "tools",
      blocks: 2,
      category: "cue",
      role: "cue",
      label: "tools of use",
      instruction: { text: "Think of using it.", ms: 600 },
    },
    { id: "things", blocks: 2, category: "neutral", role: "comparison", label: "other things" },
    { id: "treats", blocks: 2, category: "pleasant", role: "comparison", label: "treats" },
    { id: "blurs", blocks: 2, category: "control", role: "other", label: "blurs" },
  ],
  imagesPerBlock: 1,
  imageMs: 300,
  order: {
    rule: "fixed",
    sequence: ["tools", "things", "treats", "blurs", "blurs", "treats", "things", "tools"],
    first: null,
  },
  rating: { ...SHORT_DESIGN.rating, when: ["after-block"], items: [CRAVING, MOOD] },
};

/** Long enough for who answers on a busy machine, in ms; each answer is waited out. */
const WINDOW_MS = 6_000;

/** Waits until what waits for a person was painted: what comes before answers nothing. */
async function seeStill(page: Page, text: string): Promise<void> {
  await page.locator(".card", { hasText: text }).waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

async function rateBlock(
  page: Page,
  craving: string,
  mood: number,
  rate = person.rateByDigit,
): Promise<void> {
  await page.getByRole("heading", { name: CRAVING.prompt }).waitFor();
  await rate(page, craving);
  await page.getByRole("heading", { name: MOOD.prompt }).waitFor();
  await person.rateByMouse(page, mood);
}

const given = (rows: readonly CsvRow[], id: string) =>
  rows.filter(({ question }) => question === id).map(({ rating }) => rating);
const keysOf = (rows: readonly CsvRow[], kind: string) =>
  rows.filter(({ event }) => event === kind).map(({ key, interrupted }) => [key, interrupted]);

it("a design of one's own runs by hand from its link to its results and its CSV", async () => {
  const opened = await openPage({ hash: taskHash(OWN, SEED) });
  const { page } = opened;
  const schedule = await scheduleOf(OWN, SEED);
  await page.getByText("There are 2 runs, with a break between them for as long as you like.").waitFor();
  await page.getByText("Each run begins when you press the key 5, or tap.").waitFor();
  await page.getByText("A card before some blocks says what to do").waitFor();

  await person.practise(page);
  await seeStill(page, "Press the key 5, or tap, to begin.");
  await page.keyboard.press("4");
  await page.keyboard.press("5");
  await seeStill(page, "Think of using it.");
  for (const craving of ["9", "2", "4", "3"]) await rateBlock(page, craving, 0.999);
  await seeStill(page, "Have a rest.");
  await page.getByText("Run 2 of 2").waitFor();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await seeStill(page, "Press the key 5, or tap, to begin.");
  await page.mouse.click(300, 300);
  // The start key is an answer like any other now.
  for (const craving of ["5", "4", "2", "7"]) await rateBlock(page, craving, 0.001);

  const { rows } = await saveCsv(page);
  expectRowsOf(schedule, rows);
  expect(given(rows, "craving")).toEqual(["9", "2", "4", "3", "5", "4", "2", "7"]);
  expect(given(rows, "mood")).toEqual(["9", "9", "9", "9", "0", "0", "0", "0"]);
  expect(keysOf(rows, "wait")).toEqual([
    ["5", "FALSE"],
    ["tap", "FALSE"],
  ]);
  expect(keysOf(rows, "break")).toEqual([["tap", "FALSE"]]);
  // Tools of use: 9 and 7; other things: 2 and 2.
  await page.getByText("tools of use − other things").first().waitFor();
  await expectQuiet(opened);
});

it("questions that an answer ends come one after the other, and what is missing of their window is filled", async () => {
  const rating = {
    ...TWO_BLOCKS.rating,
    items: [CRAVING, MOOD],
    windowMs: WINDOW_MS,
    ends: "answer",
  } as const;
  const timing = { gapMs: 0, probe: null, imagesPerBlock: 1, imageMs: 300 } as const;
  const design: Design = { ...TWO_BLOCKS, ...timing, rating: { ...rating, when: ["after-block"] } };
  const opened = await openPage({ hash: taskHash(design, SEED) });
  const { page } = opened;
  await person.practise(page, person.answerByDigit);
  await rateBlock(page, "6", 0.999, person.answerByDigit);
  await page.getByRole("heading", { name: CRAVING.prompt }).waitFor();
  await person.answerByDigit(page, "3");
  // The last question is left alone, and ends by itself.
  const { rows } = await saveCsv(page);
  expect(given(rows, "craving")).toEqual(["6", "3"]);
  expect(given(rows, "mood")).toEqual(["9", ""]);
  const asked = rows.flatMap(({ question, duration_ms }, index) => {
    const next = rows[index + 1];
    const filledMs = next?.event === "fixation" && next.planned_duration_ms === "" ? next.duration_ms : "0";
    return question === "" ? [] : [[Number(duration_ms), Number(filledMs)] as const];
  });
  // A frame more or less: the answer's own frame is not known before.
  for (const [shownMs, filledMs] of asked) expect(Math.abs(shownMs + filledMs - WINDOW_MS)).toBeLessThan(40);
  expect(asked.map(([, filledMs]) => filledMs > 0)).toEqual([true, true, true, false]);
  await expectQuiet(opened);
});

it("a wait or a break that is cut is asked again", async () => {
  const design: Design = {
    ...TWO_BLOCKS,
    ...STRUCTURE,
    imagesPerBlock: 1,
    imageMs: 100,
    rating: { ...TWO_BLOCKS.rating, when: [] },
  };
  const opened = await openPage({ hash: taskHash(design, SEED), prepare: addAxe });
  const { page } = opened;
  const cut = async (how: () => Promise<unknown>) => {
    await how();
    await page.getByText("You stopped the task.").waitFor();
    await page.getByRole("button", { name: "Continue", exact: true }).click();
  };
  await person.pressStart(page);
  await person.pressStart(page);
  await seeStill(page, "to begin");
  expect(await findViolations(page)).toEqual([]);
  await cut(() => page.getByRole("button", { name: "Stop (Esc)" }).click());
  await seeStill(page, "to begin");
  await page.keyboard.press("5");
  await seeStill(page, "Have a rest.");
  expect(await findViolations(page)).toEqual([]);
  await cut(() => page.keyboard.press("Escape"));
  await seeStill(page, "Have a rest.");
  await page.keyboard.press("Enter");
  await seeStill(page, "to begin");
  await page.keyboard.press("5");

  const { rows } = await saveCsv(page);
  expect(keysOf(rows, "wait")).toEqual([
    ["", "TRUE"],
    ["5", "FALSE"],
    ["5", "FALSE"],
  ]);
  expect(keysOf(rows, "break")).toEqual([
    ["", "TRUE"],
    ["Enter", "FALSE"],
  ]);
  await expectQuiet(opened);
});
