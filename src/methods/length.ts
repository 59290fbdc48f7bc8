/** How long a design takes for a methods description: its fixed part with its bounds, its self-paced part. */
import { listFixations, spanOfGaps } from "../core/design/block-times";
import { countAsked, countBlocks, countRatings } from "../core/design/counts";
import type { Design, Fixation } from "../core/design/design";
import { measureLength } from "../core/design/length";
import { countCards, countWaits } from "../core/design/runs";
import type { Row } from "../core/session/session";
import type { LengthFacts } from "../words/methods/length";
import { unitOf } from "./counts";
import type { RecordedRun } from "./table";

/** What drawn fixations can take from, and add to, their mean, in ms. */
function toReachMs(design: Design): number {
  const listed = listFixations(design);
  return listed === null
    ? reachOf(design.fixationMs, countBlocks(design))
    : listed.reduce((sum: number, fixation) => sum + reachOf(fixation, 1), 0);
}

function reachOf(fixation: Fixation, blocks: number): number {
  return typeof fixation === "object" && "min" in fixation ? ((fixation.max - fixation.min) / 2) * blocks : 0;
}

function hasFixation(design: Design): boolean {
  const listed = listFixations(design);
  return listed === null ? lasts(design.fixationMs) : listed.some(lasts);
}

function lasts(fixationMs: Fixation): boolean {
  if (typeof fixationMs === "number") return fixationMs > 0;
  return "min" in fixationMs ? fixationMs.max > 0 : fixationMs.some((durationMs) => durationMs > 0);
}

/** Planned length of what a whole run showed from lead-in to lead-out, what was cut left out; null if not whole. */
function sumPlannedMs({ rows, state }: RecordedRun): number | null {
  if (state !== "complete") return null;
  return rows
    .filter(({ phase, interrupted }) => phase === "main" && !interrupted)
    .reduce((sum, { planned_duration_ms }) => sum + (planned_duration_ms ?? 0), 0);
}

/** What ratings, breaks and waits took that a person ended, practice and cut ones left out; null where none came. */
function sumSelfPacedMs(rows: readonly Row[]): number | null {
  const ratings = rows.filter(
    ({ phase, planned_duration_ms, interrupted }) =>
      phase !== "practice" && planned_duration_ms === null && !interrupted,
  );
  return ratings.length === 0 ? null : ratings.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
}

export function toLengthFacts(design: Design, run: RecordedRun | null): LengthFacts {
  const { rating, leadInMs, leadOutMs } = design;
  const { perBlock, around } = countRatings(rating);
  const { windowMs } = rating;
  const fixedMs = measureLength(design).mainMs;
  const reachMs = toReachMs(design);
  return {
    unit: unitOf(design),
    hasGaps: (spanOfGaps(design)?.maxMs ?? 0) > 0,
    hasCards: countCards(design) > 0,
    hasFixation: hasFixation(design),
    hasLeadIn: leadInMs > 0,
    hasLeadOut: leadOutMs > 0,
    fixedMs,
    boundsMs: reachMs === 0 ? null : [fixedMs - reachMs, fixedMs + reachMs],
    blockRatings: perBlock === 0 ? "none" : windowMs === null ? "self-paced" : "fixed",
    framing: windowMs === null || around === 0 ? null : { count: around, windowMs },
    selfPaced: windowMs === null ? countAsked(design) : 0,
    ...countWaits(design),
    drawnMs: run === null || reachMs === 0 ? null : sumPlannedMs(run),
    selfPacedMs: run === null ? null : sumSelfPacedMs(run.rows),
  };
}
