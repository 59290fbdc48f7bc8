// @ts-check
/** Runs every check in order, and stops at the first that fails. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/**
 * Name, and what does it: a script of package.json, or a function.
 *
 * @type {[name: string, check: string | (() => Promise<boolean>)][]}
 */
const checks = [
  ["types", "types"],
  ["lint", "lint"],
  ["find a browser", chooseBrowser],
  ["unit tests", "test:unit"],
  ["browser tests", "test:browser"],
  ["build", "build"],
  ["end-to-end tests", "test:e2e"],
  // Last and by itself: nothing else is to keep the processor meanwhile.
  ["timing tests", "test:timing"],
];

const startMs = performance.now();
for (const [name, check] of checks) {
  console.log(`\n── ${name}`);
  const checkStartMs = performance.now();
  const passed = typeof check === "string" ? runScript(check) : await check();
  if (!passed) {
    console.error(`\n── ${name} failed.`);
    process.exit(1);
  }
  console.log(`── ${name}: ${seconds(checkStartMs)}`);
}
console.log(`\nAll checks passed in ${seconds(startMs)}.`);

/**
 * Runs a script of package.json as npm would, without starting npm once more.
 *
 * @param {string} script
 */
function runScript(script) {
  const path = `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ""}`;
  const env = { ...process.env, PATH: path };
  const command = scripts[script];
  if (command === undefined) throw new Error(`package.json has no script ${script}.`);
  return spawnSync(command, { cwd: root, env, shell: true, stdio: "inherit" }).status === 0;
}

async function chooseBrowser() {
  try {
    process.env.CHROME_PATH = await findBrowser();
    console.log(process.env.CHROME_PATH);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** @param {number} sinceMs */
function seconds(sinceMs) {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
}
