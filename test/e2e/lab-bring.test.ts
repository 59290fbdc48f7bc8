/** A researcher brings a table to the lab: a design of it, its schedule out and in again, and a link for another person. */
import { expect, it } from "vitest";
import { readCsv } from "../formats/table/read-csv";
import { expectQuiet, type OpenedPage, openPage, readDownload } from "./harness";
import { save } from "./person";

const PICTURES = ["beer 1.jpg", "water 1.jpg", "wine.jpg", "water 2.jpg"];
/** Four pictures that no set of the page has, each with a cross of its own length after it. */
const EVENTS = [
  "onset\tduration\ttrial_type\tstim_file",
  "2\t0.505\talcohol\tstimuli/beer 1.jpg",
  "2.8\t0.505\tneutral\tstimuli/water 1.jpg",
  "3.7\t0.505\talcohol\tstimuli/wine.jpg",
  "4.4\t0.505\tneutral\tstimuli/water 2.jpg",
].join("\n");

async function exportSchedule({ page }: OpenedPage): Promise<string> {
  return String(await readDownload(await save(page, "Download schedule CSV")));
}

/** The design's own names aside, which are those of the file. */
function eventsOf(csv: string): readonly (readonly string[])[] {
  return readCsv(csv).map((cells) => cells.slice(2));
}

async function bring({ page }: OpenedPage, name: string, text: string): Promise<void> {
  await page
    .locator("#bring input[type=file]")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByText(/held against the table: \d+ events, each as the table has it/).waitFor();
  await page.getByRole("button", { name: "Use this design" }).click();
  await page.getByText(`The draft is now the design from ${name}`).waitFor();
}

it("changes a preset, brings an events.tsv whose pictures are not there, and gives its schedule on, the same everywhere", async () => {
  const opened = await openPage({ hash: "#/lab?preset=event-related" });
  const { page } = opened;
  await page.getByRole("button", { name: "Class demo", exact: true }).click();
  await page.getByRole("textbox", { name: "Each image imageMs", exact: true }).fill("1505");
  await page.getByLabel("Images a block").fill("2");
  await page.getByLabel("Cross after each block").fill("1000");
  await page
    .locator("#check")
    .getByText(/144 Hz 216 or 217 frames/)
    .waitFor();

  await bring(opened, "sub-01_events.tsv", EVENTS);
  await page
    .getByText("4 pictures are grey cards with the name of a file", { exact: false })
    .first()
    .waitFor();
  const planned = await exportSchedule(opened);
  for (const picture of PICTURES) expect(planned).toContain(picture);

  await bring(opened, "schedule.csv", planned);
  const again = await exportSchedule(opened);
  expect(eventsOf(again)).toEqual(eventsOf(planned));

  // What is written is in the address, stand-ins and all: another person has it by that alone.
  await expect.poll(() => page.url()).toMatch(/#\/lab\?(?:z|design)=/);
  await page.reload();
  await page.getByRole("button", { name: "Download schedule CSV" }).waitFor();
  expect(await exportSchedule(opened)).toBe(again);
  const second = await openPage({ hash: new URL(page.url()).hash });
  expect(await exportSchedule(second)).toBe(again);

  const link = await second.page.getByLabel("Link", { exact: true }).inputValue();
  const run = await openPage({ hash: new URL(link).hash });
  await run.page.getByText("4 pictures are grey cards with the name of a file", { exact: false }).waitFor();
  await run.page.goto(`${link}&simulate=visual`);
  await run.page.waitForURL(/#\/results\//);
  for (const each of [opened, second, run]) await expectQuiet(each);
});
