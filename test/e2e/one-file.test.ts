/** The page as one file, opened from the disk: everything is in it, it keeps sessions and it saves files. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { expect, it, onTestFinished } from "vitest";
import { makeOneFile, ONE_FILE } from "../../scripts/vite/one-file.mjs";
import { expectRowsOf, saveCsv } from "./check-rows";
import { expectQuiet, openPage, readDownload } from "./harness";
import { SHORT_DESIGN, scheduleOf, taskHash } from "./short-design";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ADDRESS = new URL(`../../dist/${ONE_FILE}`, import.meta.url).href;
const SEED = 3;
/** Runs through by itself in a few seconds. */
const QUICK = {
  ...SHORT_DESIGN,
  imageMs: 300,
  rating: { ...SHORT_DESIGN.rating, windowMs: 300 },
  probe: null,
};

it("runs from its first screen to its files without asking for any other, and keeps the session", async () => {
  const opened = await openPage({ address: ADDRESS });
  const { page, context } = opened;
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await page.getByText("This page is a file on a disk").waitFor();
  await page.goto(`${ADDRESS}${taskHash(QUICK, SEED, "&simulate=visual")}`);
  await page.waitForURL(/#\/results\//);
  await page.getByRole("img", { name: /Every rating, in the order given/ }).waitFor();
  const { rows } = await saveCsv(page);
  expectRowsOf(await scheduleOf(QUICK, SEED), rows);
  const stimuli = new Set(rows.filter(({ event }) => event === "image").map(({ stimulus }) => stimulus));
  for (const stimulus of stimuli) expect(stimulus).toMatch(/^stimuli\/paraphernalia\/[a-z0-9-]+\.svg$/);
  for (const name of ["Excel", "JSON", "BIDS", "Psych-DS"]) {
    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: `Download ${name}` }).click();
    expect((await readDownload(await file)).length).toBeGreaterThan(0);
  }
  await page.getByRole("link", { name: "Back to the first page" }).first().click();
  await page.reload();
  await page.getByRole("link", { name: "Open", exact: true }).click();
  await page.getByText("This session is simulated").waitFor();
  const files = asked.filter((url) => !/^(?:blob|data):/.test(url)).map((url) => url.split("#")[0]);
  expect(new Set(files)).toEqual(new Set([ADDRESS]));
  await expectQuiet(opened);
});

/** A stretch of a file that ran so many times; stretches lie within each other. */
type Stretch = { readonly startOffset: number; readonly endOffset: number; readonly count: number };

it("evaluates nothing for charts or files before the first image, and does when they are shown", async () => {
  const opened = await openPage({ address: ADDRESS });
  const { page } = opened;
  const profiler = await page.context().newCDPSession(page);
  await profiler.send("Debugger.enable");
  await profiler.send("Profiler.enable");
  await profiler.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  // From another page, so that this one is loaded anew.
  await page.goto("about:blank");
  await page.goto(`${ADDRESS}${taskHash(QUICK, SEED, "&simulate=visual")}`);
  await page.locator("canvas[aria-label]").waitFor();
  const before = await readRun();
  await page.waitForURL(/#\/results\//);
  await page.getByRole("img", { name: /Every rating, in the order given/ }).waitFor();
  const after = await readRun();
  expect(before.length).toBeGreaterThan(100_000);
  for (const line of Object.values(FIRST_LINES)) {
    expect(before).not.toContain(line);
    expect(after).toContain(line);
  }

  /** What ran since it was last asked. */
  async function readRun(): Promise<string> {
    const { result } = await profiler.send("Profiler.takePreciseCoverage");
    const ran = result
      .filter(({ url }) => url.startsWith(ADDRESS))
      .map(async ({ scriptId, functions }) => {
        const { scriptSource } = await profiler.send("Debugger.getScriptSource", { scriptId });
        const stretches = functions.flatMap(({ ranges }) => ranges);
        return scriptSource.length > 10_000 ? keepRun(scriptSource, stretches) : "";
      });
    return (await Promise.all(ran)).join("\n");
  }
});

/** What stands in the first lines of modules, by the package that it is of. */
const FIRST_LINES = {
  "@observablehq/plot": "basis-closed",
  papaparse: "BAD_DELIMITERS",
  words: "Every rating, in",
};

/** The text of what ran; what did not is left out. */
function keepRun(source: string, stretches: readonly Stretch[]): string {
  const ran = new Uint8Array(source.length);
  // From the outside in, so that what lies within has the last word.
  const inward = stretches.toSorted((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
  for (const { startOffset, endOffset, count } of inward) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return [...source].filter((_letter, place) => ran[place] === 1).join("");
}

it("starts a worker out of itself, and none that is not in it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "one-file-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const index = await readFile(join(root, "index.html"), "utf8");
  await writeFile(join(folder, "index.html"), index.replace("./src/main.tsx", "./main.ts"));
  await writeFile(join(folder, "page.css"), "body { color: black }");
  await writeFile(
    join(folder, "main.ts"),
    `import "./page.css";
     import { startWorkersFromFile } from "${root}src/file-workers";
     import { allowScript } from "${root}src/trusted-types";
     startWorkersFromFile(allowScript);
     const worker = new Worker(new URL("./double.worker.ts", import.meta.url), { type: "module" });
     worker.onmessage = ({ data }) => { document.title = "doubled: " + data; };
     worker.postMessage(21);
     try { new Worker("other.js"); } catch (error) { document.body.append(String(error)); }`,
  );
  await writeFile(
    join(folder, "double.worker.ts"),
    `onmessage = ({ data }) => postMessage(data * 2 + "</script><!--".length - 13);`,
  );
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    base: "./",
    define: { __ONE_FILE__: "true" },
    plugins: [makeOneFile({ icon: join(root, "public/icon.svg") })],
    worker: { rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash:8].js" } } },
  });
  const opened = await openPage({ address: pathToFileURL(join(folder, "dist", ONE_FILE)).href });
  await opened.page.waitForFunction(() => document.title === "doubled: 42");
  await opened.page.getByText("TypeError: A script must be sw.js or one of the page's workers").waitFor();
});
