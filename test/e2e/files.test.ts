import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import type { Row, Session } from "../../src/core/session/session";
import { formatSession, parseSession } from "../../src/formats/session/session";
import { SMALL } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";
import { checkBids } from "../formats/data-set/bids/check-bids";
import { readExcel } from "../formats/table/read-excel";
import { expectRowsOf, readCsv } from "./check-rows";
import { expectQuiet, openPage, readDownload } from "./harness";
import { save } from "./person";
import { SHORT_DESIGN, scheduleOf, taskHash } from "./short-design";

const QUICK = {
  ...SHORT_DESIGN,
  imageMs: 100,
  probe: null,
  rating: { ...SHORT_DESIGN.rating, windowMs: 150 },
};

function readSheets(file: Uint8Array) {
  const sheets = readExcel(file);
  return { rows: sheets.get("rows")!, codebook: sheets.get("codebook")! };
}

it("a run's session is saved as CSV, JSON, BIDS and Psych-DS, and each can be read", async () => {
  const opened = await openPage({ hash: taskHash(QUICK, 9, "&simulate=visual&participant=P%2001") });
  const { page } = opened;
  await page.waitForURL(/#\/results\//);

  const csv = await save(page, "Download CSV");
  expect(csv.suggestedFilename()).toMatch(/^P-01_short_\d{4}-\d\d-\d\d\.csv$/);
  expectRowsOf(await scheduleOf(QUICK, 9), (await readCsv(csv)).rows);

  const json = (await readDownload(await save(page, "Download JSON"))).toString("utf8");
  const session = parseSession(json);
  expect(session.ok).toBe(true);
  if (session.ok) expect(formatSession(session.value)).toBe(json);

  const bids = unzipSync(await readDownload(await save(page, "Download BIDS")));
  const verdict = await checkBids(
    Object.entries(bids)
      .filter(([path]) => !path.endsWith("/"))
      .map(([path, bytes]) => ({ path, text: strFromU8(bytes) })),
  );
  expect(verdict.errors).toEqual([]);

  const psychDs = unzipSync(await readDownload(await save(page, "Download Psych-DS")));
  expect(Object.keys(psychDs)).toContainEqual(expect.stringMatching(/dataset_description\.json$/));
  expect(Object.keys(psychDs)).toContainEqual(expect.stringMatching(/_data\.csv$/));
  await expectQuiet(opened);
});

/** Stores a session as the page itself does, in the page's own database. */
function keepSession(page: Page, { rows, ...header }: Session): Promise<void> {
  return page.evaluate(
    ({ rows, header }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("cue-reactivity-demo");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction(["sessions", "rows"], "readwrite");
          write.objectStore("sessions").put(header);
          for (const row of rows) write.objectStore("rows").put(row, [header.id, row.row]);
          write.oncomplete = () => resolve();
          write.onerror = () => reject(write.error);
        };
      }),
    { rows, header },
  );
}

it("a thousand events are saved as Excel under the page's own policy, as the CSV has them", async () => {
  const session = makeSession(SMALL);
  const rows = Array.from({ length: 1_000 }, (_, index): Row => {
    const row = session.rows[index % session.rows.length]!;
    return { ...row, row: index + 1, onset_ms: index * 1000.1, image: `image-${index}` };
  });
  const opened = await openPage();
  const { page } = opened;
  // The first page lists what is stored, so the database is there.
  await page.getByText("No session is stored").or(page.getByRole("main")).first().waitFor();
  await keepSession(page, { ...session, participant: "=1+1", rows });
  await page.goto(`${inject("address")}#/results/${session.id}`);

  const excel = await save(page, "Download Excel");
  expect(excel.suggestedFilename()).toMatch(/^1-1_[\w-]+_\d{4}-\d\d-\d\d\.xlsx$/);
  const { rows: sheet, codebook } = readSheets(await readDownload(excel));
  const [names, ...lines] = sheet.lines;
  const csv = (await readCsv(await save(page, "Download CSV"))).rows;
  expect(lines).toHaveLength(1_000);
  expect(names).toEqual(Object.keys(csv[0]!));
  expect(codebook.lines.slice(1).map(([name]) => name)).toEqual(names);
  const column = (name: string) => lines.map((line) => line[names!.indexOf(name)]);
  expect(column("onset_ms")).toEqual(rows.map(({ onset_ms }) => onset_ms));
  expect(column("image")).toEqual(rows.map(({ image }) => image));
  expect(column("visible")).toEqual(rows.map(({ visible }) => visible));
  expect(new Set(column("participant"))).toEqual(new Set(["=1+1"]));
  expect(sheet.formulas).toBe(0);
  await expectQuiet(opened);
});

it("files leave out what the browser says of itself when asked to", async () => {
  const opened = await openPage({ hash: taskHash(QUICK, 9, "&simulate=visual") });
  const { page } = opened;
  await page.waitForURL(/#\/results\//);
  const agent = await page.evaluate(() => navigator.userAgent);
  const kept = (await readDownload(await save(page, "Download JSON"))).toString("utf8");
  expect(kept).toContain(agent);
  await page.getByRole("checkbox", { name: /leave out/i }).check();
  const left = (await readDownload(await save(page, "Download JSON"))).toString("utf8");
  expect(left).not.toContain(agent);
  expect(parseSession(left).ok).toBe(true);
  await expectQuiet(opened);
});

it("a chart is saved as a picture, as SVG and as PNG", async () => {
  const opened = await openPage({ hash: taskHash(QUICK, 9, "&simulate=visual") });
  const { page } = opened;
  await page.waitForURL(/#\/results\//);
  const picture = (name: string) => page.getByRole("button", { name }).first();
  await picture("Save as SVG").waitFor();
  const svg = page.waitForEvent("download");
  await picture("Save as SVG").click();
  const text = (await readDownload(await svg)).toString("utf8");
  expect(text).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  expect(text).toMatch(/simulated/i);
  expect(text).not.toMatch(/var\(--|class="[^"]*"[^>]*class=/);
  const png = page.waitForEvent("download");
  await picture("Save as PNG").click();
  const bytes = await readDownload(await png);
  expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
  await expectQuiet(opened);
});
