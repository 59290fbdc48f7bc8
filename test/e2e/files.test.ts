import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { formatSession, parseSession } from "../../src/formats/session/session";
import { checkBids } from "../formats/data-set/bids/check-bids";
import { expectRowsOf, readCsv } from "./check-rows";
import { expectQuiet, openPage, readDownload } from "./harness";
import { SHORT_DESIGN, scheduleOf, taskHash } from "./short-design";

const QUICK = {
  ...SHORT_DESIGN,
  imageMs: 100,
  probe: null,
  rating: { ...SHORT_DESIGN.rating, windowMs: 150 },
};

async function save(page: Page, name: string) {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  return saved;
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
