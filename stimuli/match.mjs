// @ts-check
/**
 * Matches the drawings of every set: moves size, lightness, strength of colour and contrast within narrow limits. The
 * partners of a pair move in opposite directions until their measures agree; the drawings of a category without pairs
 * move all alike until their means agree with those of cue and neutral together. Writes `draw/tuning.json`. What is
 * named (pairs, `pleasant`) is matched anew and the rest left as it is; without a name, all is.
 */
import { writeFileSync } from "node:fs";
import { UNTUNED } from "./draw/colour.mjs";
import { drawPlanned, readTuning, TUNING_FILE } from "./draw/drawings.mjs";
import { SETS } from "./draw/sets.mjs";
import { findMove, KNOBS, tuningOf } from "./matcher.mjs";
import { openMeasurer } from "./measurer.mjs";

/**
 * @typedef {import("./draw/colour.mjs").Tuning} Tuning
 * @typedef {import("./draw/sets.mjs").Planned} Planned
 * @typedef {import("./matcher.mjs").Vector} Vector
 */

/** A disagreement that counts as one. Luminance is held to 3 % in each pair, the rest over the whole set. */
const UNITS = /** @type {const} */ ({
  luminance: 0.002,
  contrast: 0.05,
  saturation: 0.012,
  value: 0.008,
  coverage: 0.02,
  edges: 0.005,
  spectrum: 0.08,
});
const NAMES = /** @type {(keyof typeof UNITS)[]} */ (Object.keys(UNITS));
/** What counts as one between categories, in standard deviations of the images that are matched to. */
const GROUP_UNIT = 0.2;

const only = process.argv.slice(2);
const isWanted = (/** @type {string} */ name) => only.length === 0 || only.includes(name);
const measurer = await openMeasurer();
/** @type {Record<string, Tuning>} */
const table = only.length === 0 ? {} : { ...readTuning() };

/** Measures of a drawing. @type {(tuning: Tuning, planned: Planned) => Promise<Vector>} */
async function look(tuning, planned) {
  const measures = await measurer.measure(drawPlanned(planned, tuning));
  return NAMES.map((name) => measures[name] ?? 0);
}

/** @type {(name: string, move: Vector, moved: readonly (readonly [planned: Planned, sign: number])[]) => void} */
function keep(name, move, moved) {
  for (const [{ entry }, sign] of moved) table[entry.id] = tuningOf(move, sign);
  writeFileSync(TUNING_FILE, `${JSON.stringify(table, null, 2)}\n`);
  console.log(name, ...KNOBS.map((knob, at) => `${knob} ${(move[at] ?? 0).toFixed(3)}`));
}

/** @type {(cue: Planned, neutral: Planned) => Promise<void>} */
async function matchPair(cue, neutral) {
  const move = await findMove(async (moved) => {
    const [ofCue, ofNeutral] = [
      await look(tuningOf(moved, -1), cue),
      await look(tuningOf(moved, 1), neutral),
    ];
    return NAMES.map((name, at) => ((ofNeutral[at] ?? 0) - (ofCue[at] ?? 0)) / UNITS[name]);
  });
  keep(`${cue.entry.pair}`, move, [
    [cue, -1],
    [neutral, 1],
  ]);
}

/** Means and standard deviations of the measures. @type {(images: readonly Vector[]) => { means: number[], sds: number[] }} */
function summarise(images) {
  const means = NAMES.map(
    (_, at) => images.reduce((sum, image) => sum + (image[at] ?? 0), 0) / images.length,
  );
  const sds = means.map((mean, at) => {
    const squares = images.reduce((sum, image) => sum + ((image[at] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(squares / (images.length - 1));
  });
  return { means, sds };
}

/** @type {(name: string, group: readonly Planned[], others: readonly Planned[]) => Promise<void>} */
async function matchGroup(name, group, others) {
  const lookAtAll = async (
    /** @type {readonly Planned[]} */ all,
    /** @type {(one: Planned) => Tuning} */ tuning,
  ) => {
    const looks = [];
    for (const one of all) looks.push(await look(tuning(one), one));
    return summarise(looks);
  };
  const wanted = await lookAtAll(others, ({ entry }) => table[entry.id] ?? UNTUNED);
  const move = await findMove(async (moved) => {
    const { means } = await lookAtAll(group, () => tuningOf(moved, 1));
    return means.map((mean, at) => (mean - (wanted.means[at] ?? 0)) / (GROUP_UNIT * (wanted.sds[at] ?? 1)));
  });
  keep(
    name,
    move,
    group.map((one) => [one, 1]),
  );
}

for (const { planned } of SETS) {
  const of = (/** @type {string} */ category) => planned.filter(({ entry }) => entry.category === category);
  for (const cue of of("cue")) {
    const neutral = of("neutral").find(({ entry }) => entry.pair === cue.entry.pair);
    if (neutral === undefined) throw new Error(`${cue.entry.id} lacks a partner`);
    if (isWanted(`${cue.entry.pair}`)) await matchPair(cue, neutral);
  }
  const pleasant = of("pleasant");
  if (pleasant.length > 0 && isWanted("pleasant")) {
    await matchGroup("pleasant", pleasant, [...of("cue"), ...of("neutral")]);
  }
}
await measurer.close();
