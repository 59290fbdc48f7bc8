// @ts-check
/** Finds how far to move the knobs of drawings until they disagree least: Gauss–Newton within narrow limits. */
import { UNTUNED } from "./draw/colour.mjs";

/**
 * @typedef {import("./draw/colour.mjs").Tuning} Tuning
 * @typedef {readonly number[]} Vector
 * @typedef {(move: Vector) => Promise<Vector>} Disagreement in units, when the knobs are moved by so much
 */

export const KNOBS = /** @type {const} */ (["size", "light", "chroma", "spread"]);
/** How far one drawing may move from how it was drawn, one way and the other. */
const REACH = [0.08, 0.07, 0.35, 0.3];
/** What a move of full reach costs, in squared units of disagreement. */
const COST = [0.1, 0.1, 0.1, 0.15];
const STEPS = [0.02, 0.01, 0.06, 0.06];
const ROUNDS = 6;

/** @type {(move: Vector, sign: number) => Tuning} */
export const tuningOf = (move, sign) =>
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

/** With a price on moves; a step that makes things worse is halved. @type {(disagree: Disagreement) => Promise<Vector>} */
export async function findMove(disagree) {
  let move = KNOBS.map(() => 0);
  let best = { move, loss: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = await disagree(move);
    const cost = dot(
      PRICES,
      move.map((value) => value ** 2),
    );
    const loss = dot(now, now) + cost;
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
      const then = await disagree(moved);
      slopes.push(then.map((value, measure) => (value - (now[measure] ?? 0)) / step));
    }
    move = nextMove(move, now, slopes);
  }
  return best.move;
}
