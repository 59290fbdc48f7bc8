/** A session that was cut off is offered, goes on where it stood, and counts as if it had never been cut. */
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { type CsvRow, readCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { TWO_BLOCKS, taskHash } from "./short-design";

const DESIGN: Design = {
  ...TWO_BLOCKS,
  rating: { ...TWO_BLOCKS.rating, when: ["after-block"] },
  probe: null,
};
const HASH = taskHash(DESIGN, 4, "&participant=P07");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Runs the first block to its rating and the second one into its first image, of which the page knows when it ends. */
async function runIntoSecondBlock(page: Page): Promise<void> {
  await person.practise(page);
  await person.rateByDigit(page, "1");
  await page.locator("canvas.stimulus:not([aria-hidden])").waitFor();
  const label = await page.locator("canvas.stimulus").getAttribute("aria-label");
  await expect.poll(() => page.locator("canvas.stimulus").getAttribute("aria-label")).not.toBe(label);
  await expect.poll(() => countStoredRows(page)).toBeGreaterThanOrEqual(rowsBefore(2, 1));
}

/** Rows until the first image of a block has ended: six of the practice with their gaps, and six of a block. */
function rowsBefore(block: number, images: number): number {
  return 9 + 1 + (block - 1) * 6 + images;
}

function countStoredRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("cue-reactivity-demo");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const counting = opening.result.transaction("rows").objectStore("rows").count();
    await new Promise((resolve) => counting.addEventListener("success", resolve));
    opening.result.close();
    return counting.result;
  });
}

async function download(page: Page): Promise<readonly CsvRow[]> {
  await page.waitForURL(/#\/results\//);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  return (await readCsv(await saved)).rows;
}

const cut = async (page: Page) => {
  await page.reload();
  await page.getByRole("heading", { name: "Not finished" }).waitFor();
};

describe("a run whose page is loaded anew in the middle of a block", () => {
  it("is offered in its place, and goes on with the block that was cut, as the next attempt in a new part", async () => {
    const opened = await openPage({ hash: HASH });
    const { page } = opened;
    await runIntoSecondBlock(page);
    await cut(page);
    expect(await page.locator("main").textContent()).toContain("It goes on with block 2 of 2.");
    expect(await page.getByRole("heading", { name: "How it works" }).count()).toBe(0);
    await button(page, "Resume").click();
    await person.rateByDigit(page, "8");
    const rows = await download(page);
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => String(index + 1)));
    expect(new Set(rows.map(({ session_id }) => session_id)).size).toBe(1);
    const second = rows.filter(({ block }) => block === "2");
    const before = second.filter(({ part }) => part === "1");
    const after = second.filter(({ part }) => part === "2");
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before.map(({ attempt, interrupted }) => `${attempt} ${interrupted}`))).toEqual(
      new Set(["1 TRUE"]),
    );
    expect(
      after.map(({ event, item, attempt, interrupted }) => `${event}${item} ${attempt} ${interrupted}`),
    ).toEqual([
      "image1 2 FALSE",
      "gap1 2 FALSE",
      "image2 2 FALSE",
      "gap2 2 FALSE",
      "rating 2 FALSE",
      "fixation 2 FALSE",
    ]);
    expect(after[0]!.image).toBe(before[0]!.image);
    // Each part has its own zero.
    expect(Number(after[0]!.onset_ms)).toBe(0);
    expect(rows.filter(({ phase, part }) => phase === "practice" && part !== "1")).toEqual([]);
    await expectQuiet(opened);
  });

  it("tells the instructions again when it is older than ten minutes", async () => {
    const opened = await openPage({ hash: HASH });
    const { page } = opened;
    await runIntoSecondBlock(page);
    await page.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 11 * 60_000;
    });
    await cut(page);
    expect(await page.locator("main").textContent()).toMatch(/Begun 11 minutes ago; \d+ events are kept\./);
    await page.getByRole("heading", { name: "How it works" }).waitFor();
    await expectQuiet(opened);
  });

  it("can be kept as it is, or deleted, right there", async () => {
    const opened = await openPage({ hash: HASH });
    const { page } = opened;
    await runIntoSecondBlock(page);
    await cut(page);
    await button(page, "Keep as partial").click();
    const rows = await download(page);
    expect(rows.length).toBeGreaterThanOrEqual(rowsBefore(2, 1));
    await page.goto(`${page.url().split("#")[0]}${HASH}&seed=5`.replace("seed=4&", ""));
    await person.practise(page);
    await cut(page);
    await button(page, "Delete this session").click();
    await button(page, "Yes, delete it").click();
    await page.waitForURL(/#\/$/);
    await page.getByText("1 session.").waitFor();
    await expectQuiet(opened);
  });
});

it("a run whose renderer crashed in the middle of a block is offered at the next start, with every row", async () => {
  const opened = await openPage({ hash: HASH });
  const { page, context } = opened;
  await runIntoSecondBlock(page);
  const before = await countStoredRows(page);
  const crashed = page.waitForEvent("crash");
  const cdp = await context.newCDPSession(page);
  // It has nobody left to answer it.
  cdp.send("Page.crash").catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(`${inject("address")}#/`);
  const offer = next.locator("#unfinished");
  const told = await offer.getByText(/^Begun .* ago; \d+ events are kept\.$/).textContent();
  expect(Number(/(\d+) events/.exec(told ?? "")?.[1])).toBeGreaterThanOrEqual(before);
  await offer.getByRole("button", { name: "Resume" }).click();
  await next.getByText("It goes on with block 2 of 2.").waitFor();
  await button(next, "Resume").click();
  await person.rateByDigit(next, "8");
  const rows = await download(next);
  expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => String(index + 1)));
});

describe("the first page", () => {
  it("offers a session that was left in the middle, and leads to where it goes on", async () => {
    const opened = await openPage();
    const { page } = opened;
    await page.goto(`${page.url().split("#")[0]}${HASH}`);
    await person.practise(page);
    await person.rateByDigit(page, "1");
    await page.goBack();
    const offer = page.locator("#unfinished");
    await offer.getByText(/^Begun .* ago; \d+ events are kept\.$/).waitFor();
    expect(await offer.textContent()).toContain("P07");
    await offer.getByRole("button", { name: "Resume" }).click();
    // The fixation that closes the first block may have been on screen.
    await page.getByText(/^It goes on with block [12] of 2\.$/).waitFor();
    await button(page, "Resume").click();
    await person.rateByDigit(page, "8");
    const rows = await download(page);
    expect(rows.filter(({ event, phase }) => event === "rating" && phase === "main")).toHaveLength(2);
    await page.goto(`${page.url().split("#")[0]}#/`);
    await page.getByText("1 session.").waitFor();
    expect(await offer.count()).toBe(0);
    await expectQuiet(opened);
  });

  it("keeps it as partial, or deletes it, and says which", async () => {
    const opened = await openPage();
    const { page } = opened;
    const address = page.url().split("#")[0];
    for (const [name, told] of [
      ["Keep as partial", "Kept as it is: it stands in the list below, stopped early."],
      ["Delete this session", "Deleted from this browser: Short, P07."],
    ] as const) {
      await page.goto(`${address}${HASH}`);
      await person.practise(page);
      await page.goto(`${address}#/`);
      const offer = page.locator("#unfinished");
      await offer.getByRole("button", { name }).click();
      if (name === "Delete this session") await offer.getByRole("button", { name: "Yes, delete it" }).click();
      await offer.getByText(told).waitFor();
      await expect.poll(() => offer.getByRole("button").count()).toBe(0);
      await page.getByText("1 session.").waitFor();
    }
    await expectQuiet(opened);
  });
});
