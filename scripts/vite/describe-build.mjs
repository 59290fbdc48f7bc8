// @ts-check
/** Names the build, so that a file can say which version of the page recorded it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Version and commit, e.g. `0.1.0 1a2b3c4`; `0.1.0 unknown` where git cannot tell. */
export function describeBuild() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  return `${version} ${readCommit()}`;
}

/** The version of jsPsych that the build holds, e.g. `8.3.0`. */
export function jspsychVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(`${root}node_modules/jspsych/package.json`, "utf8"));
  return version;
}

/** `+` at its end says that files differ from the commit. */
function readCommit() {
  // A copy without its own history may lie inside another repository, whose commit would name something else.
  if (!existsSync(`${root}.git`)) return "unknown";
  try {
    const commit = git("rev-parse", "--short", "HEAD");
    return git("status", "--porcelain") === "" ? commit : `${commit}+`;
  } catch {
    return "unknown";
  }
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}
