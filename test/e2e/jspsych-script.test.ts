/** The lab's script for stock jsPsych: out of its zip, in an empty folder, it runs by itself what our page would. */
import { unzipSync } from "fflate";
import type { Download, Page } from "playwright";
import { expect, it } from "vitest";
import { ONE_FILE } from "../../scripts/vite/one-file.mjs";
import type { Design } from "../../src/core/design/design";
import { findPreset } from "../../src/core/design/presets";
import { drawSeeds } from "../../src/core/design/reckon/sheet";
import { listScriptFiles } from "../../src/formats/script/files";
import { fetchStock } from "../../src/task/stock/fetch-stock";
import { build } from "../fixtures/schedules";
import { SERVED_DESIGNS } from "../fixtures/served-designs";
import { findSetOf } from "../fixtures/sets";
import { type CsvRow, readCsv } from "./check-rows";
import { expectQuiet, openPage, readDownload } from "./harness";
import { listPlanned, listShown, writeScriptFolder } from "./script-folder";
import { SHORT_DESIGN, scheduleOf } from "./short-design";

/** Would be an image of its own if it were taken for HTML. */
const HOSTILE = `</script><img src=x onerror="document.title='broken'">*/ "'\`\\`;
const SEED = 3;
const IN_ONE_FILE = new URL(`../../dist/${ONE_FILE}`, import.meta.url).href;

/** Everything that a script has a part for, in texts that mean something else elsewhere. */
const DESIGN: Design = {
  ...SHORT_DESIGN,
  title: `Short ${HOSTILE}`,
  basis: `Made for a test.\n${HOSTILE}`,
  conditions: [
    { id: "cue", blocks: 2, instruction: { text: `Look. ${HOSTILE}`, ms: 60 } },
    { id: "rest", blocks: 2, restMs: 80 },
  ],
  imageMs: 300,
  order: { rule: "shuffled", maxRepeat: 1, first: null },
  runs: { count: 2, text: `Rest. ${HOSTILE}` },
  startKey: "t",
  rating: {
    ...SHORT_DESIGN.rating,
    when: ["before", "before-block", "after"],
    items: [
      { id: "craving", prompt: `How strong? ${HOSTILE}`, labels: [HOSTILE, "Extremely strong"] },
      { id: "mood", prompt: "How is your mood?", labels: ["Bad", "Good"] },
    ],
  },
  probe: { perBlock: 1, key: " ", windowMs: 250 },
};

/** Three ratings in the practice, and one at the end. */
function asking(rating: Partial<Design["rating"]>): Design {
  return {
    ...SHORT_DESIGN,
    conditions: [{ id: "neutral", blocks: 1 }],
    order: { rule: "shuffled", maxRepeat: 1, first: null },
    imageMs: 60,
    rating: { ...SHORT_DESIGN.rating, when: ["after"], ...rating },
    probe: null,
  };
}

