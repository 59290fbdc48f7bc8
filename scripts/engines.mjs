// @ts-check
/** Checks the built page in Firefox and in WebKitGTK, and installs them first where it may. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const isDebian =
  existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
const mayInstall = isDebian && process.getuid?.() === 0;

/**
 * A program that an engine needs: the variable that hands its path to the tests and may choose another one, where
 * it may be, and the Debian package that holds it.
 *
 * @typedef {{ variable: string, places: string[], debian: string }} Program
 * @type {{ engine: string, programs: Program[] }[]}
 */
const ENGINES = [
  {
    engine: "Firefox",
    programs: [
      {
        variable: "FIREFOX_PATH",
        places: [
          ...onPath("firefox-esr"),
          ...onPath("firefox"),
          "/Applications/Firefox.app/Contents/MacOS/firefox",
          join(process.env.PROGRAMFILES ?? "", "Mozilla Firefox", "firefox.exe"),
        ],
        debian: "firefox-esr",
      },
    ],
  },
  {
    engine: "WebKitGTK",
    programs: [
      {
        variable: "WEBKIT_DRIVER_PATH",
        places: onPath("WebKitWebDriver"),
        debian: "webkit2gtk-driver",
      },
      { variable: "XVFB_PATH", places: onPath("Xvfb"), debian: "xvfb" },
    ],
  },
];

try {
  process.exitCode = check() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Answers whether everything that ran passed and nothing that had to run is missing. */
function check() {
  const lacking = ENGINES.flatMap(({ programs }) => programs).filter(isLacking);
  if (lacking.length > 0 && mayInstall) install(lacking.map(({ debian }) => debian));
  const present = ENGINES.filter(({ programs }) => !programs.some(isLacking));
  const passed = present.length === 0 || runTests(present.flatMap(({ programs }) => programs));
  const absent = ENGINES.filter((engine) => !present.includes(engine));
  for (const { engine, programs } of absent) console.error(explain(engine, programs.filter(isLacking)));
  // Where checks run by themselves nobody reads the sentence, so there it is a failure.
  return passed && (absent.length === 0 || process.env.CI !== "true");
}

/** @param {string} name */
function onPath(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return folders.map((folder) => join(folder, name));
}

/**
 * The program's path, or null when it is not there; throws when another was chosen and is not there.
 *
 * @param {Program} program
 */
function find({ variable, places }) {
  const chosen = process.env[variable];
  if (chosen === undefined || chosen === "") return places.find((place) => existsSync(place)) ?? null;
  if (existsSync(chosen)) return chosen;
  throw new Error(`${variable} must be the path of a program; nothing is at ${chosen}.`);
}

/** @param {Program} program */
function isLacking(program) {
  return find(program) === null;
}

/** @param {string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(", ")}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", ...packages]]) {
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  }
}

/**
 * @param {Program[]} programs
 * @returns {boolean} whether every test passed
 */
function runTests(programs) {
  const paths = Object.fromEntries(programs.map((program) => [program.variable, find(program) ?? ""]));
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const ran = spawnSync(process.execPath, [vitest, "run", "--project", "engines"], {
    cwd: root,
    env: { ...process.env, ...paths },
    stdio: "inherit",
  });
  return ran.status === 0;
}

/**
 * @param {string} engine
 * @param {Program[]} programs
 */
function explain(engine, programs) {
  const packages = programs.map(({ debian }) => debian).join(" and ");
  const variables = programs.map(({ variable }) => variable).join(" and ");
  const why = mayInstall ? "installing failed" : "only root on Debian installs from here";
  return `${engine} was not checked: Debian's ${packages}, or the like of it, is missing, and ${why}. If it is elsewhere, set ${variables}.`;
}
