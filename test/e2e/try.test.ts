/** The lab tries a design on this display with nobody at it: its verdict, its report, and nothing of it among sessions. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { TRIED_COLUMNS } from "../../src/formats/table/tried";
import { readCsv } from "../formats/table/read-csv";
import { expectQuiet, openPage, readDownload } from "./harness";
import { save } from "./person";
import { TWO_BLOCKS } from "./short-design";

const IMAGE_MS = 1_000;
/** Ten seconds: 2 × 4 images, two ratings with a window, what stands around them. */
const TEN_SECONDS: Design = {
  ...TWO_BLOCKS,
  title: "Ten seconds",
  imagesPerBlock: 4,
  imageMs: IMAGE_MS,
  gapMs: 0,
  rating: { ...TWO_BLOCKS.rating, when: ["after-block"], windowMs: 700 },
  probe: null,
};

function labHash(design: Design): string {
  return `#/lab?design=${Buffer.from(JSON.stringify(design), "utf8").toString("base64url")}`;
}

async function beginTry(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try on this display" }).click();
}

async function readVerdict(page: Page): Promise<string> {
  const report = page.getByRole("article", { name: "Display report" });
  return report.locator(".verdict").innerText();
}

/** The lines of the events, by the names of their columns. */
async function saveEvents(page: Page): Promise<readonly Record<string, string>[]> {
  const file = await readDownload(await save(page, "Download the events (CSV)"));
  const [names, ...lines] = readCsv(file.toString("utf8"));
  expect(names).toEqual([...TRIED_COLUMNS]);
  return lines.map((line) => Object.fromEntries(names!.map((name, place) => [name, line[place] ?? ""])));
}

/** Runs in the page: a print notes what of the page it is of. */
function notePrints(): void {
  const prints: (string | undefined)[] = [];
  Object.assign(window, { prints });
  window.print = () => prints.push(document.documentElement.dataset.print);
}

it("ten seconds of a design are tried, told in a verdict, saved and printed, and leave no session behind", async () => {
  const opened = await openPage({
    hash: labHash(TEN_SECONDS),
    prepare: (page) => page.addInitScript(notePrints),
  });
  const { page } = opened;
  await beginTry(page);
  const verdict = await readVerdict(page);

  // What a busy machine made late is not known beforehand: the verdict is held against the events it is about.
  const events = await saveEvents(page);
  expect(events.map(({ event }) => event).filter((event) => event === "image")).toHaveLength(8);
  expect(events.map(({ phase }) => phase)).not.toContain("practice");
  const isTold = events.filter(({ timing_ok }) => timing_ok !== "");
  const missed = isTold.filter(({ timing_ok }) => timing_ok === "FALSE");
  expect(isTold.length).toBeGreaterThan(0);
  if (missed.length === 0) expect(verdict).toContain(`${isTold.length} of ${isTold.length}`);
  else expect(verdict).toContain(`${missed.length} of ${isTold.length} events missed`);
  expect(verdict).toMatch(/drift −?[\d.]+ ms in \d+ s/);

  await page.getByRole("button", { name: "Print the report" }).click();
  expect(await page.evaluate(() => (window as unknown as { prints: string[] }).prints)).toEqual(["report"]);
  await page.evaluate(() => {
    document.documentElement.dataset.print = "report";
  });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#edit").isVisible()).toBe(false);
  expect(await page.locator("#try .verdict").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Try on this display" }).isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });

  await page.goto(page.url().replace(/#.*/, "#/"));
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.evaluate(countStored)).toBe(0);
  await expectQuiet(opened);
});

/** Runs in the page: how many records any database of it holds. */
async function countStored(): Promise<number> {
  const ask = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  let records = 0;
  for (const { name } of await indexedDB.databases()) {
    const database = await ask(indexedDB.open(name ?? ""));
    for (const store of database.objectStoreNames) {
      records += await ask(database.transaction(store).objectStore(store).count());
    }
    database.close();
  }
  return records;
}

/** Runs in the page: keeps it busy while the image after the third of a run is due. */
function stallAtFourth(imageMs: number): void {
  const seen = new Set<string>();
  function stayBusy(): void {
    const untilMs = performance.now() + 240;
    while (performance.now() < untilMs);
  }
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLCanvasElement) || target.hasAttribute("aria-hidden")) continue;
      const label = target.getAttribute("aria-label") ?? "";
      if (seen.has(label)) continue;
      seen.add(label);
      if (seen.size === 3) setTimeout(stayBusy, imageMs - 120);
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-label"] });
}

it("on a page that stalls the verdict names the late event, and the report says by how much and what was in its way", async () => {
  const opened = await openPage({
    hash: labHash(TEN_SECONDS),
    prepare: (page) => page.addInitScript(stallAtFourth, IMAGE_MS),
  });
  const { page } = opened;
  await page.getByLabel("Some of its blocks").check();
  await page.getByLabel("To block").fill("1");
  await beginTry(page);
  const verdict = await readVerdict(page);
  expect(verdict).toContain("missed their frames");
  expect(verdict).toContain("image 4 of block 1");
  const line = page.getByRole("row", { name: /image 4 of block 1/ });
  await expect.poll(() => line.first().innerText()).toMatch(/began \d+ frames late/);
  expect(await line.first().innerText()).toMatch(/a frame of this page took \d+ ms.*setTimeout/);
  const [late] = (await saveEvents(page)).filter(({ event, item }) => event === "image" && item === "4");
  expect(Number(late!.frames_late)).toBeGreaterThan(0);
  expect(late!.why).toContain("a frame of this page took");
  await expectQuiet(opened);
});

it("a try is stopped by Esc, and its report is about what was shown until then", async () => {
  const opened = await openPage({ hash: labHash(TEN_SECONDS) });
  const { page } = opened;
  await beginTry(page);
  await page.getByRole("progressbar", { name: "Events shown" }).waitFor();
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLProgressElement>(".try-shown")?.value) > 2,
  );
  await page.keyboard.press("Escape");
  const report = page.getByRole("article", { name: "Display report" });
  await report.getByText(/It was stopped after \d+ of 14 events\./).waitFor();
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await expectQuiet(opened);
});
