/** The built page where nobody prepared a place for it: in a folder of a folder, on plain http, opened from the disk. */
import { expect, it } from "vitest";
import { saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import { servePlainly } from "./plain-server";
import { SHORT_DESIGN, taskHash } from "./short-design";

/** Runs through by itself in a few seconds. */
const QUICK = { ...SHORT_DESIGN, imageMs: 100, rating: { ...SHORT_DESIGN.rating, when: [] }, probe: null };
const FOLDER = "/courses/psy101/";
const INDEX = new URL("../../dist/index.html", import.meta.url).href;
/** Any name but that of this machine: browsers trust no plain-http page of it. `serve-dist.ts` leads it here. */
const PLAIN_HOST = "plain.test";

it("runs from its first screen to a saved file in a folder of a plain-http server that nobody configured", async () => {
  const { port } = await servePlainly(FOLDER);
  const address = `http://${PLAIN_HOST}:${port}${FOLDER}`;
  const opened = await openPage({ address, hash: "#/" });
  const { page } = opened;
  await page.getByText("None yet.").waitFor();
  expect(await page.evaluate(() => [isSecureContext, "locks" in navigator])).toEqual([false, false]);
  await page.goto(`${address}${taskHash(QUICK, 3, "&simulate=visual")}`);
  expect((await saveCsv(page)).rows.length).toBeGreaterThan(10);
  for (const name of ["About", "Cue-reactivity"]) {
    await page.getByRole("link", { name }).first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.reload();
  await page.getByRole("button", { name: "Delete everything" }).waitFor();
  await expectQuiet(opened);
});

it("says what to open instead where its own file is opened from the disk", async () => {
  const { page } = await openPage({ address: INDEX });
  await page.getByText("Opened from the disk, this page stays empty").waitFor();
  const link = page.getByRole("link", { name: "cue-reactivity.html" });
  expect(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href)).toBe(
    INDEX.replace("index.html", "cue-reactivity.html"),
  );
});
