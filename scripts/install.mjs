// @ts-check
/** Installs what package-lock.json lists, when it is not there yet. Runs on any Node, so as to name one that is too old. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = `${root}node_modules/.lock-hash`;

if (!isNodeSupported(process.versions.node)) {
  console.error(
    `This needs Node 20.19 or newer (of the 22 line, 22.12 or newer), and this is Node ${process.versions.node}; see https://nodejs.org.`,
  );
  process.exit(1);
}

const wanted = lockHash();
if (installedHash() !== wanted) {
  const status = npmCi();
  if (status !== 0) {
    console.error("Installing failed (npm ci); what npm says stands above.");
    process.exit(status);
  }
  writeFileSync(stampFile, wanted);
}

/** @param {string} version */
function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** What is installed holds programs for one kind of machine, so a folder copied to another kind is installed anew. */
function lockHash() {
  const lock = readFileSync(`${root}package-lock.json`);
  return createHash("sha256").update(lock).update(`${process.platform} ${process.arch}`).digest("hex");
}

function installedHash() {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : null;
}

/** Runs the npm that runs this script, else the one on the path. Answers its exit status. */
function npmCi() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  /** @type {{ cwd: string, stdio: "inherit" }} */
  const options = { cwd: root, stdio: "inherit" };
  const npm = process.env.npm_execpath;
  const ran =
    npm !== undefined && basename(npm).startsWith("npm")
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync(`npm ${args.join(" ")}`, { ...options, shell: true });
  return ran.status === null ? 1 : ran.status;
}
