/** The bars of a histogram of jittered times: how many were drawn of each length, and how many the design asks for. */
import type { Asked, Jitter } from "../../core/schedule/overview/jitters";
import { listNiceTicks } from "../plot/ticks";

export type JitterBar = {
  /** The lengths it counts: from this one to the other, that included only in the last bar. In whole ms. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly drawn: number;
  /** Where lengths are left to the seed, as many as there would be on average. */
  readonly asked: number;
};

/** So many lengths have a bar each; more share bars. */
const MOST_LENGTHS = 10;
const MOST_BARS = 10;

function listLengths({ drawnMs, asked }: Jitter): readonly number[] {
  const ends = asked.ranges.flatMap(({ minMs, maxMs }) => [minMs, maxMs]);
  return [...new Set([...drawnMs, ...asked.valuesMs, ...ends])].toSorted((a, b) => a - b);
}

/** Of the whole ms of a range, those within the bar. */
function shareOf(minMs: number, maxMs: number, fromMs: number, lastMs: number): number {
  const within = Math.min(maxMs, lastMs) - Math.max(minMs, fromMs) + 1;
  return Math.max(0, within) / (maxMs - minMs + 1);
}

function ask({ valuesMs, ranges }: Asked, fromMs: number, lastMs: number): number {
  const named = valuesMs.filter((ms) => ms >= fromMs && ms <= lastMs).length;
  return ranges.reduce(
    (sum, { minMs, maxMs, draws }) => sum + draws * shareOf(minMs, maxMs, fromMs, lastMs),
    named,
  );
}

function count({ drawnMs, asked }: Jitter, fromMs: number, toMs: number, lastMs: number): JitterBar {
  const drawn = drawnMs.filter((ms) => ms >= fromMs && ms <= lastMs).length;
  return { fromMs, toMs, drawn, asked: ask(asked, fromMs, lastMs) };
}

/** A bar a length where there are few of them, which then begins and ends with it; else bars of one round width. */
export function listJitterBars(jitter: Jitter): readonly JitterBar[] {
  const lengths = listLengths(jitter);
  const [least = 0, most = 0] = [lengths[0], lengths.at(-1)];
  const areNamed = jitter.asked.ranges.every(({ minMs, maxMs }) => minMs === maxMs);
  if (areNamed && lengths.length <= MOST_LENGTHS) return lengths.map((ms) => count(jitter, ms, ms, ms));
  const [, nice = 1] = listNiceTicks(Math.max(1, most - least), MOST_BARS);
  const widthMs = Math.max(1, Math.round(nice));
  const startMs = Math.floor(least / widthMs) * widthMs;
  const bars = Math.max(1, Math.ceil((most - startMs) / widthMs));
  return Array.from({ length: bars }, (_, place) => {
    const fromMs = startMs + place * widthMs;
    const toMs = fromMs + widthMs;
    return count(jitter, fromMs, toMs, place === bars - 1 ? toMs : toMs - 1);
  });
}
