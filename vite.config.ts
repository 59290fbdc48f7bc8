/** The site, and the test projects. */
import { playwright } from "@vitest/browser-playwright";
import type { UserConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { chromiumArgs } from "./scripts/find-browser.mjs";
import { describeBuild, jspsychVersion } from "./scripts/vite/describe-build.mjs";
import { dropFonts } from "./scripts/vite/drop-fonts.mjs";
import { loosenPolicyInDev } from "./scripts/vite/loosen-policy.mjs";
import { BUILD_TARGETS } from "./scripts/vite/oldest-browsers.mjs";
import { nameEntryGroup } from "./scripts/vite/one-entry.mjs";
import { makeOneFile, ONE_FILE } from "./scripts/vite/one-file.mjs";
import { shipStimuli } from "./scripts/vite/ship-stimuli.mjs";
import { stillCharts } from "./scripts/vite/still-charts.mjs";
import { stockJsPsych } from "./scripts/vite/stock-jspsych.mjs";
import { tameExcel } from "./scripts/vite/tame-excel.mjs";
import { trimJsPsych } from "./scripts/vite/trim-jspsych.mjs";

/** Without these a page's clock is coarser: they let the browser isolate the page from all others. */
const ISOLATION = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

const NAMES = { __BUILD__: JSON.stringify(describeBuild()), __JSPSYCH__: JSON.stringify(jspsychVersion()) };

const ENTRY = /(?:^|\/)index-[^/]+\.js$/;

/** Kept by the browser for use without a network: every file of the site, by its hash. */
const keptPage = VitePWA({
  registerType: "prompt",
  injectRegister: null,
  strategies: "injectManifest",
  srcDir: "src/offline/worker",
  filename: "sw.ts",
  injectManifest: {
    globPatterns: ["**/*.{html,js,css,json,svg,png,pack}"],
    globIgnores: [ONE_FILE],
    rollupFormat: "iife",
    target: "es2022",
  },
  manifest: {
    name: "Cue-reactivity demo",
    short_name: "Cue reactivity",
    description: "A page that runs the cue-reactivity task. What it records stays in this browser.",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  },
});

const site: UserConfig = {
  // Relative, so that the page works in any folder of any server.
  base: "./",
  // Not an application with invented addresses: what is missing answers 404.
  appType: "mpa",
  define: { ...NAMES, __ONE_FILE__: "false" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [
    dropFonts(),
    trimJsPsych(),
    stillCharts(),
    stockJsPsych(),
    shipStimuli(),
    loosenPolicyInDev(),
    tameExcel(),
    keptPage,
  ],
  server: { headers: ISOLATION },
  preview: { headers: ISOLATION },
  worker: {
    format: "es",
    // The page's script policy lets through files of this name whose source is called `NAME.worker.ts`.
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash:8].js" } },
  },
  build: {
    target: [...BUILD_TARGETS],
    // Nothing inlined: the content-security policy is about files.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ debugName: "page", name: nameEntryGroup }] } },
    },
    modulePreload: {
      polyfill: false,
      // What is fetched later also imports from the entry, which runs already: Firefox calls it an error to ask again.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === "js" ? files.filter((file) => !ENTRY.test(file)) : files,
    },
  },
};

/** The same page as one file beside the site: `vite build --mode one-file`. */
const oneFile: UserConfig = {
  ...site,
  define: { ...NAMES, __ONE_FILE__: "true" },
  plugins: [
    dropFonts(),
    trimJsPsych(),
    stillCharts(),
    stockJsPsych(),
    tameExcel(),
    makeOneFile({ icon: "public/icon.svg" }),
  ],
  build: { target: [...BUILD_TARGETS] },
};

const browserPath = process.env.CHROME_PATH;

