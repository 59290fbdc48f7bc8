/** The built page in a browser that has nothing newer than the oldest ones that the page is made for. */
import { expect, it } from "vitest";
import { OLDEST } from "../../scripts/vite/oldest-browsers.mjs";
import { expectQuiet, openPage, readDownload } from "./harness";
import { listNewerFeatures, takeAway } from "./newer-features";
import { save } from "./person";
import { SHORT_DESIGN, taskHash } from "./short-design";

const NEWER = listNewerFeatures();

it("tells by the data what is newer, and what is not", () => {
  const names = NEWER.map((path) => path.join("."));
  expect(names).toEqual(expect.arrayContaining(["URL.canParse", "Promise.withResolvers", "Array.fromAsync"]));
  for (const old of ["Array.prototype.toSorted", "Response.prototype.json", ".fetch"])
    expect(names).not.toContain(old);
});

it("runs from the first page to a saved file without anything newer than the oldest browsers have", async () => {
  const opened = await openPage({
    hash: taskHash(SHORT_DESIGN, 3, "&simulate=visual"),
    prepare: (page) => page.addInitScript(takeAway, NEWER),
  });
  const { page } = opened;
  expect(await page.evaluate(() => ["canParse" in URL, "groupBy" in Object])).toEqual([false, false]);
  await page.waitForURL(/#\/results\//);
  await page.getByRole("img", { name: /Every rating, in the order given/ }).waitFor();
  for (const name of ["CSV", "Excel", "JSON", "BIDS", "Psych-DS"]) {
    expect((await readDownload(await save(page, `Download ${name}`))).length).toBeGreaterThan(0);
  }
  for (const hash of [
    "#/",
    "#/about",
    "#/class",
    "#/lab",
    "#/task?preset=mocd-style",
    "#/task?preset=nothing",
  ]) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await expectQuiet(opened);
});

it.each([
  ["lists cannot be sorted into new ones", () => Reflect.deleteProperty(Array.prototype, "toSorted")],
  [
    "patterns cannot look behind",
    () => {
      const { RegExp: Known } = globalThis;
      Object.defineProperty(globalThis, "RegExp", {
        value: (pattern: string) => {
          if (pattern.startsWith("(?<=")) throw new SyntaxError("Invalid group.");
          return new Known(pattern);
        },
      });
    },
  ],
] as const)("answers with one sentence where %s", async (_name, grow) => {
  const { page } = await openPage({ prepare: (opened) => opened.addInitScript(grow) });
  const sentence = page.getByText("This browser is too old");
  await sentence.waitFor();
  const text = await sentence.innerText();
  for (const version of Object.values(OLDEST)) expect(text).toContain(version);
  expect(await page.getByRole("heading").count()).toBe(0);
});
