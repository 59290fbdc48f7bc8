/** What came of the probes: how many were answered in time, late, not at all, and how fast. */
import type { ProbeOutcome } from "../vocabulary";
import type { CountedBlock } from "./counted-rows";
import { type Estimate, estimateMedian } from "./estimate";

/** Of the blocks that count. `hits`, `misses` and `late` add up to `shown`. */
export type ProbeScores = {
  readonly hits: number;
  readonly misses: number;
  /** Answered after the probe's window. */
  readonly late: number;
  /** Images that did not ask and were answered. */
  readonly falseAlarms: number;
  /** Images that asked for the key. */
  readonly shown: number;
  /** Of the hits, from the image's onset, in ms. */
  readonly medianRtMs: Estimate;
};

export function scoreProbes(blocks: readonly CountedBlock[]): ProbeScores {
  const images = blocks.flatMap(({ rows }) => rows.filter(({ event }) => event === "image"));
  const shown = images.filter(({ probe }) => probe === true).length;
  const count = (outcome: ProbeOutcome) =>
    images.filter(({ probe_outcome }) => probe_outcome === outcome).length;
  const rtsMs = images.flatMap(({ probe_outcome, rt_ms }) => (probe_outcome === "hit" ? (rt_ms ?? []) : []));
  return {
    hits: count("hit"),
    misses: count("miss"),
    late: count("late"),
    falseAlarms: count("false-alarm"),
    shown,
    medianRtMs: estimateMedian(rtsMs, { code: shown === 0 ? "no-probe-shown" : "no-probe-hit" }),
  };
}
