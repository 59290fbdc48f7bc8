import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { saveCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import * as person from "./person";
import { SHORT_DESIGN, taskHash } from "./short-design";

/** Runs through by itself in a few seconds. */
const QUICK = { ...SHORT_DESIGN, imageMs: 100, rating: { ...SHORT_DESIGN.rating, when: [] }, probe: null };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value), "utf8").toString("base64url");

describe("a link that cannot be run says what is wrong with it", () => {
  it.each([
    ["no base64", /cut short or changed/, "#/task?design=%21%21", /design/],
    ["no JSON", /cut short or changed/, `#/task?design=${Buffer.from("{").toString("base64url")}`, /JSON/],
    [
      "a later version",
      /a design for a later version/,
      `#/task?design=${encode({ ...SHORT_DESIGN, version: 2 })}`,
      /design\.version .*received 2\./,
    ],
    [
      "a value out of range",
      /holds a design with mistakes/,
      `#/task?design=${encode({ ...SHORT_DESIGN, imageMs: 5 })}`,
      /design\.imageMs .*received 5\./,
    ],
    [
      "a field that is not known",
      /holds a design with mistakes/,
      `#/task?design=${encode({ ...SHORT_DESIGN, colour: "red" })}`,
      /design\.colour/,
    ],
    [
      "more images than the set holds",
      /needs images that its stimulus set does not have/,
      taskHash({ ...SHORT_DESIGN, imagesPerBlock: 31 }, 1),
      /conditions\.0\.blocks/,
    ],
    [
      "a set that is not there",
      /images of this design could not be found/,
      taskHash({ ...SHORT_DESIGN, stimuli: "elsewhere" }, 1),
      /stimuli .*"elsewhere"/,
    ],
    [
      "a preset that is not known",
      /a task that this page does not have: “nothing”/,
      "#/task?preset=nothing",
      /preset .*class-demo/,
    ],
    [
      "a negative seed",
      /An option in the link, “(seed|participant)”/,
      "#/task?preset=class-demo&seed=-1",
      /seed .*received "-1"/,
    ],
    [
      "a fractional seed",
      /An option in the link, “(seed|participant)”/,
      "#/task?preset=class-demo&seed=1.5",
      /seed .*received "1\.5"/,
    ],
    [
      "a seed that is too large",
      /An option in the link, “(seed|participant)”/,
      "#/task?preset=class-demo&seed=4294967296",
      /seed .*4,294,967,295/,
    ],
    [
      "65 characters of participant",
      /An option in the link, “(seed|participant)”/,
      `#/task?preset=class-demo&participant=${"x".repeat(65)}`,
      /participant .*64/,
    ],
    ["an unknown screen", /a place that this page does not have: “nowhere”/, "#/nowhere", /nowhere/],
  ])("%s", async (_name, says, hash, sentence) => {
    const opened = await openPage({ hash });
    const main = opened.page.getByRole("main");
    await main.getByText(says).waitFor();
    await main.getByText(/^Details: \d+ problems?$/).click();
    await main.getByText(sentence).first().waitFor();
    expect(await opened.page.getByRole("button", { name: "Start", exact: true }).count()).toBe(0);
    // The browser itself logs the answer 404 of a set that is not there.
    const consoleErrors = opened.consoleErrors.filter((text) => !text.includes("404"));
    await expectQuiet({ ...opened, consoleErrors });
  });
});

it("a link with 25,000 mistakes is answered with 20 of them and a count", async () => {
  const parameters = Array.from({ length: 25_000 }, () => "&a").join("");
  const opened = await openPage({ hash: `#/task?preset=class-demo${parameters}` });
  const main = opened.page.getByRole("main");
  await main.getByText("Details: 25,000 problems").click();
  expect(await main.locator("details li").count()).toBe(20);
  await main.getByText("And 24,980 more problems.").waitFor();
  await expectQuiet(opened);
});

it("a link's seed that was for another design is said to be dropped, also after a reload", async () => {
  const opened = await openPage({ hash: "#/task?preset=class-demo&seed=42" });
  const { page } = opened;
  const dropped = page.getByText("The link’s seed (42) was for another design");
  await page.getByRole("button", { name: "Food version" }).click();
  await dropped.waitFor();
  expect(page.url()).not.toContain("seed=");
  await page.reload();
  await dropped.waitFor();
  await page.getByRole("button", { name: "Neutral pictures only" }).click();
  await dropped.waitFor({ state: "detached" });
  await page.goBack();
  await dropped.waitFor();
  await page.goBack();
  await dropped.waitFor({ state: "detached" });
  await expectQuiet(opened);
});

