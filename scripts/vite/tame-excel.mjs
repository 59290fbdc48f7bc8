// @ts-check
/**
 * Three changes to write-excel-file. Its zip starts a worker from a blob from 160 kB on, which the page's policy
 * refuses: the synchronous one takes its place, and like all our zips it does not tell when it was made. And its list of texts is an object that has names from the start:
 * a text such as `constructor` would make a file that no program opens.
 */

/** By file: what stands there, and what stands there instead. */
const CHANGES = /** @type {const} */ ({
  "zip/zipToArrayBuffer.js": [
    ["import { zip } from 'fflate'", "import { zipSync } from 'fflate'"],
    [
      /function zipAsync\(files\) \{[\s\S]*?\n\}/,
      "async function zipAsync(files) {\n  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) });\n}",
    ],
  ],
  "xlsx/initializeSharedStrings.js": [
    ["var sharedStringIdByString = {};", "var sharedStringIdByString = Object.create(null);"],
  ],
});

const CHANGED =
  /\/write-excel-file\/modules\/(zip\/zipToArrayBuffer|xlsx\/initializeSharedStrings)\.js(?:$|\?)/;

/** @returns {import("vite").Plugin} */
export function tameExcel() {
  return {
    name: "tame-excel",
    transform: {
      filter: { id: CHANGED },
      handler(code, id) {
        const file = /** @type {keyof typeof CHANGES} */ (`${CHANGED.exec(id)?.[1]}.js`);
        let changed = code;
        for (const [before, after] of CHANGES[file]) {
          const next = changed.replace(before, after);
          if (next === changed) this.error(`write-excel-file's ${file} has no ${before} to change.`);
          changed = next;
        }
        return { code: changed, map: null };
      },
    },
  };
}
