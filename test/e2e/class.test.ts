/** A lesson from the invitation to its end: eight people hand in, in every way there is, and each counts once. */
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import type { Design } from "../../src/core/design/design";
import { listKnown } from "../../src/formats/collection/known-designs";
import { drawCode, openBrowserWithFilm, readShownCode, type Squares } from "./film";
import { expectQuiet, openPage, readDownload } from "./harness";
import { save } from "./person";
import { TWO_BLOCKS, taskHash } from "./short-design";

const QUICK: Design = {
  ...TWO_BLOCKS,
  imageMs: 100,
  probe: null,
  rating: { ...TWO_BLOCKS.rating, windowMs: 150 },
};
const [, neutralOnly] = listKnown([QUICK]).map(([, design]) => design);
/** As a learning platform writes them into its folders. */
const NAMES = ["Anna Müller", "Bob O’Neil"];

type HandedIn = { readonly code: string; readonly shown: Squares; readonly json: string };

/** A person of their own browser profile, who opens the invitation, runs the task and hands in. */
async function run(design: Design, seed: number, button = "Hand in"): Promise<HandedIn> {
  const { page, close } = await openPage({ hash: taskHash(design, seed, "&simulate=visual&invited=1") });
  await page.waitForURL(/#\/results\//);
  await page.getByRole("button", { name: "Hand in", exact: true }).first().waitFor();
  // Who was invited finds the files folded.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  const json = (await readDownload(await save(page, "Download JSON"))).toString("utf8");
  await page.getByRole("button", { name: button, exact: true }).last().click();
  const shown = await readShownCode(page);
  const code = await page.getByLabel("The code, as text").inputValue();
  await close();
  return { code, shown, json };
}

/** As a chat or a form has them. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Result codes as text").fill(text);
  await page.getByRole("button", { name: "Add what was pasted" }).click();
}

async function readByCamera(page: Page, until: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Read codes by camera" }).click();
  await page.getByText(until).waitFor();
  await page.getByRole("button", { name: "Done" }).click();
}

/** Reads two people's screens with its camera, and shows both as one row code. */
async function collectRow(screens: readonly Squares[]): Promise<Squares> {
  const phone = await (await openBrowserWithFilm(screens)).newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(`${inject("address")}#/class`);
  await phone.getByRole("button", { name: "Collect for another screen" }).click();
  await readByCamera(phone, /^[2-9] codes read$/);
  await phone.getByText("2 people here.").waitFor();
  await phone.getByRole("button", { name: "Show to the other screen" }).click();
  const row = await readShownCode(phone);
  expect(await readKept(phone)).toBe("[]");
  return row;
}

/** Everything that the browser keeps of the collection, as text. */
function readKept(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("cue-reactivity-demo");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("collection").objectStore("collection").getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
          all.onerror = () => reject(all.error);
        };
      }),
  );
}

it("eight people hand in, in every way there is, and each is counted once and named nowhere", async () => {
  const [a, b, c, d, e, f, neutral, nothing] = await Promise.all([
    ...[1, 2, 3, 4, 5, 6].map((seed) => run(QUICK, seed)),
    run(neutralOnly!, 7),
    run(QUICK, 8, "Hand in nothing"),
  ]);
  const row = await collectRow([e!.shown, f!.shown]);

  const wall = await (await openBrowserWithFilm([row, drawCode("WIFI:S:campus;;")])).newPage();
  const errors: string[] = [];
  wall.on("pageerror", ({ message }) => errors.push(message));
  await wall.goto(`${inject("address")}#/class`);
  const submissions = zipSync(
    Object.fromEntries(
      [a!, b!].map(({ json }, index) => [
        `${NAMES[index]}_${index}_assignsubmission_file/${NAMES[index]}.json`,
        strToU8(json),
      ]),
    ),
  );
  await wall
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "Lab 3 submissions.zip",
      mimeType: "application/zip",
      buffer: Buffer.from(submissions),
    });
  await wall.getByText("2 people added.").waitFor();
  // One of them once more, now as a code; and the one who hands in nothing.
  await paste(wall, `hi ${c!.code}\nhere is mine: ${inject("address")}#/class?code=${d!.code}`);
  await wall.getByText("2 people added.").waitFor();
  await paste(wall, `${a!.code} ${nothing!.code} ${neutral!.code}`);
  await wall.getByText("1 person added and 1 here already.").waitFor();
  await readByCamera(wall, /^[1-9] codes? read$/);

  // They were played by the page itself, and say so.
  await wall.getByText("0 people", { exact: true }).first().waitFor();
  await wall.getByRole("checkbox", { name: "Include simulated sessions" }).check();
  await wall.getByText("7 people", { exact: true }).waitFor();
  // The advice on web spaces is a list, too.
  const held = wall.getByRole("listitem").filter({ hasText: /^Short/ });
  await expect
    .poll(() => held.allInnerTexts())
    .toEqual([
      expect.stringMatching(/^Short\s+6 people/),
      expect.stringMatching(/^Short \(neutral pictures only\)\s+1 person/),
    ]);
  for (const fold of await wall.locator("summary").all()) await fold.click();
  await expect.poll(() => wall.getByRole("row").count()).toBe(6 + 1 + 2);
  const seen = `${await wall.getByRole("main").innerText()} ${await readKept(wall)}`;
  for (const name of ["Anna", "Müller", "Bob", "Neil", "Lab 3"]) expect(seen).not.toContain(name);

  await wall.reload();
  await wall.getByText("7 people", { exact: true }).waitFor();
  const saved = await save(wall, "End lesson");
  expect(saved.suggestedFilename()).toMatch(/^class_\d{4}-\d\d-\d\d\.zip$/);
  await wall.getByRole("button", { name: "It is there: delete the collection" }).click();
  await wall.getByText("The lesson has ended.").waitFor();
  expect(await readKept(wall)).toBe("[]");
  expect(errors).toEqual([]);

  const elsewhere = await openPage({ hash: "#/class" });
  await elsewhere.page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "class.zip",
      mimeType: "application/zip",
      buffer: await readDownload(saved),
    });
  await elsewhere.page.getByText(/^7 people added/).waitFor();
  await elsewhere.page.goto(`${inject("address")}#/class?code=${a!.code}`);
  await elsewhere.page.getByText("1 here already.").waitFor();
  await expectQuiet(elsewhere);
});