/** What the browser tests import of other packages. */
const BUNDLED_FOR_TESTS = [
  "@jspsych/plugin-html-keyboard-response",
  "@jspsych/plugin-html-slider-response",
  "@jspsych/plugin-image-keyboard-response",
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
  "@observablehq/plot",
  "@preact/signals",
  "axe-core",
  "fast-check",
  "fflate",
  "idb",
  "jspsych",
  "jstat",
  "papaparse",
  "preact",
  "preact/hooks",
  "preact/jsx-dev-runtime",
  "pure-rand/distribution/uniformFloat64",
  "pure-rand/distribution/uniformInt",
  "pure-rand/generator/xoroshiro128plus",
  "qr",
  "valibot",
];

/** In ms; guards against hanging, not demands on speed: machines are busy. */
const HANG_MS = { assertion: 30_000, test: 120_000, timedTest: 180_000, hook: 60_000, long: 3_600_000 };

/** Vitest's own second is over before a slow machine has drawn a frame. */
const PATIENT = { poll: { timeout: HANG_MS.assertion } };

/** More than processors, because a run mostly waits for its images' time to pass. */
const PAGES_AT_ONCE = { files: 4, testsOfAFile: 3 };

const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: "unit",
      environment: "node",
      include: ["test/**/*.test.ts"],
      exclude: ["test/**/*.browser.test.*", "test/{e2e,timing,engines,bench,long}/**"],
      testTimeout: HANG_MS.test,
      // Vitest would leave one processor free, half of a machine that has two.
      maxWorkers: "100%",
      // Changed by a plugin, so the tests are to meet it changed.
      server: { deps: { inline: ["write-excel-file"] } },
    },
  },
  {
    extends: true,
    // Named, so that none is found in the middle of a test, which would then be loaded a second time.
    optimizeDeps: { noDiscovery: true, include: BUNDLED_FOR_TESTS },
    test: {
      name: "browser",
      include: ["test/**/*.browser.test.{ts,tsx}"],
      testTimeout: HANG_MS.test,
      expect: PATIENT,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: "chromium" }],
        provider: playwright({
          launchOptions: {
            args: chromiumArgs(),
            ...(browserPath === undefined ? {} : { executablePath: browserPath }),
          },
        }),
      },
    },
  },
  {
    extends: true,
    test: {
      name: "e2e",
      expect: PATIENT,
      environment: "node",
      include: ["test/e2e/**/*.test.ts"],
      globalSetup: ["test/e2e/serve-dist.ts"],
      // What measures time is in test/timing, where nothing runs beside it.
      maxWorkers: PAGES_AT_ONCE.files,
      maxConcurrency: PAGES_AT_ONCE.testsOfAFile,
      // Vitest wants another number of workers in another group.
      sequence: { groupOrder: 1 },
      testTimeout: HANG_MS.test,
      hookTimeout: HANG_MS.hook,
    },
  },
  {
    extends: true,
    test: {
      name: "timing",
      expect: PATIENT,
      environment: "node",
      include: ["test/timing/**/*.test.ts"],
      globalSetup: ["test/e2e/serve-dist.ts"],
      fileParallelism: false,
      testTimeout: HANG_MS.timedTest,
      hookTimeout: HANG_MS.hook,
    },
  },
  {
    extends: true,
    test: {
      name: "long",
      expect: PATIENT,
      environment: "node",
      include: ["test/long/**/*.test.ts"],
      globalSetup: ["test/e2e/serve-dist.ts"],
      fileParallelism: false,
      testTimeout: HANG_MS.long,
      hookTimeout: HANG_MS.hook,
    },
  },
  {
    extends: true,
    test: {
      name: "engines",
      expect: PATIENT,
      environment: "node",
      include: ["test/engines/**/*.test.ts"],
      globalSetup: ["test/engines/serve-watched.ts"],
      fileParallelism: false,
      testTimeout: HANG_MS.timedTest,
      hookTimeout: HANG_MS.hook,
    },
  },
];

export default defineConfig(({ mode }) =>
  mode === "one-file" ? oneFile : { ...site, test: { passWithNoTests: true, projects } },
);
