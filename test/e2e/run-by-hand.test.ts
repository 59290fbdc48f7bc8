import { expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import type { Schedule } from "../../src/core/schedule/schedule";
import { COLUMNS, type CsvRow, expectRowsOf, saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { SHORT_DESIGN, scheduleOf, taskHash } from "./short-design";

/** Long enough to answer a probe on a busy machine. */
const WINDOW_MS = 1_500;
const DESIGN: Design = {
  ...SHORT_DESIGN,
  imageMs: WINDOW_MS + 50,
  probe: { perBlock: 1, key: " ", windowMs: WINDOW_MS },
};
const SEED = 20;

const ratingsOf = (rows: readonly CsvRow[]) =>
  rows.filter(({ event }) => event === "rating").map(({ rating, touched }) => ({ rating, touched }));

/** Probes of the main part, in order: whether each image that carries one is answered. */
const probesOf = (schedule: Schedule) => schedule.events.filter(({ probe }) => probe === true);

it("a run by mouse and keyboard ends in a CSV whose every row is as planned and as answered", async () => {
  const opened = await openPage({ hash: taskHash(DESIGN, SEED, "&participant=P%2001") });
  const { page } = opened;
  const schedule = await scheduleOf(DESIGN, SEED);
  expect(probesOf(schedule)).toHaveLength(3);

  await person.pressStart(page);
  await person.rateByMouse(page, 0.999);
  await person.answerProbe(page, " ");
  await person.rateByArrows(page, ["ArrowRight", "ArrowRight", "ArrowLeft"]);
  await person.rateByDigit(page, "7");
  await page.getByText("You answered the coloured frame.").waitFor();
  await person.pressStart(page);
  await person.skip(page);
  await person.answerProbe(page, " ");
  await person.rateByDigit(page, "2");
  // The probe of the second block is left unanswered.
  await person.rateByMouse(page, 0.001);
  await person.rateByArrows(page, ["Home"]);
  await person.rateByDigit(page, "9");

  const { header, rows } = await saveCsv(page);
  expect(header.slice(0, COLUMNS.length)).toEqual(COLUMNS);
  expect(header).toEqual(
    expect.arrayContaining(["trial_type", "trial_index", "time_elapsed", "rt", "stimulus"]),
  );
  expect(new Set(header).size).toBe(header.length);
  expectRowsOf(schedule, rows);
  // The stage shows it, and jsPsych's own column names it.
  for (const { image, stimulus } of rows.filter(({ event }) => event === "image"))
    expect(stimulus).toBe(`stimuli/${schedule.design.stimuli}/${image}.svg`);
  expect(new Set(rows.map(({ participant }) => participant))).toEqual(new Set(["P 01"]));
  expect(new Set(rows.map(({ simulated }) => simulated))).toEqual(new Set(["FALSE"]));
  expect(ratingsOf(rows)).toEqual([
    { rating: "9", touched: "TRUE" },
    { rating: "5", touched: "TRUE" },
    { rating: "7", touched: "TRUE" },
    { rating: "", touched: "FALSE" },
    { rating: "2", touched: "TRUE" },
    { rating: "0", touched: "TRUE" },
    { rating: "0", touched: "TRUE" },
    { rating: "9", touched: "TRUE" },
  ]);
  const probed = rows.filter(({ probe }) => probe === "TRUE");
  expect(probed.map(({ probe_outcome, key }) => [probe_outcome, key])).toEqual([
    ["hit", "space"],
    ["hit", "space"],
    ["miss", ""],
  ]);
  for (const { rt_ms, probe_outcome } of probed) {
    if (probe_outcome === "hit") expect(Number(rt_ms)).toBeLessThanOrEqual(WINDOW_MS);
    else expect(rt_ms).toBe("");
  }
  for (const row of rows.filter(({ event }) => event === "rating")) {
    const isAnswered = row.rating !== "";
    expect(row.rt_ms !== "").toBe(isAnswered);
    expect(row.first_touch_ms !== "").toBe(isAnswered);
    if (isAnswered) expect(Number(row.rt_ms)).toBeGreaterThanOrEqual(Number(row.first_touch_ms));
  }
  await expectQuiet(opened);
});

it("a run on a phone by touch alone ends in a CSV as well", async () => {
  const opened = await openPage({ hash: taskHash(DESIGN, SEED), device: "Pixel 7" });
  const { page } = opened;
  const schedule = await scheduleOf(DESIGN, SEED);

  await page.getByRole("button", { name: "Start", exact: true }).tap();
  await person.rateByTouch(page, 0.56);
  await person.tapProbe(page);
  await person.rateByTouch(page, 0.56);
  await person.rateByTouch(page, 0.56);
  await page.getByRole("button", { name: "Start", exact: true }).tap();
  for (const share of [0.001, 0.001, 0.999, 0.001, 0.56]) await person.rateByTouch(page, share);

  const { rows } = await saveCsv(page);
  expectRowsOf(schedule, rows);
  expect(ratingsOf(rows).map(({ rating }) => rating)).toEqual(["5", "5", "5", "0", "0", "9", "0", "5"]);
  const probed = rows.filter(({ probe }) => probe === "TRUE");
  expect(probed.map(({ probe_outcome, key }) => [probe_outcome, key])).toEqual([
    ["hit", "tap"],
    ["miss", ""],
    ["miss", ""],
  ]);
  await expectQuiet(opened);
});
