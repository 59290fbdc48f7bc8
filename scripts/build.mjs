// @ts-check
/** Builds the page into dist/ when what it is made of is newer than the last build. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

/** Builds if needed; answers whether it built. Throws one sentence when the build fails, and leaves no half of it. */
export function buildIfStale() {
  const builtMs = modifiedMs(join(root, "dist/index.html"));
  const changedMs = Math.max(...inputs.map((input) => newestMs(join(root, input))));
  if (builtMs > changedMs) return false;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const ran = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: root,
    env: productionEnvironment(),
    stdio: "inherit",
  });
  if (ran.status === 0) return true;
  rmSync(join(root, "dist"), { recursive: true, force: true });
  throw new Error("The build failed; the reason stands above.");
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
