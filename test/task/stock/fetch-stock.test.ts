/** jsPsych's own files, as they are handed on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fetchStock } from "../../../src/task/stock/fetch-stock";

const readPublished = (path: string) =>
  readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), "utf8");

const files = new Map((await fetchStock()).map(({ path, text }) => [path, text]));

test("jsPsych and its plugins are as published, to the letter", () => {
  expect(files.get("jspsych.js")).toBe(readPublished("jspsych/dist/index.browser.min.js"));
  for (const name of [
    "preload",
    "html-keyboard-response",
    "html-slider-response",
    "image-keyboard-response",
  ]) {
    const published = readPublished(`@jspsych/plugin-${name}/dist/index.browser.min.js`);
    expect(files.get(`plugin-${name}.js`)).toBe(published);
  }
});

test("the stylesheet has its rules without its fonts", () => {
  expect(files.get("jspsych.css")).toContain(".jspsych-display-element");
  expect(files.get("jspsych.css")).not.toMatch(/@font-face|data:/);
});

test("the licence names every version and every holder", () => {
  const { version } = JSON.parse(readPublished("jspsych/package.json")) as { version: string };
  const licence = files.get("LICENCE.txt")!;
  for (const held of [
    `jspsych ${version}`,
    "Joshua R. de Leeuw",
    "Sindre Sorhus",
    "David Bau",
    "Baagøe",
    "Apostrophe",
  ])
    expect(licence).toContain(held);
  expect(licence).toContain("shall be included in all copies");
});
