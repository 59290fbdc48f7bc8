/** Fills a browser with many sessions, and measures how long the first page takes to list and to delete them. */
import type { Page } from "playwright";
import { inject } from "vitest";
import { findPreset } from "../../src/core/design/presets";
import { makeSession } from "../fixtures/sessions";
import { openPage } from "./harness";

export type ManySessions = {
  readonly sessions: number;
  readonly rowsEach: number;
  /** From the call of the page to the first sessions of its list, in ms. */
  readonly listedMs: number;
  /** From the press to all of them in sight, in ms. */
  readonly allShownMs: number;
  /** From the second press to a page that says that there are none, in ms. */
  readonly deletedMs: number;
};

/** A session as a run of the class demo leaves it, so many times, a minute apart. */
async function fill(page: Page, sessions: number): Promise<number> {
  const { rows, ...header } = makeSession(findPreset("class-demo")!);
  await page.evaluate(
    async ({ sessions, rows, header }) => {
      const opening = indexedDB.open("cue-reactivity-demo");
      await new Promise((resolve) => opening.addEventListener("success", resolve));
      const database = opening.result;
      const write = database.transaction(["sessions", "rows"], "readwrite");
      const firstMs = Date.parse(header.createdAt);
      for (let count = 0; count < sessions; count += 1) {
        const id = `many-${count}`;
        const createdAt = new Date(firstMs + count * 60_000).toISOString();
        write.objectStore("sessions").put({ ...header, id, participant: `P${count}`, createdAt });
        for (const row of rows) write.objectStore("rows").put(row, [id, row.row]);
      }
      await new Promise((resolve) => write.addEventListener("complete", resolve));
      database.close();
    },
    { sessions, rows: [...rows], header },
  );
  return rows.length;
}

/** Called inside a test. */
export async function measureMany(sessions: number): Promise<ManySessions> {
  const { page } = await openPage();
  await page.getByText("None yet.").waitFor();
  const rowsEach = await fill(page, sessions);
  await page.goto("about:blank");
  await page.goto(inject("address"));
  const listedMs = await whenShown(page, "#sessions .ledger > li", 10);
  const allShownMs = await timed(page, `Show all ${sessions}`, "#sessions .ledger > li", sessions);
  await page.getByRole("button", { name: "Delete everything" }).click();
  const deletedMs = await timed(page, "Yes, delete them all", "#sessions .ledger > li", 0);
  await page.getByText("None yet.").waitFor();
  return { sessions, rowsEach, listedMs, allShownMs, deletedMs };
}

/** When there are so many elements, in ms of the page's own clock. */
function whenShown(page: Page, selector: string, count: number): Promise<number> {
  return page.evaluate(
    ({ selector, count }) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelectorAll(selector).length === count) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    { selector, count },
  );
}

async function timed(page: Page, name: string, selector: string, count: number): Promise<number> {
  const button = page.getByRole("button", { name });
  const pressed = await button.evaluate((element) => {
    const now = performance.now();
    (element as HTMLButtonElement).click();
    return now;
  });
  return (await whenShown(page, selector, count)) - pressed;
}