/** Downloads the zip in the lab and unpacks it; answers where its page is. */
async function unpackScript(design: Design, choice: RegExp, address?: string): Promise<string> {
  const json = Buffer.from(JSON.stringify(design), "utf8").toString("base64url");
  const hash = `#/lab?design=${json}&seed=${SEED}`;
  const lab = await openPage(address === undefined ? { hash } : { hash, address });
  await lab.page.getByRole("radio", { name: choice }).check();
  const download = lab.page.waitForEvent("download");
  await lab.page.getByRole("button", { name: "Download jsPsych script" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`${design.id}_jspsych.zip`);
  const files = Object.entries(unzipSync(await readDownload(saved)));
  await expectQuiet(lab);
  return writeScriptFolder(files);
}

type Run = { readonly rows: readonly CsvRow[]; readonly title: string; readonly file: string };

/** Opens the script's page, where a simulated person answers; what it hands over at its end. */
async function runToEnd(address: string): Promise<Run> {
  const handed: Promise<Download>[] = [];
  const opened = await openPage({
    address,
    prepare: async (page) => {
      handed.push(page.waitForEvent("download"));
    },
  });
  const download = await handed[0]!;
  const { rows } = await readCsv(download);
  await expectQuiet(opened);
  return { rows, title: await opened.page.title(), file: download.suggestedFilename() };
}

it("runs from its folder what our page would run, and asks what our page would ask", async () => {
  const address = await unpackScript(DESIGN, /what seed 3 draws/);
  const { rows, title, file } = await runToEnd(`${address}?simulate=visual&participant=P01`);
  expect(listShown(rows)).toEqual(listPlanned(await scheduleOf(DESIGN, SEED)));
  expect(title).toBe(DESIGN.title);
  expect(file).toMatch(/^P01_short_\d{4}-\d{2}-\d{2}_simulated\.csv$/);
  const ratings = rows.filter(({ event }) => event === "rating");
  for (const { response, participant } of ratings) {
    expect(response).toMatch(/^\d$/);
    expect(participant).toBe("P01");
  }
  for (const { event, probe, probe_outcome } of rows) {
    if (event !== "image") continue;
    expect(probe_outcome).toMatch(probe === "true" ? /^(?:hit|miss|late)$/ : /^null$/);
  }
});

it("comes from the page as one file, too, draws one of its schedules at each start, and shows the one asked for", async () => {
  const address = await unpackScript(findPreset("class-demo")!, /drawn at each start/, IN_ONE_FILE);
  const third = await runToEnd(`${address}?simulate=data-only&schedule=3`);
  const [, , seed] = drawSeeds(20, SEED);
  expect(listShown(third.rows)).toEqual(listPlanned(await scheduleOf(findPreset("class-demo")!, seed!)));
  const drawn = await runToEnd(`${address}?simulate=data-only`);
  expect(drawSeeds(20, SEED).map(String)).toContain(drawn.rows[0]!.seed);
});

/** Runs the script as a person who does one of these at each scale, once it is there; answers the rows. */
async function rateByHand(
  design: Design,
  answers: readonly ((page: Page) => Promise<unknown>)[],
): Promise<readonly CsvRow[]> {
  const { page } = await openPage({ address: await unpackScript(design, /what seed 3 draws/) });
  const handed = page.waitForEvent("download");
  await page.getByRole("button", { name: "Continue" }).click();
  for (const [index, answer] of answers.entries()) {
    if (index === answers.length - 1) {
      await page.getByText("The practice is over.").waitFor();
      await page.keyboard.press("Enter");
    }
    const scale = page.locator(".jspsych-slider:not([data-seen])");
    await scale.waitFor();
    await scale.evaluate((slider) => slider.setAttribute("data-seen", ""));
    await answer(page);
  }
  return (await readCsv(await handed)).rows;
}

const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
/** The number of a step under the scale. */
const tap = (value: number) => (page: Page) => page.locator(".step", { hasText: String(value) }).click();
const nothing = async () => undefined;
const listResponses = (rows: readonly CsvRow[]) =>
  rows.filter(({ event }) => event === "rating").map(({ response }) => response);

it("keeps what stands on a scale when its time is up, the first answer where there is one, and nothing where nobody set it", async () => {
  const design = asking({ windowMs: 2_500 });
  const rows = await rateByHand(design, [tap(3), press("5", "Enter", "7"), nothing, press("Enter", "9")]);
  expect(listResponses(rows)).toEqual(["3", "5", "null", "9"]);
});

it("ends a scale with its answer where the design says so, and fills what is left of its time", async () => {
  const design = asking({ windowMs: 3_000, ends: "answer" });
  const rows = await rateByHand(design, [tap(3), press("0"), press("ArrowRight", "Enter"), tap(9)]);
  expect(listResponses(rows)).toEqual(["3", "0", "6", "9"]);
  for (const [index, { event }] of rows.entries()) {
    if (event !== "rating") continue;
    expect(rows[index + 1]).toMatchObject({ event: "fixation", planned_duration_ms: "null" });
  }
});

it("waits for an answer that is not timed, and takes none for one that is skipped", async () => {
  const skip = (page: Page) => page.getByRole("button", { name: "Skip" }).click();
  const rows = await rateByHand(asking({}), [
    press("Enter", "4", "Enter"),
    skip,
    async (page) => {
      await tap(7)(page);
      await press("ArrowLeft", "Enter")(page);
    },
    async (page) => {
      await page.keyboard.press("8");
      await skip(page);
    },
  ]);
  expect(listResponses(rows)).toEqual(["4", "null", "6", "null"]);
});

it("runs every design that the page serves on stock jsPsych, in our order and without a complaint", async () => {
  const stock = (await fetchStock()).map(({ path, text }) => [`jspsych/${path}`, text] as const);
  const { page } = await openPage({ address: "about:blank" });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const [name, design] of SERVED_DESIGNS) {
    const schedule = build(design, SEED);
    const source = { set: findSetOf(design), schedules: [schedule], jspsychVersion: "", build: "" };
    const own = listScriptFiles(source).map(({ path, text }) => [path, text] as const);
    const download = page.waitForEvent("download");
    // Of the data alone: no picture is loaded.
    await page.goto(`${await writeScriptFolder([...own, ...stock])}?simulate=data-only`);
    expect(listShown((await readCsv(await download)).rows), name).toEqual(listPlanned(schedule));
  }
  expect(complaints.filter((text) => !text.includes("running via the file:// protocol"))).toEqual([]);
});
