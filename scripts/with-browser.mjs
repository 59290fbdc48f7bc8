// @ts-check
/** Runs the command that follows with the path of a browser in CHROME_PATH: `node scripts/with-browser.mjs vitest`. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser.mjs";

const [program, ...args] = process.argv.slice(2);

try {
  if (program === undefined) throw new Error("Name the command to run with a browser.");
  process.exitCode = run(program, args, await findBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Answers the exit status.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {string} browserPath
 */
function run(program, args, browserPath) {
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { stdio: "inherit", env: { ...process.env, CHROME_PATH: browserPath } };
  if (process.platform !== "win32") {
    const { error, status } = spawnSync(program, args, options);
    if (error !== undefined) throw error;
    return status ?? 1;
  }
  // On Windows the programs of npm packages are scripts for its shell, which takes one line of text.
  const line = [program, ...args].map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(" ");
  return spawnSync(line, { ...options, shell: true }).status ?? 1;
}
