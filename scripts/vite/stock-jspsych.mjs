// @ts-check
/**
 * Gives the page jsPsych's own files as they are published, for what it writes to run without it: the module
 * `virtual:stock-jspsych`, to be fetched when such a thing is asked for. Compressed, because the page as one file has
 * to hold them, too.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { withoutFonts } from "./drop-fonts.mjs";

const MODULE = "virtual:stock-jspsych";
const RESOLVED = `\0${MODULE}`;
const packages = new URL("../../node_modules/", import.meta.url);

const PLUGINS = ["preload", "html-keyboard-response", "html-slider-response", "image-keyboard-response"];
/** What is bundled in jsPsych's file, and whose it is. */
const WITHIN = {
  "auto-bind": ["Sindre Sorhus"],
  "random-words": ["2022 Apostrophe Technologies, Inc."],
  seedrandom: ["2019 David Bau", "2010 Johannes Baagøe"],
};

/** @returns {import("vite").Plugin} */
export function stockJsPsych() {
  return {
    name: "stock-jspsych",
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export const PACKED = ${JSON.stringify(pack(listFiles()))};` : null),
  };
}

/** JSON, deflated and in base64. @param {readonly { path: string, text: string }[]} files */
function pack(files) {
  return deflateRawSync(JSON.stringify(files), { level: 9 }).toString("base64");
}

function listFiles() {
  const plugins = PLUGINS.map((name) => ({
    path: `plugin-${name}.js`,
    text: read(`@jspsych/plugin-${name}/dist/index.browser.min.js`),
  }));
  return [
    { path: "jspsych.js", text: read("jspsych/dist/index.browser.min.js") },
    { path: "jspsych.css", text: withoutFonts(read("jspsych/css/jspsych.css")).trimStart() },
    ...plugins,
    { path: "LICENCE.txt", text: formatLicence() },
  ];
}

/** @param {string} path */
function read(path) {
  return readFileSync(fileURLToPath(new URL(path, packages)), "utf8");
}

/** Refuses what is not, or no longer, under the licence that is written here. @param {string} name */
function nameVersion(name) {
  /** @type {{ version: string, license: string }} */
  const { version, license } = JSON.parse(read(`${name}/package.json`));
  if (license !== "MIT") throw new Error(`${name} is under ${license}, and its licence must be added here.`);
  return `${name} ${version}`;
}

function formatLicence() {
  const own = ["jspsych", ...PLUGINS.map((name) => `@jspsych/plugin-${name}`)].map(nameVersion);
  const within = Object.keys(WITHIN).map(nameVersion);
  return `The files in this folder are jsPsych's own, as published, but for the fonts in its stylesheet, which were left out:
${own.join(", ")}.

jspsych.js holds ${within.join(", ")}.

All are under the MIT License:

Copyright (c) 2014-2018 Joshua R. de Leeuw
${Object.values(WITHIN)
  .flat()
  .map((holder) => `Copyright (c) ${holder}`)
  .join("\n")}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
}
