// @ts-check
/** Measures every drawing in a browser; writes the numbers into `measures.json` and, with contact sheets, `README.md`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { photographSet } from "./contact-sheet.mjs";
import { bundleCore, moduleAddress } from "./load-core.mjs";
import { openMeasurer } from "./measurer.mjs";
import { formatTable, replaceTables } from "./report.mjs";

/**
 * @typedef {import("../src/core/stimuli/measures").ImageMeasures} ImageMeasures
 * @typedef {import("../src/core/stimuli/set").StimulusSet} StimulusSet
 * @typedef {Record<string, { mean: number | null, sd: number | null }>} Summaries by category
 * @typedef {{ measures: Record<string, Summaries>, differences: Record<string, Record<string, number | null>>,
 *   largestPairLuminanceDifference: number }} Matching
 */

const SETS = ["paraphernalia", "food"];
const README = new URL("README.md", import.meta.url);
/** What each category is set against. */
const PARTNERS = /** @type {const} */ ([
  ["cue", "neutral"],
  ["control", "neutral"],
  ["pleasant", "cue"],
  ["pleasant", "neutral"],
]);

/** @type {typeof import("../src/core/stimuli/measures")} */
const { MEASURES } = await import(moduleAddress(await bundleCore("stimuli/measures")));
/** @type {typeof import("../src/core/stimuli/matching")} */
const { relativeDifference, standardisedDifference, summariseMeasure } = await import(
  moduleAddress(await bundleCore("stimuli/matching"))
);

/** @type {(value: number | null) => number | null} */
const rounded = (value) => (value === null ? null : Number(value.toPrecision(6)));

/** @type {(measures: ImageMeasures) => ImageMeasures} */
const roundedMeasures = (measures) =>
  /** @type {ImageMeasures} */ (
    Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, rounded(value)]))
  );

/** How well the categories match. @type {(images: readonly { category: string, pair: string | null, measures: ImageMeasures }[]) => Matching} */
function judgeMatching(images) {
  const of = (/** @type {string} */ category) => images.filter((image) => image.category === category);
  const measuresOf = (/** @type {string} */ category) => of(category).map(({ measures }) => measures);
  const present = ["cue", "neutral", "control", "pleasant"].filter((category) => of(category).length > 0);
  const summaries = MEASURES.map((name) => {
    const byCategory = present.map((category) => {
      const { mean, sd } = summariseMeasure(measuresOf(category), name);
      return [category, { mean: rounded(mean), sd: rounded(sd) }];
    });
    return [name, Object.fromEntries(byCategory)];
  });
  const differences = PARTNERS.filter(([category]) => present.includes(category)).map(
    ([category, partner]) => {
      const byMeasure = MEASURES.map((name) => [
        name,
        rounded(standardisedDifference(measuresOf(category), measuresOf(partner), name)),
      ]);
      return [`${category}-${partner}`, Object.fromEntries(byMeasure)];
    },
  );
  const apart = of("cue").map(({ pair, measures }) => {
    const partner = of("neutral").find((image) => image.pair === pair);
    if (partner === undefined) throw new Error(`${pair} lacks its neutral image`);
    return relativeDifference(measures.luminance, partner.measures.luminance);
  });
  return {
    measures: Object.fromEntries(summaries),
    differences: Object.fromEntries(differences),
    largestPairLuminanceDifference: rounded(Math.max(...apart)) ?? 0,
  };
}

const measurer = await openMeasurer();
let readme = readFileSync(README, "utf8");
for (const id of SETS) {
  const folder = fileURLToPath(new URL(`${id}/`, import.meta.url));
  /** @type {StimulusSet} */
  const set = JSON.parse(readFileSync(`${folder}set.json`, "utf8"));
  const images = [];
  for (const image of set.images) {
    const measures = roundedMeasures(await measurer.measure(readFileSync(`${folder}${image.file}`, "utf8")));
    images.push({ ...image, measures });
  }
  const matching = judgeMatching(images);
  /** @type {import("../src/core/stimuli/set").SetMeasures} */
  const measured = {
    version: 1,
    images: Object.fromEntries(images.map(({ id: image, measures }) => [image, measures])),
    matching,
  };
  writeFileSync(`${folder}measures.json`, `${JSON.stringify(measured, null, 2)}\n`);
  const table = formatTable(matching);
  console.log(`${id}\n${table}\n`);
  readme = replaceTables(readme, id, table);
  await photographSet(
    measurer.page,
    set,
    folder,
    fileURLToPath(new URL(`contact-${id}.jpg`, import.meta.url)),
  );
}
await measurer.close();
writeFileSync(README, readme);
