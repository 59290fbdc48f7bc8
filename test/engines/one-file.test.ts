/** The page as one file, opened from the disk, in each engine that opens files. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { buildOneFileIfStale } from "../../scripts/build.mjs";
import { ONE_FILE } from "../../scripts/vite/one-file.mjs";
import { SHORT_DESIGN, scheduleOf, taskHash } from "../e2e/short-design";
import { startFirefox } from "./firefox";
import { readProblems, readSession, waitFor, waitForResults } from "./on-page";
import { PROBLEMS, watchPage } from "./watch-page";

const SEED = 7;
const firefoxPath = inject("firefoxPath");

describe.skipIf(firefoxPath === null)("in Firefox", () => {
  it("runs by itself to its results, keeps the session, and breaks none of its policies", async () => {
    const engine = await startFirefox(firefoxPath ?? "");
    onTestFinished(engine.stop);
    const { page } = engine;
    const address = await writeWatched();
    await page.open(`${address}${taskHash(SHORT_DESIGN, SEED, "&simulate=visual")}`);
    const id = await waitForResults(page);
    await waitFor(page, "figure svg[role=img]");
    expect(await readProblems(page)).toEqual([]);
    await page.open(`${address}#/results/${id}`);
    await waitFor(page, "figure svg[role=img]");
    const session = await readSession(page, id);
    expect(session.state).toBe("complete");
    expect(session.rows).toHaveLength((await scheduleOf(SHORT_DESIGN, SEED)).events.length);
    expect(await readProblems(page)).toEqual([]);
  });
});

/** A copy in a folder of its own, with the watching script before all others, and named in the policy as they are. */
async function writeWatched(): Promise<string> {
  buildOneFileIfStale();
  const html = await readFile(new URL(`../../dist/${ONE_FILE}`, import.meta.url), "utf8");
  const script = `(${watchPage})(${JSON.stringify(PROBLEMS)});`;
  const hash = createHash("sha256").update(script).digest("base64");
  const folder = await mkdtemp(join(tmpdir(), "one-file-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "watched page.html");
  await writeFile(
    file,
    html
      .replace("script-src ", `script-src 'sha256-${hash}' `)
      .replace("<title>", () => `<script>${script}</script><title>`),
  );
  return pathToFileURL(file).href;
}
