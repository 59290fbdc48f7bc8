/** A lesson on eight people: its numbers are R's, its files give them again, and nothing names anyone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { formatSession } from "../../src/formats/session/session";
import { formatCsv } from "../../src/formats/table/csv";
import { formatNumber, formatSigned } from "../../src/words/numbers";
import { codeOf } from "../fixtures/class-room";
import { hasR, runClassScript } from "../fixtures/class-script";
import { LESSON, TELLING } from "../fixtures/lesson";
import { makeSession } from "../fixtures/sessions";
import { checkBids } from "../formats/data-set/bids/check-bids";
import { readCsv } from "../formats/table/read-csv";
import { expectQuiet, openPage, readDownload } from "./harness";
import { save } from "./person";

type Answers = Readonly<Record<string, number>>;

const ANSWERS = new URL("../reference/cohort-answers.json", import.meta.url);
const R = (JSON.parse(readFileSync(ANSWERS, "utf8")) as Readonly<Record<string, Answers>>).lesson!;

/** As a learning platform would hand them to the instructor. */
const FILES = LESSON.slice(0, 5).map((session, place) => ({
  name: `${session.participant}.${place < 3 ? "json" : "csv"}`,
  mimeType: place < 3 ? "application/json" : "text/csv",
  buffer: Buffer.from(place < 3 ? formatSession(session) : formatCsv(session)),
}));

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Result codes as text").fill(text);
  await page.getByRole("button", { name: "Add what was pasted" }).click();
}

/** What the wall tells, by the name of the number. */
async function readNumbers(page: Page): Promise<Readonly<Record<string, string>>> {
  const lines = await page.locator(".wall-numbers tbody tr").all();
  const told = lines.map(async (line) => [
    await line.getByRole("rowheader").innerText(),
    await line.getByRole("cell").first().innerText(),
  ]);
  return Object.fromEntries(await Promise.all(told)) as Record<string, string>;
}

/** Every byte of a file as text, of a zip with all that is in it, its names too. */
function readAll(file: Buffer): string {
  if (file.subarray(0, 2).toString() !== "PK") return file.toString("utf8");
  return Object.entries(unzipSync(file))
    .flatMap(([path, bytes]) => [path, strFromU8(bytes)])
    .join("\n");
}

function expectNobody(text: string): void {
  expect(TELLING.filter((telling) => text.includes(telling))).toEqual([]);
}

/** The mean difference of a wide table. */
function averageDifference(wide: string): number {
  const [names, ...lines] = readCsv(wide);
  const read = (line: readonly string[], name: string) => Number(line[names!.indexOf(name)]);
  const differences = lines.map((line) => read(line, "mean_cue") - read(line, "mean_neutral"));
  return differences.reduce((sum, each) => sum + each, 0) / differences.length;
}

function runScriptOf(zip: Buffer): ReadonlyMap<string, readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), "lesson-"));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(zip))) writeFileSync(join(folder, path), bytes);
    return runClassScript(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("eight people come by file and by code: the wall, the files and the script agree with R, and name nobody", async () => {
  const opened = await openPage({ hash: "#/class" });
  const { page } = opened;
  await page.locator("input[type=file]").first().setInputFiles(FILES);
  await page.getByText("5 people added.").waitFor();
  await paste(
    page,
    LESSON.slice(5)
      .map((session) => codeOf(session))
      .join(" "),
  );
  await page.getByText("3 people added.").waitFor();
  await page.getByRole("button", { name: "Open the wall" }).click();
  await page.locator(".wall-numbers").waitFor();

  const signed = (name: string, decimals: number) => formatSigned(R[name]!, decimals);
  expect(await readNumbers(page)).toMatchObject({
    People: "8",
    "Mean difference": signed("mean", 1),
    "Standard deviation of the differences": formatNumber(R.sd!, 1),
    "95 % interval of the mean (t)": `${signed("low", 1)} to ${signed("high", 1)}`,
    "95 % interval of d (noncentral t)": `${signed("dzLow", 2)} to ${signed("dzHigh", 2)}`,
    "Wilcoxon’s signed rank": `V = ${R.v}, p = ${formatNumber(R.p!, 3)} (8 differences ranked)`,
    "Split-half correlation of the difference": expect.stringMatching(
      new RegExp(
        `^r = ${formatNumber(R.r!, 2)} \\(median of all ${R.splits} splits, ${R.halvesPeople} people`,
      ),
    ),
    "Stepped up (Spearman–Brown)": formatNumber(R.steppedUp!, 2),
  });
  // Of fewer than ten nobody's line is drawn, and there is no code of the room.
  expect(await page.locator(".wall .person").count()).toBe(0);
  expect(await page.locator(".wall .qr-code").count()).toBe(0);
  expectNobody(await page.locator("body").innerHTML());

  const wide = await readDownload(await save(page, "Download wide CSV"));
  expect(averageDifference(wide.toString("utf8"))).toBeCloseTo(R.mean!, 10);
  const all = await readDownload(await save(page, "Download all with R script"));
  const bids = await readDownload(await save(page, "Download BIDS data set"));
  const others = [
    await readDownload(await save(page, "Download wide Excel")),
    await readDownload(await save(page, "Download all rows CSV")),
  ];
  for (const file of [wide, all, bids, ...others]) expectNobody(readAll(file));
  // Nor do zips, of which an Excel file is one, tell when they were made: all of it is the first day that they know.
  for (const zip of [all, bids, ...others.slice(0, 1)]) expect(zip.readUInt16LE(12)).toBe((1 << 5) | 1);
  const files = Object.entries(unzipSync(bids)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
  expect((await checkBids(files)).errors).toEqual([]);
  expect(files.filter(({ path }) => path.endsWith(".tsv") && path.startsWith("sub-"))).toHaveLength(5);
  if (hasR) {
    const told = runScriptOf(all);
    expect(told.get("Mean difference")?.[0]).toBeCloseTo(R.mean!, 4);
    expect(told.get("Standardised effect (d_z)")?.[0]).toBeCloseTo(R.dz!, 4);
    expect(told.get("Wilcoxon signed rank V, p")?.[1]).toBeCloseTo(R.p!, 4);
    expect(told.get("Median correlation of halves")?.[0]).toBeCloseTo(R.r!, 4);
  }

  // Asked for, who they are stays.
  await page.getByRole("checkbox", { name: /^Keep names/ }).check();
  const rows = await readDownload(await save(page, "Download all rows CSV"));
  for (const { id, participant } of LESSON.slice(0, 5)) {
    expect(rows.toString("utf8")).toContain(`${id},`);
    expect(rows.toString("utf8")).toContain(participant);
  }

  // On paper it is one page.
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }

  // Of nine people there is no code of the room either; of ten there is one.
  const another = (id: string) =>
    paste(page, codeOf(makeSession(LESSON[0]!.design, 5, { id, simulated: false })));
  await another("theninth");
  await page.getByRole("button", { name: /^Count those who came since/ }).click();
  await page.getByText("9 people", { exact: true }).last().waitFor();
  expect(await page.locator(".wall .qr-code").count()).toBe(0);
  expect(await page.locator(".wall").innerHTML()).not.toMatch(/room=/);
  await another("thetenth");
  await page.locator(".wall .qr-code").waitFor();
  await expectQuiet(opened);
});
