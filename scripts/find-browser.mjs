// @ts-check
/** Finds a Chrome, Chromium or Edge for the tests, or fetches one. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MACOS_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The path of a browser that starts.
 *
 * @returns {Promise<string>}
 * @throws one sentence on what to install, when none is found and none can be fetched
 */
export async function findBrowser() {
  const chosen = chosenBrowser();
  if (chosen !== null) return chosen;
  const found = findInstalled() ?? (await findPlaywrights());
  if (found !== null) return found;
  console.log("No Chrome, Chromium or Edge found; fetching one.");
  const fetched = (await fetchPlaywrights()) ?? installFromDebian();
  if (fetched !== null) return fetched;
  throw new Error(
    "The tests need a browser: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.",
  );
}

/**
 * What the browser is started with: nothing of its own that talks to the network.
 *
 * @returns {string[]}
 */
export function chromiumArgs() {
  const args = [
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return isRootOnLinux() ? ["--no-sandbox", ...args] : args;
}

function isRootOnLinux() {
  return process.platform === "linux" && process.getuid?.() === 0;
}

function chosenBrowser() {
  for (const name of ["CHROME_PATH", "CHROMIUM_PATH"]) {
    const path = process.env[name];
    if (path === undefined || path === "") continue;
    if (existsSync(path)) return path;
    throw new Error(`${name} must be the path of a browser; nothing is at ${path}.`);
  }
  return null;
}

function findInstalled() {
  return places().find((path) => existsSync(path) && starts(path)) ?? null;
}

function places() {
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, program)])),
    );
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform !== "darwin") return [...onPath, "/opt/google/chrome/chrome"];
  const applications = ["/Applications", join(process.env.HOME ?? "", "Applications")];
  const apps = MACOS_APPS.flatMap((app) =>
    applications.map((folder) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
  );
  return [...apps, ...onPath];
}

/**
 * A browser can be there and lack system libraries. On Windows it has none to lack, and asking opens a window.
 *
 * @param {string} path
 */
function starts(path) {
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

async function findPlaywrights() {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : null;
}

function fetchPlaywrights() {
  const cli = join(root, "node_modules/playwright/cli.js");
  run(process.execPath, [cli, "install", "--no-shell", "chromium"]);
  return findPlaywrights();
}

function installFromDebian() {
  if (!isRootOnLinux() || !isDebian()) return null;
  console.log("Installing Debian's chromium package instead.");
  const installed = run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "chromium"]);
  return installed ? findInstalled() : null;
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0;
}