it.each([
  ["markup", '<img src=x onerror="alert(1)">'],
  ["quotes", `"'\``],
  ["a leading =", "=1+1"],
  ["another script", "参加者 Ωμέγα"],
])("a participant label with %s is kept as given, and does no harm", async (_name, participant) => {
  const opened = await openPage({
    hash: `${taskHash(QUICK, 1)}&participant=${encodeURIComponent(participant)}&simulate=visual`,
  });
  const { page } = opened;
  await page.waitForURL(/#\/results\//);
  await page.getByText(participant, { exact: false }).first().waitFor();
  const { download, rows } = await saveCsv(page);
  expect(download.suggestedFilename()).toMatch(/^[A-Za-z0-9_-]+\.csv$/);
  const cells = new Set(rows.map((row) => row.participant));
  // A spreadsheet must not take text for a formula, so a guard stands before it.
  expect(cells).toEqual(new Set([participant.startsWith("=") ? `'${participant}` : participant]));
  await expectQuiet(opened);
});

it("an image that is missing stops the start and is named", async () => {
  const opened = await openPage({
    hash: taskHash(SHORT_DESIGN, 1),
    prepare: (page) =>
      page.route(/practice(-2\.svg|\.pack)$/, (route) => route.fulfill({ status: 404, body: "" })),
  });
  const { page } = opened;
  await page.getByText(/practice-2\.svg/).waitFor();
  expect(await page.getByRole("button", { name: "Start", exact: true }).isDisabled()).toBe(true);
});

it("an image that is broken stops the start and is named", async () => {
  const opened = await openPage({
    hash: taskHash(SHORT_DESIGN, 1),
    prepare: (page) =>
      page.route(/practice\.pack$/, (route) =>
        route.fulfill({ status: 200, body: gzipSync("practice-1.svg<svg") }),
      ),
  });
  await opened.page.getByText(/practice-1\.svg/).waitFor();
  expect(await opened.page.getByRole("button", { name: "Start", exact: true }).isDisabled()).toBe(true);
});

it("a program that cannot be fetched stops the start and is named", async () => {
  const opened = await openPage({
    hash: taskHash(SHORT_DESIGN, 1),
    prepare: (page) => page.route(/\/run-[^/]*\.js$/, (route) => route.abort()),
  });
  const { page } = opened;
  await page.getByRole("alert").getByText("the program that runs the task").waitFor();
  expect(await page.getByRole("button", { name: "Start", exact: true }).isDisabled()).toBe(true);
});

it("a bad link whose sentences cannot be fetched says so, and tells them once they can be", async () => {
  const sentences = /\/problems-[^/]*\.js$/;
  const { page } = await openPage({
    hash: "#/task?preset=class-demo&seed=-1",
    prepare: (opened) => opened.route(sentences, (route) => route.abort()),
  });
  await page.getByText("could not be fetched").waitFor();
  await page.unroute(sentences);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(/^Details: 1 problem$/).click();
  await page
    .getByText('seed must be a whole number from 0 to 4,294,967,295, written in digits only; received "-1".')
    .waitFor();
});

describe("a browser that refuses to store", () => {
  it("says so before the start, runs all the same, and lets the person save", async () => {
    const opened = await openPage({
      hash: taskHash(QUICK, 1),
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, "indexedDB", {
            value: {
              open() {
                throw new DOMException("Storage is switched off.", "SecurityError");
              },
            },
          });
        }),
    });
    const { page } = opened;
    await page.getByText(/Storage is switched off/).waitFor();
    await person.pressStart(page);
    await person.pressStart(page);
    expect((await saveCsv(page)).rows.length).toBeGreaterThan(10);
    await expectQuiet(opened);
  });

  it("says so at once when the disk fills up in mid-run, and the run goes on in memory", async () => {
    const opened = await openPage({
      hash: taskHash(QUICK, 1),
      prepare: (page) =>
        page.addInitScript(() => {
          const put = IDBObjectStore.prototype.put;
          IDBObjectStore.prototype.put = function (...args) {
            if (this.name === "rows") throw new DOMException("The disk is full.", "QuotaExceededError");
            return put.apply(this, args);
          };
        }),
    });
    const { page } = opened;
    await person.pressStart(page);
    await page.getByRole("dialog").waitFor();
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await person.pressStart(page);
    expect((await saveCsv(page)).rows.length).toBeGreaterThan(10);
    await expectQuiet(opened);
  });
});

it("with keep=no, the session goes from this browser once its file is said to be there", async () => {
  const opened = await openPage({ hash: `${taskHash(QUICK, 1)}&simulate=visual&keep=no` });
  const { page } = opened;
  const { download, rows } = await saveCsv(page);
  expect(rows.length).toBeGreaterThan(10);
  await page.getByRole("button", { name: "It is there: delete the session" }).click();
  await page.getByRole("heading", { name: "This session was deleted" }).waitFor();
  expect(await page.locator(".opening").textContent()).toContain(download.suggestedFilename());
  await page.goto(inject("address"));
  await page.getByText("None yet.").waitFor();
  expect(await page.getByRole("button", { name: "Delete everything" }).count()).toBe(0);
  await expectQuiet(opened);
});
