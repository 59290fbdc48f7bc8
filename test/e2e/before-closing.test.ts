/** The browser asks before the page closes, as long as something recorded is in this page's memory only. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openPage } from "./harness";
import { SHORT_DESIGN, taskHash } from "./short-design";

const QUICK = {
  ...SHORT_DESIGN,
  imageMs: 60,
  rating: { ...SHORT_DESIGN.rating, windowMs: 60 },
  probe: null,
};

/** Closes the page as a person does, and answers whether the browser asked. */
async function closeAndSee(page: Page): Promise<boolean> {
  let hasAsked = false;
  page.on("dialog", async (dialog) => {
    hasAsked = dialog.type() === "beforeunload";
    await dialog.accept();
  });
  // A browser asks only for a page that somebody has touched.
  await page.locator("h1").first().click();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  return hasAsked;
}

it.each([
  ["that the browser refused to keep", true],
  ["that is stored", false],
])("a page with a session %s", async (_what, isRefused) => {
  const opened = await openPage({
    hash: taskHash(QUICK, 4, "&simulate=visual"),
    async prepare(page) {
      if (!isRefused) return;
      await page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("There is no room.", "QuotaExceededError");
        };
      });
    },
  });
  await opened.page.waitForURL(/#\/results\//);
  await opened.page.getByRole("button", { name: "Download CSV" }).waitFor();
  expect(await closeAndSee(opened.page)).toBe(isRefused);
});
