// @ts-check
/** Draws every image of every set and writes `set.json`; the same programs draw the same bytes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawSet } from "./drawings.mjs";
import { LICENCE, SETS } from "./sets.mjs";

/** @typedef {{ images: { id: string, measures?: unknown }[], matching?: unknown }} StoredSet */

/** @type {(path: string) => string | null} */
const readText = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);

/** A set's `set.json`; measures stay with images that are drawn as before, and go with a drawing that changed. */
function describeSet(
  /** @type {import("./sets.mjs").PlannedSet} */ set,
  /** @type {ReadonlySet<string>} */ changed,
  /** @type {StoredSet | null} */ stored,
) {
  const { id, title, content, planned } = set;
  const images = planned.map(({ entry }) => {
    const measures = stored?.images.find((image) => image.id === entry.id)?.measures;
    return measures === undefined || changed.has(entry.file) ? entry : { ...entry, measures };
  });
  const kept = stored?.matching === undefined || changed.size > 0 ? {} : { matching: stored.matching };
  return { version: 1, id, title, licence: LICENCE, content, images, ...kept };
}

for (const set of SETS) {
  const folder = fileURLToPath(new URL(`../${set.id}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const drawn = drawSet(set);
  const changed = drawn.filter(({ file, text }) => readText(`${folder}${file}`) !== text);
  for (const { file, text } of changed) writeFileSync(`${folder}${file}`, text);
  const stored = readText(`${folder}set.json`);
  const description = describeSet(
    set,
    new Set(changed.map(({ file }) => file)),
    stored === null ? null : JSON.parse(stored),
  );
  writeFileSync(`${folder}set.json`, `${JSON.stringify(description, null, 2)}\n`);
  console.log(`${set.id}: ${drawn.length} images, ${changed.length} of them changed`);
}
