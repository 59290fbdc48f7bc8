/** The lab tries a design on this display with nobody at it: its verdict, its report, and nothing of it among sessions. */
import { expect, it } from "vitest";
import { expectQuiet, openPage } from "./harness";
import { beginTry, labHash, readVerdict, saveEvents, TEN_SECONDS } from "./lab-try";

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
  const counts =
    missed.length === 0 ? `${isTold.length} of` : `${missed.length} of ${isTold.length} events missed`;
  expect(verdict).toContain(isTold.length === 0 ? "cannot be told" : counts);

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
