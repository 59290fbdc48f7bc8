/** The lab as somebody uses it who comes for the first time: from a preset to a link that another person opens. */
import { expect, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { parseAddress } from "../../src/formats/address/address";
import { readCarried } from "../../src/formats/address/carried";
import { expectQuiet, openPage } from "./harness";
import { scheduleOf } from "./short-design";

type Opened = Awaited<ReturnType<typeof openPage>>;

async function designOf({ page }: Opened): Promise<Design> {
  return JSON.parse(await page.getByLabel("As JSON", { exact: true }).inputValue()) as Design;
}

/** What the link of the lab runs. */
async function linkOf({ page }: Opened): Promise<string> {
  return page.getByLabel("Link", { exact: true }).inputValue();
}

it("takes a preset, changes three fields, and a second person gets the same design and schedule by its link", async () => {
  const opened = await openPage({ hash: "#/lab?preset=class-demo" });
  const { page } = opened;
  await page.getByRole("button", { name: "Four conditions in blocks" }).click();
  await page.getByRole("textbox", { name: "Each image imageMs", exact: true }).fill("1500");
  await page.getByLabel("Images a block").fill("4");
  await page.getByLabel("Cross after each block").fill("2500");
  await page.getByRole("button", { name: "Another seed" }).click();
  await page.getByLabel(/everybody sees the same schedule$/).check();
  // Link and address are worked out a moment after what they are of: first the one with the new seed, then the other.
  await expect.poll(() => linkOf(opened)).toMatch(/seed=\d{2,}$/);
  const link = await linkOf(opened);
  const fixedSeed = link.match(/seed=\d+$/)?.[0] ?? "";
  await expect.poll(() => page.url()).toMatch(new RegExp(`#/lab\\?z=.*&${fixedSeed}$`));
  const place = new URL(page.url()).hash;

  // Reload and back keep what was written.
  const written = await designOf(opened);
  expect(written).toMatchObject({ imageMs: 1_500, imagesPerBlock: 4, fixationMs: 2_500 });
  await page.reload();
  await expect.poll(() => designOf(opened)).toEqual(written);
  await page.getByRole("link", { name: "About", exact: true }).click();
  await page.getByRole("heading", { name: "About the paradigm" }).waitFor();
  await page.goBack();
  await expect.poll(() => designOf(opened)).toEqual(written);

  const second = await openPage({ hash: place });
  await expect.poll(() => designOf(second)).toEqual(written);
  await second.page.getByLabel(/everybody sees the same schedule$/).check();
  await expect.poll(() => linkOf(second)).toBe(link);
  const task = parseAddress(new URL(link).hash, readCarried);
  if (!task.ok || task.value.screen !== "task") throw new Error("The link runs no task.");
  const seed = Number(new URLSearchParams(place.split("?")[1]).get("seed"));
  expect(await scheduleOf(task.value.design, task.value.seed ?? -1)).toEqual(await scheduleOf(written, seed));

  const run = await openPage({ hash: new URL(link).hash });
  await run.page.getByRole("button", { name: "Start", exact: true }).waitFor();
  for (const each of [opened, second, run]) await expectQuiet(each);
});
