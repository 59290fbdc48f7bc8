// @ts-check
/** Every drawing of a set as SVG text: arrangements, as the matching step tuned them, controls blurred. */
import { readFileSync } from "node:fs";
import { UNTUNED } from "./colour.mjs";
import { drawScene } from "./scene.mjs";

/**
 * @typedef {import("./colour.mjs").Tuning} Tuning
 * @typedef {import("./sets.mjs").Planned} Planned
 * @typedef {Readonly<Record<string, Tuning>>} TuningTable by image id; what is not named stays untuned
 */

/** Standard deviation of the controls' blur, in pixels of 800 × 600. */
const CONTROL_BLUR = 22;

export const TUNING_FILE = new URL("tuning.json", import.meta.url);

/** @type {() => TuningTable} */
export const readTuning = () => JSON.parse(readFileSync(TUNING_FILE, "utf8"));

/** @type {(planned: Planned, tuning: Tuning) => string} */
export function drawPlanned({ entry, arrangement }, tuning) {
  const [, ...objects] = arrangement;
  return drawScene(objects, tuning, entry.category === "control" ? CONTROL_BLUR : 0);
}

/** File name and SVG text of every image of a set. @type {(set: import("./sets.mjs").PlannedSet, table?: TuningTable) => { file: string, text: string }[]} */
export const drawSet = ({ planned }, table = readTuning()) =>
  planned.map((one) => ({
    file: one.entry.file,
    text: drawPlanned(one, table[one.source] ?? UNTUNED),
  }));
