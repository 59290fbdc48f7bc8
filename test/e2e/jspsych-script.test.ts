/** The lab's script for stock jsPsych: out of its zip, in an empty folder, it runs by itself what our page would. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Download } from "playwright";
import { expect, it, onTestFinished } from "vitest";
import type { Design } from "../../src/core/design/design";
import { findPreset } from "../../src/core/design/presets";
import { drawSeeds } from "../../src/core/design/reckon/sheet";
import type { Schedule } from "../../src/core/schedule/schedule";
import { type CsvRow, readCsv } from "./check-rows";
import { expectQuiet, openPage, readDownload } from "./harness";
import { SHORT_DESIGN, scheduleOf } from "./short-design";

/** Would be an image of its own if it were taken for HTML. */
const HOSTILE = `</script><img src=x onerror="document.title='broken'">*/ "'\`\\`;
const SEED = 3;

/** Everything that a script has a part for, in texts that mean something else elsewhere. */
const DESIGN: Design = {
  ...SHORT_DESIGN,
  title: `Short ${HOSTILE}`,
  basis: `Made for a test.\n${HOSTILE}`,
  conditions: [
    { id: "neutral", blocks: 2, instruction: { text: `Look. ${HOSTILE}`, ms: 60 } },
    { id: "cue", blocks: 2 },
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

/** Downloads the zip in the lab and unpacks it; answers where its page is. */
async function unpackScript(design: Design, choice: RegExp): Promise<string> {
  const json = Buffer.from(JSON.stringify(design), "utf8").toString("base64url");
  const lab = await openPage({ hash: `#/lab?design=${json}&seed=${SEED}` });
  await lab.page.getByRole("radio", { name: choice }).check();
  const download = lab.page.waitForEvent("download");
  await lab.page.getByRole("button", { name: "Download jsPsych script" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`${design.id}_jspsych.zip`);
  const folder = await mkdtemp(join(tmpdir(), "jspsych-script-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, bytes] of Object.entries(unzipSync(await readDownload(saved)))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await expectQuiet(lab);
  return pathToFileURL(join(folder, "index.html")).href;
}

/** Opens the script's page, where a simulated person answers; the rows that it hands over at its end. */
async function runToEnd(
  address: string,
): Promise<{ readonly rows: readonly CsvRow[]; readonly title: string }> {
  const handed: Promise<Download>[] = [];
  const opened = await openPage({
    address,
    prepare: async (page) => {
      handed.push(page.waitForEvent("download"));
    },
  });
  const { rows } = await readCsv(await handed[0]!);
  await expectQuiet(opened);
  return { rows, title: await opened.page.title() };
}

const FIELDS = ["phase", "run", "block", "condition", "event", "item", "image", "question", "probe"] as const;

const toLine = (cells: Readonly<Record<string, unknown>>) =>
  FIELDS.map((field) => cells[field] ?? "").join(" ");

/** Of what belongs to a schedule, as our own rows have it. */
function listShown(rows: readonly CsvRow[]): readonly string[] {
  return rows.filter(({ phase }) => phase !== "").map(toLine);
}

const listPlanned = ({ events }: Schedule) => events.map((event) => toLine({ ...event }));

it("runs from its folder what our page would run, and asks what our page would ask", async () => {
  const address = await unpackScript(DESIGN, /what seed 3 draws/);
  const { rows, title } = await runToEnd(`${address}?simulate=visual&participant=P01`);
  expect(listShown(rows)).toEqual(listPlanned(await scheduleOf(DESIGN, SEED)));
  expect(title).toBe(DESIGN.title);
  const ratings = rows.filter(({ event }) => event === "rating");
  for (const { response, participant } of ratings) {
    expect(response).toMatch(/^\d$/);
    expect(participant).toBe("P01");
  }
  const outcomes = rows.filter(({ event, probe }) => event === "image" && probe === "true");
  for (const { probe_outcome } of outcomes) expect(probe_outcome).toMatch(/^(?:hit|miss|late)$/);
});

it("draws one of its schedules at each start, and shows the one that its address asks for", async () => {
  const address = await unpackScript(findPreset("class-demo")!, /drawn at each start/);
  const third = await runToEnd(`${address}?simulate=data-only&schedule=3`);
  const [, , seed] = drawSeeds(20, SEED);
  expect(listShown(third.rows)).toEqual(listPlanned(await scheduleOf(findPreset("class-demo")!, seed!)));
  const drawn = await runToEnd(`${address}?simulate=data-only`);
  expect(drawSeeds(20, SEED).map(String)).toContain(drawn.rows[0]!.seed);
});
