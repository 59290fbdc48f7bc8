/** The page kept by the browser: without a network, installed, and with a new build that waits for its turn. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { expect, it, onTestFinished } from "vitest";
import { readCsv } from "./check-rows";
import { expectQuiet, openPage } from "./harness";
import { servePlainly } from "./plain-server";
import { SHORT_DESIGN, taskHash } from "./short-design";

const FOLDER = "/courses/psy101/";
/** Runs through by itself in a few seconds. */
const QUICK = { ...SHORT_DESIGN, imageMs: 100, rating: { ...SHORT_DESIGN.rating, when: [] }, probe: null };
const HASH = taskHash(QUICK, 3, "&simulate=visual");
const DIST = new URL("../../dist/", import.meta.url);

/** Resolves once the browser holds every file of the page, and answers with them. */
const whenKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

const countKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

it("runs at the second visit with the server stopped, from the first page to a saved file", async () => {
  const server = await servePlainly(FOLDER);
  const address = `http://127.0.0.1:${server.port}${FOLDER}`;
  const opened = await openPage({ address, hash: "#/", hasServiceWorker: true });
  const { page } = opened;
  await whenKept(page);
  await server.stop();
  await page.goto("about:blank");
  await page.goto(address);
  await page.getByText("None yet.").waitFor();
  await page.goto(`${address}${HASH}`);
  await page.waitForURL(/#\/results\//);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  expect((await readCsv(await saved)).rows.length).toBeGreaterThan(10);
  await page.getByRole("link", { name: "About", exact: true }).click();
  await page.getByRole("heading", { name: "About the paradigm" }).waitFor();
  // The browser itself says that it could not ask for a newer build.
  const consoleErrors = opened.consoleErrors.filter((text) => !text.includes("sw.js"));
  await expectQuiet({ ...opened, consoleErrors });
});

it("is not kept before or during a run, and is after one", async () => {
  const server = await servePlainly(FOLDER);
  const address = `http://127.0.0.1:${server.port}${FOLDER}`;
  const opened = await openPage({ address, hash: HASH, hasServiceWorker: true });
  const { page } = opened;
  await page.locator("canvas[aria-label]").waitFor();
  expect(await countKept(page)).toBe(0);
  await page.waitForURL(/#\/results\//);
  expect(await countKept(page)).toBe(0);
  await whenKept(page);
  await expectQuiet(opened);
});

it("can be installed", async () => {
  const server = await servePlainly(FOLDER);
  const opened = await openPage({
    address: `http://127.0.0.1:${server.port}${FOLDER}`,
    hasServiceWorker: true,
  });
  await whenKept(opened.page);
  const session = await opened.context.newCDPSession(opened.page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // What a test opens is a private window, from which nothing can be installed.
  const errors = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  expect(errors).toEqual([]);
  const manifest = await session.send("Page.getAppManifest");
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? "").name).toBe("Cue-reactivity demo");
  await expectQuiet(opened);
});

it("offers a new build on the first page, takes it only with no other tab open, and reloads no other tab", async () => {
  const folder = await mkdtemp(join(tmpdir(), "builds-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(DIST, folder, { recursive: true });
  const server = await servePlainly(FOLDER, pathToFileURL(`${folder}/`));
  const address = `http://127.0.0.1:${server.port}${FOLDER}`;
  const opened = await openPage({ address, hash: "#/", hasServiceWorker: true });
  const { page, context } = opened;
  await whenKept(page);
  const running = await context.newPage();
  await running.goto(`${address}#/task?preset=class-demo`);
  await running.getByText("Ready.").waitFor();
  await running.evaluate(() => Object.assign(window, { isSame: true }));

  await makeNewBuild(folder);
  await page.reload();
  const take = page.getByRole("button", { name: "Use the new version" });
  await take.click();
  await page.getByText("Another tab of this page is open").waitFor();
  expect(await running.evaluate(() => "isSame" in window)).toBe(true);
  expect(await page.title()).not.toContain("next build");
  await running.close();
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await take.click();
  await page.waitForFunction(() => !("isSame" in window));
  await page.locator("html[data-build=next]").waitFor();
  expect(await take.count()).toBe(0);
  await expectQuiet(opened);
});

it("fetches no new build while a run is on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "builds-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(DIST, folder, { recursive: true });
  const server = await servePlainly(FOLDER, pathToFileURL(`${folder}/`));
  const address = `http://127.0.0.1:${server.port}${FOLDER}`;
  const { page } = await openPage({ address, hash: "#/", hasServiceWorker: true });
  await whenKept(page);
  await page.goto(`${address}#/task?preset=class-demo&simulate=visual`);
  await page.locator("canvas[aria-label]").waitFor();
  await makeNewBuild(folder);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return "none";
    return new Promise<string>((resolve) => {
      installing.addEventListener("statechange", () => resolve(installing.state));
    });
  });
  expect(outcome).toBe("redundant");
});

/** As a later build differs: in a file that is kept, and in the hash by which the service worker names it. */
async function makeNewBuild(folder: string): Promise<void> {
  const index = join(folder, "index.html");
  const html = await readFile(index, "utf8");
  await writeFile(index, html.replace('<html lang="en">', '<html lang="en" data-build="next">'));
  const worker = join(folder, "sw.js");
  const program = await readFile(worker, "utf8");
  const changed = program.replace(/[0-9a-f]{32}(?=[^{}]*index\.html)/, "0".repeat(32));
  expect(changed).not.toBe(program);
  await writeFile(worker, changed);
}
