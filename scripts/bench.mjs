// @ts-check
/**
 * Measures this page side by side with stock jsPsych and lab.js: `npm run bench`, about ten minutes.
 * Options: --full (the sizes that README quotes, about an hour, kept in test/bench/latest.json), --rounds NUMBER,
 * --only exactness,weight,growth,redraw,many,slowed,stalls,class, --out FILE (keep the figures there).
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { buildIfStale } from "./build.mjs";
import { findBrowser } from "./find-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const KEPT = `${root}test/bench/latest.json`;

try {
  /** @type {{ module: typeof import("../test/bench/main") }} */
  const { module: bench } = await runnerImport(`${root}test/bench/main.ts`, {
    root,
    configFile: false,
    logLevel: "warn",
  });
  const options = readOptions(bench.PARTS);
  buildIfStale();
  await bench.runBench({ ...options, browserPath: await findBrowser() });
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}

/**
 * @template {string} Part
 * @param {readonly Part[]} known
 */
function readOptions(known) {
  const { values } = parseArgs({
    options: {
      full: { type: "boolean", default: false },
      rounds: { type: "string" },
      only: { type: "string" },
      out: { type: "string" },
    },
  });
  const { full } = values;
  const rounds = values.rounds === undefined ? (full ? 5 : 1) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds must be a whole number from 1; received ${JSON.stringify(values.rounds)}.`);
  }
  const named = values.only?.split(",") ?? known;
  const parts = known.filter((part) => named.includes(part));
  const unknown = named.filter((name) => !known.some((part) => part === name));
  if (unknown.length > 0) {
    throw new Error(`--only must name parts of ${known.join(", ")}; received ${unknown.join(", ")}.`);
  }
  return { full, rounds, parts, file: values.out ?? (full ? KEPT : null) };
}
