// @ts-check
/**
 * Copies the stimulus sets into the built page: images, `set.json` and `measures.json`, under the names they have.
 * Beside them stands a pack a category: its drawings together and compressed, whatever the server does.
 */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, gzipSync } from "node:zlib";

export const stimuli = fileURLToPath(new URL("../../stimuli", import.meta.url));
/** The programs that draw and measure the images stay behind. */
const SHIPPED = /(?:^|[\\/])(?:(?:set|measures)\.json|[^\\/]+\.(?:svg|png|jpe?g|webp))$/;

/**
 * In development nothing is copied: the server serves the folder itself.
 *
 * @returns {import("vite").Plugin}
 */
export function shipStimuli() {
  return {
    name: "ship-stimuli",
    apply: "build",
    buildStart() {
      for (const set of listSets()) {
        for (const file of missingFiles(set))
          this.error(`stimuli/${set}/set.json names ${file}, which is missing.`);
      }
    },
    writeBundle({ dir }) {
      if (dir === undefined) this.error("The build names no folder to write to.");
      for (const set of listSets()) {
        for (const file of listShipped(set))
          cpSync(join(stimuli, set, file), join(dir, "stimuli", set, file));
        pack(set, join(dir, "stimuli", set));
      }
    },
  };
}

/** A set is a folder with a `set.json`. */
export function listSets() {
  if (!existsSync(stimuli)) return [];
  return readdirSync(stimuli).filter((name) => existsSync(join(stimuli, name, "set.json")));
}

/**
 * Only drawings: a photograph is compressed already. Each is a line after its file's name, and begins with the first `<`.
 * The set's own file says which categories are packed.
 *
 * @param {string} set
 * @param {string} dir where it is shipped
 */
function pack(set, dir) {
  /** @type {{ images: { file: string, category: string }[] }} */
  const description = JSON.parse(readFileSync(join(stimuli, set, "set.json"), "utf8"));
  const packed = [...new Set(description.images.map(({ category }) => category))].filter((category) =>
    description.images.every((image) => image.category !== category || image.file.endsWith(".svg")),
  );
  for (const category of packed) {
    const files = description.images.filter((image) => image.category === category).map(({ file }) => file);
    const lines = files.map(
      (file) => file + readFileSync(join(stimuli, set, file), "utf8").replace(/\s+/g, " "),
    );
    const text = lines.join("\n");
    writeFileSync(join(dir, `${category}.pack`), gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
  }
  writeFileSync(join(dir, "set.json"), JSON.stringify({ ...description, packed }));
}

/** What of a set the page needs, by its path in the set. @param {string} set */
export function listShipped(set) {
  const names = readdirSync(join(stimuli, set), { recursive: true, encoding: "utf8" });
  return names.filter((name) => SHIPPED.test(name));
}

/** @param {string} set */
function missingFiles(set) {
  /** @type {{ images: { file: string }[] }} */
  const { images } = JSON.parse(readFileSync(join(stimuli, set, "set.json"), "utf8"));
  return images.map(({ file }) => file).filter((file) => !existsSync(join(stimuli, set, file)));
}
