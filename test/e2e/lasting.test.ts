/** The browser is asked to keep what is stored once there is something to keep, and what it answered is told. */
import { expect, it } from "vitest";
import { expectQuiet, openPage } from "./harness";
import { SHORT_DESIGN, taskHash } from "./short-design";

const QUICK = {
  ...SHORT_DESIGN,
  imageMs: 60,
  rating: { ...SHORT_DESIGN.rating, windowMs: 60 },
  probe: null,
};

it("the browser is asked after a run, once, never before or during one, and the first page tells its answer", async () => {
  const asked: string[] = [];
  const opened = await openPage({
    async prepare(page) {
      await page.exposeFunction("noteAsked", () => void asked.push(new URL(page.url()).hash));
      await page.addInitScript(() => {
        const { noteAsked } = window as unknown as { noteAsked: () => Promise<void> };
        StorageManager.prototype.persist = async () => {
          await noteAsked();
          return false;
        };
      });
    },
  });
  const { page } = opened;
  await page.getByText("None yet.").waitFor();
  await page.goto(`${page.url().split("#")[0]}${taskHash(QUICK, 4, "&simulate=visual")}`);
  await page.waitForURL(/#\/results\//);
  await expect.poll(() => asked).toEqual([expect.stringMatching(/^#\/results\//)]);
  await page.goto(`${page.url().split("#")[0]}#/`);
  await page.getByText("This browser did not agree to keep them").waitFor();
  expect(asked).toHaveLength(1);
  await expectQuiet(opened);
});
