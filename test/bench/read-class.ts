/** How long a class takes to read the session files of many people, how busy its page is meanwhile, and what it holds of them. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { findPreset } from "../../src/core/design/presets";
import { formatSession } from "../../src/formats/session/session";
import { makeSession } from "../fixtures/sessions";
import { withPage } from "./browser";
import { measureHeap } from "./growth";
import type { Place } from "./run-images";

const PRESET = "class-demo";
/** Sessions are made of so many seeds in turn, which is enough variety and quick to make. */
const SEEDS = 50;
const READ_TIMEOUT_MS = 300_000;

export type ClassRead = {
  readonly sessions: number;
  /** Of all files together. */
  readonly bytes: number;
  /** From the choice of the files to the sentence that says that all were added, and kept. */
  readonly readMs: number;
  /** The longest task of the page meanwhile, and how many took 50 ms or more. */
  readonly longestTaskMs: number;
  readonly longTasks: number;
  /** Memory of the page's program before and after, garbage collected. */
  readonly heapBeforeBytes: number;
  readonly heapAfterBytes: number;
};

export async function measureClassRead({ browser, origin }: Place, sessions: number): Promise<ClassRead> {
  const folder = await mkdtemp(join(tmpdir(), "class-"));
  try {
    const { paths, bytes } = await writeSessions(folder, sessions);
    const prepare = (page: Page) => page.addInitScript(watchReading);
    return await withPage(browser, `${origin}/#/class`, { prepare }, async (page, session) => {
      const files = page.locator("input[type=file]").first();
      await files.waitFor({ state: "attached" });
      const heapBeforeBytes = await measureHeap(session);
      await files.setInputFiles([...paths]);
      const told = await page.waitForFunction(readWatch, sessions, {
        timeout: READ_TIMEOUT_MS,
        polling: 250,
      });
      const watched = await told.evaluate((found) => {
        if (found === null) throw new Error("Nothing was watched.");
        return found;
      });
      return { sessions, bytes, ...watched, heapBeforeBytes, heapAfterBytes: await measureHeap(session) };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeSessions(folder: string, sessions: number) {
  const design = findPreset(PRESET);
  if (design === null) throw new Error(`No preset ${PRESET}.`);
  const made = Array.from({ length: Math.min(SEEDS, sessions) }, (_, at) => makeSession(design, at + 1));
  const paths: string[] = [];
  let bytes = 0;
  for (let at = 0; at < sessions; at += 1) {
    const session = made[at % made.length];
    if (session === undefined) throw new Error("No session was made.");
    const text = formatSession({ ...session, id: `bench-${at}`, participant: `P${at}`, simulated: false });
    const path = join(folder, `P${at}.json`);
    await writeFile(path, text);
    paths.push(path);
    bytes += text.length;
  }
  return { paths, bytes };
}

type Watched = {
  /** When the files were chosen, and when what came of them was told. */
  chosenMs: number;
  toldMs: number;
  told: string;
  /** Of the page's own part in the choice: what hands the files over is the driver's. */
  choiceMs: number;
  tasks: number[];
};

/** Runs in the page, before its first script: notes each long task, the choice of files, and what came of it. */
function watchReading(): void {
  const watched: Watched = { chosenMs: Number.NaN, toldMs: Number.NaN, told: "", choiceMs: 0, tasks: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((seen) => {
    const since = seen.getEntries().filter(({ startTime }) => startTime > watched.chosenMs);
    watched.tasks.push(...since.map(({ duration }) => duration));
  }).observe({ type: "longtask" });
  const chosen = () => {
    watched.chosenMs = performance.now();
  };
  addEventListener("change", chosen, { capture: true });
  addEventListener("change", () => {
    watched.choiceMs = performance.now() - watched.chosenMs;
  });
  new MutationObserver(() => {
    const told = document.querySelector(".told[role=status]")?.textContent ?? "";
    if (told === watched.told) return;
    watched.told = told;
    watched.toldMs = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Runs in the page; null until so many people were added. */
function readWatch(sessions: number): Pick<ClassRead, "readMs" | "longestTaskMs" | "longTasks"> | null {
  const { watched } = window as unknown as { watched: Watched };
  const { chosenMs, toldMs, told, choiceMs, tasks } = watched;
  if (!told.startsWith(`${sessions} people added`)) return null;
  return {
    readMs: toldMs - chosenMs,
    longestTaskMs: Math.max(choiceMs, ...tasks),
    longTasks: tasks.length,
  };
}
