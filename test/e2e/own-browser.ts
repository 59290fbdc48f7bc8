/** A browser process of the test's own with a profile on disk, so that it can be killed and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { inject } from "vitest";
import { chromiumArgs } from "../../scripts/find-browser.mjs";

export type OwnBrowser = {
  readonly page: Page;
  /** Ends every process of the browser at once, as a crash or a dead battery does. */
  readonly kill: () => Promise<void>;
};

export async function makeProfile(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "profile-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, "DevToolsActivePort");
  await rm(portFile, { force: true });
  const args = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
  const process_ = spawn(inject("browserPath"), [...chromiumArgs(), ...args], {
    stdio: "ignore",
    detached: true,
  });
  const port = await readPort(portFile, process_);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The browser has no window.");
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, kill: () => kill(process_, browser) };
}

async function readPort(file: string, process_: ChildProcess): Promise<string> {
  while (process_.exitCode === null) {
    const [port] = await readFile(file, "utf8").then(
      (text) => text.split("\n"),
      () => [],
    );
    if (port !== undefined && port !== "") return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The browser ended with ${process_.exitCode}.`);
}

async function kill(process_: ChildProcess, browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => process_.once("exit", resolve));
  if (process_.pid !== undefined) process.kill(-process_.pid, "SIGKILL");
  await gone;
  await browser.close().catch(() => undefined);
}
