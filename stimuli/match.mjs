// @ts-check
/**
 * Matches the partners of every pair: moves size, lightness, strength of colour and contrast of both drawings, in
 * opposite directions and within narrow limits, until their measures agree. Writes `draw/tuning.json`. Named pairs
 * are matched anew and the others left as they are; without a name, all are.
 */
import { writeFileSync } from "node:fs";
import { UNTUNED } from "./draw/colour.mjs";
import { drawPlanned, readTuning, TUNING_FILE } from "./draw/drawings.mjs";
import { SETS } from "./draw/sets.mjs";
import { openMeasurer } from "./measurer.mjs";

/**
 * @typedef {import("./draw/colour.mjs").Tuning} Tuning
 * @typedef {import("./draw/sets.mjs").Planned} Planned
 * @typedef {readonly number[]} Vector
 * @typedef {(tuning: Tuning, planned: Planned) => Promise<Vector>} Look measures of a drawing, in units
 */

const KNOBS = /** @type {const} */ (["size", "light", "chroma", "spread"]);
/** How far one drawing may move from how it was drawn, one way and the other. */
const REACH = [0.08, 0.07, 0.35, 0.3];
/** What a move of full reach costs, in squared units of disagreement. */
const COST = [0.1, 0.1, 0.1, 0.15];
const STEPS = [0.02, 0.01, 0.06, 0.06];
const ROUNDS = 6;

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

/** @type {(move: Vector, sign: number) => Tuning} */
const tuningOf = (move, sign) =>
  /** @type {Tuning} */ (
    Object.fromEntries(
      KNOBS.map((knob, at) => [knob, Math.round((UNTUNED[knob] + sign * (move[at] ?? 0)) * 1000) / 1000]),
    )
  );

/** Solves A·x = b by elimination, for small symmetric positive A. @type {(matrix: number[][], right: number[]) => number[]} */
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const entry = (/** @type {number} */ row, /** @type {number} */ column) => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      if (row === pivot) continue;
      const factor = entry(row, pivot) / entry(pivot, pivot);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * entry(pivot, column));
    }
  }
  return rows.map((_, at) => entry(at, rows.length) / entry(at, at));
}

/** What two drawings disagree by, in units, when they move apart by `move`. @type {(look: Look, cue: Planned, neutral: Planned, move: Vector) => Promise<number[]>} */
async function disagreement(look, cue, neutral, move) {
  const [ofCue, ofNeutral] = [await look(tuningOf(move, -1), cue), await look(tuningOf(move, 1), neutral)];
  return ofNeutral.map((value, at) => value - (ofCue[at] ?? 0));
}

/** @type {(a: Vector, b: Vector) => number} */
const dot = (a, b) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const PRICES = KNOBS.map((_, at) => (COST[at] ?? 0) / (REACH[at] ?? 1) ** 2);

/** The next move of Gauss–Newton, within reach. @type {(move: Vector, now: Vector, slopes: readonly Vector[]) => number[]} */
function nextMove(move, now, slopes) {
  const matrix = slopes.map((one, row) =>
    slopes.map((other, column) => dot(one, other) + (row === column ? (PRICES[row] ?? 0) : 0)),
  );
  const right = slopes.map((one, row) => -dot(one, now) - (PRICES[row] ?? 0) * (move[row] ?? 0));
  const change = solve(matrix, right);
  return move.map((value, at) => {
    const reach = REACH[at] ?? 0;
    return Math.max(-reach, Math.min(reach, value + (change[at] ?? 0)));
  });
}

/** Gauss–Newton with a price on moves; a step that makes things worse is halved. @type {(look: Look, cue: Planned, neutral: Planned) => Promise<Vector>} */
async function matchPair(look, cue, neutral) {
  let move = KNOBS.map(() => 0);
  let best = { move, loss: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = await disagreement(look, cue, neutral, move);
    const loss =
      dot(now, now) +
      dot(
        PRICES,
        move.map((value) => value ** 2),
      );
    if (loss >= best.loss) {
      const from = best.move;
      move = move.map((value, at) => (value + (from[at] ?? 0)) / 2);
      continue;
    }
    best = { move, loss };
    /** @type {number[][]} */
    const slopes = [];
    for (const [at, step] of STEPS.entries()) {
      const moved = move.map((value, knob) => (knob === at ? value + step : value));
      const then = await disagreement(look, cue, neutral, moved);
      slopes.push(then.map((value, measure) => (value - (now[measure] ?? 0)) / step));
    }
    move = nextMove(move, now, slopes);
  }
  return best.move;
}

const only = process.argv.slice(2);
const measurer = await openMeasurer();
/** @type {Look} */
const look = async (tuning, planned) => {
  const measures = await measurer.measure(drawPlanned(planned, tuning));
  return NAMES.map((name) => (measures[name] ?? 0) / UNITS[name]);
};

/** @type {Record<string, Tuning>} */
const table = only.length === 0 ? {} : { ...readTuning() };
for (const { planned } of SETS) {
  for (const cue of planned.filter(({ entry }) => entry.category === "cue")) {
    const neutral = planned.find(
      ({ entry }) => entry.category === "neutral" && entry.pair === cue.entry.pair,
    );
    if (neutral === undefined) throw new Error(`${cue.entry.id} lacks a partner`);
    if (only.length > 0 && !only.includes(`${cue.entry.pair}`)) continue;
    const move = await matchPair(look, cue, neutral);
    table[cue.entry.id] = tuningOf(move, -1);
    table[neutral.entry.id] = tuningOf(move, 1);
    writeFileSync(TUNING_FILE, `${JSON.stringify(table, null, 2)}\n`);
    console.log(cue.entry.pair, ...KNOBS.map((knob, at) => `${knob} ${(move[at] ?? 0).toFixed(3)}`));
  }
}
await measurer.close();
