// @ts-check
/**
 * Draws every image of every set and writes `set.json`; the same programs draw the same bytes. Takes out of
 * `measures.json` what no longer holds.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawSet } from "./drawings.mjs";
import { LICENCE, SETS } from "./sets.mjs";

/** @typedef {import("../../src/core/stimuli/set").SetMeasures} SetMeasures */

/** @type {(path: string) => string | null} */
const readText = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);

/** @type {(path: string, content: unknown) => void} */
const writeJson = (path, content) => writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

/** Without the measures of drawings that changed, and then without the matching, which rests on all of them. @type {(measures: SetMeasures, changed: ReadonlySet<string>) => unknown} */
const dropStale = ({ version, images }, changed) => ({
  version,
  images: Object.fromEntries(Object.entries(images).filter(([id]) => !changed.has(id))),
});

for (const set of SETS) {
  const folder = fileURLToPath(new URL(`../${set.id}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const drawn = drawSet(set);
  const changed = drawn.filter(({ file, text }) => readText(`${folder}${file}`) !== text);
  for (const { file, text } of changed) writeFileSync(`${folder}${file}`, text);
  const { id, title, content, planned } = set;
  const entries = planned.map(({ entry }) => entry);
  writeJson(`${folder}set.json`, { version: 1, id, title, licence: LICENCE, content, images: entries });
  const measured = readText(`${folder}measures.json`);
  if (measured !== null && changed.length > 0) {
    const changedFiles = new Set(changed.map(({ file }) => file));
    const changedIds = new Set(entries.filter(({ file }) => changedFiles.has(file)).map((entry) => entry.id));
    writeJson(`${folder}measures.json`, dropStale(JSON.parse(measured), changedIds));
  }
  console.log(`${id}: ${drawn.length} images, ${changed.length} of them changed`);
}
