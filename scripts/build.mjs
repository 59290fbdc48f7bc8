// @ts-check
/** Builds the page into dist/, as a site and as one file, when what it is made of is newer than the last build. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ONE_FILE } from "./vite/one-file.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const inputs = [
  "src",
  "stimuli",
  "public",
  "scripts/vite",
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
];

/** Builds the site if needed; answers whether it built. Throws one sentence when the build fails, and leaves no half of it. */
export function buildIfStale() {
  if (isFresh("index.html")) return false;
  if (runVite()) return true;
  rmSync(join(root, "dist"), { recursive: true, force: true });
  throw new Error("The build failed; the reason stands above.");
}

/** The same for the page as one file, which lies beside the site. */
export function buildOneFileIfStale() {
  buildIfStale();
  if (isFresh(ONE_FILE)) return false;
  if (runVite("--mode", "one-file")) return true;
  throw new Error(`The build of ${ONE_FILE} failed; the reason stands above.`);
}

/** @param {string} file */
function isFresh(file) {
  const changedMs = Math.max(...inputs.map((input) => newestMs(join(root, input))));
  return modifiedMs(join(root, "dist", file)) > changedMs;
}

/** @param {string[]} options */
function runVite(...options) {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const ran = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn", ...options], {
    cwd: root,
    env: productionEnvironment(),
    stdio: "inherit",
  });
  return ran.status === 0;
}

/** Vitest marks its environment as one for tests, which would make another page than the one people get. */
function productionEnvironment() {
  const { NODE_ENV, VITEST, ...environment } = process.env;
  return environment;
}

/**
 * A folder's own time counts too: it tells that a file was taken away.
 *
 * @param {string} path
 * @returns {number}
 */
function newestMs(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return modifiedMs(path);
  const within = readdirSync(path).map((name) => newestMs(join(path, name)));
  return Math.max(modifiedMs(path), ...within);
}

/** @param {string} path */
function modifiedMs(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
