// @ts-check
/** Adds the page as one file to the site in dist/, which is built first where it is not there or stale. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildOneFileIfStale } from "./build.mjs";
import { ONE_FILE } from "./vite/one-file.mjs";

try {
  // Made anew, so that the sizes of its parts are told each time.
  rmSync(fileURLToPath(new URL(`../dist/${ONE_FILE}`, import.meta.url)), { force: true });
  buildOneFileIfStale();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
