// @ts-check
/** Runs every check, some beside each other, and stops where one fails. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/**
 * Group after group, by name and script of package.json; the checks of a group run beside each other.
 *
 * @type {[name: string, script: string][][]}
 */
const groups = [
  [
    ["types", "types"],
    ["lint", "lint"],
    ["unit tests", "test:unit"],
    ["browser tests", "test:browser"],
  ],
  [["build", "build"]],
  [["build as one file", "build:single"]],
  [["end-to-end tests", "test:e2e"]],
  // Last and by itself: nothing else is to keep the processor meanwhile.
  [["timing tests", "test:timing"]],
];

const startMs = performance.now();
process.exitCode = (await chooseBrowser()) && (await runGroups()) ? 0 : 1;
if (process.exitCode === 0) console.log(`\nAll checks passed in ${seconds(startMs)}.`);

/** Once for all checks, before several look for a browser at the same time and fetch one each. */
async function chooseBrowser() {
  try {
    process.env.CHROME_PATH = await findBrowser();
    console.log(`The browser is ${process.env.CHROME_PATH}.`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Answers whether every check passed. */
async function runGroups() {
  for (const group of groups) {
    const isAlone = group.length === 1;
    if (!isAlone) console.log(`\n── ${group.map(([name]) => name).join(", ")}: running beside each other`);
    const passed = await Promise.all(group.map(([name, script]) => runCheck(name, script, isAlone)));
    const failed = group.filter((_check, place) => !passed[place]).map(([name]) => name);
    if (failed.length === 0) continue;
    console.error(`\n── ${failed.join(" and ")} failed.`);
    return false;
  }
  return true;
}

/**
 * Runs a script of package.json as npm would, without starting npm once more. What it says is shown as it comes when
 * it runs alone, else in one piece when it has ended.
 *
 * @param {string} name
 * @param {string} script
 * @param {boolean} isAlone
 * @returns {Promise<boolean>} whether it passed
 */
async function runCheck(name, script, isAlone) {
  const command = scripts[script];
  if (command === undefined) throw new Error(`package.json has no script ${script}.`);
  const sinceMs = performance.now();
  if (isAlone) console.log(`\n── ${name}`);
  const path = `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ""}`;
  // A pipe is no terminal, so programs would leave their colours out.
  const colours = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(command, {
    cwd: root,
    env: { ...process.env, ...colours, PATH: path },
    shell: true,
    stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => said.push(piece));
  const [status] = await once(child, "close");
  if (!isAlone) process.stdout.write(`\n── ${name}\n${Buffer.concat(said)}`);
  console.log(`── ${name}: ${status === 0 ? "" : "failed after "}${seconds(sinceMs)}`);
  return status === 0;
}

/** @param {number} sinceMs */
function seconds(sinceMs) {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
}
