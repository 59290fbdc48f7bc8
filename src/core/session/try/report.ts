/** What a try of a design on a display showed: how its events kept to their plan, in frames and in time. */
import { medianOf } from "../cohort/known";
import { countOnFrame, isWhole, type OnFrame } from "../on-frame";
import type { Row } from "../session";
import { findWhy, type LongFrame, type Why } from "./why";

/** An event that was not on its planned frames. */
export type Miss = {
  readonly row: Row;
  /** Whole frames by which it began too late. */
  readonly framesLate: number;
  /** Whole frames that it stayed longer than planned; negative where shorter, null where it ended at no planned time. */
  readonly framesOver: number | null;
  readonly why: Why;
};

/** What adds up over a stretch of known times, on one plan from its first event to its last. */
export type Drift = {
  /** How long after their plan its last events began, in ms: the median of five. Negative: before it. */
  readonly offMs: number;
  /** From its first event to its last, in ms. */
  readonly spanMs: number;
};

/** How many events were so many whole frames off; from the smallest to the largest. */
export type FrameCount = { readonly frames: number; readonly events: number };

export type TryReport = {
  /** What all of it is about: the events that were shown to their end. */
  readonly whole: readonly Row[];
  readonly onFrame: OnFrame;
  /** Every refresh per second that the events were timed by, in their order: several where it changed. */
  readonly ratesHz: readonly number[];
  /** One refresh in ms; null where it is not known, or changed. */
  readonly frameMs: number | null;
  /** By how much the one farthest from its plan began after it, in ms; negative: before it. Null of none. */
  readonly farthestMs: number | null;
  readonly misses: readonly Miss[];
  /** Of the longest stretch; null where none has events enough of which frames can be told. */
  readonly drift: Drift | null;
  readonly starts: readonly FrameCount[];
  /** Of events that ended at a planned time. */
  readonly lengths: readonly FrameCount[];
};

/** With fewer events no median of the last ones says anything of the whole. */
const FEWEST_IN_DRIFT = 6;
const LAST = 5;

/** `longFrames` in ms since the zero of the rows; null where the browser does not tell of any. */
export function reportTry(rows: readonly Row[], longFrames: readonly LongFrame[] | null): TryReport {
  const whole = rows.filter(isWhole);
  const ratesHz = [...new Set(whole.flatMap(({ refresh_hz }) => refresh_hz ?? []))];
  const [rateHz, ...otherRates] = ratesHz;
  return {
    whole,
    onFrame: countOnFrame(rows),
    ratesHz,
    frameMs: rateHz === undefined || otherRates.length > 0 ? null : 1_000 / rateHz,
    farthestMs: whole.map(offOf).toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? null,
    misses: whole
      .filter(({ timing_ok }) => timing_ok === false)
      .map((row) => ({
        row,
        framesLate: row.frames_late ?? 0,
        framesOver: countOver(row),
        why: findWhy(row, longFrames),
      })),
    drift: measureDrift(whole),
    starts: tally(whole.flatMap(({ frames_late }) => frames_late ?? [])),
    lengths: tally(whole.flatMap((row) => countOver(row) ?? [])),
  };
}

function countOver({ frames_planned, frames_shown }: Row): number | null {
  return frames_planned === null || frames_shown === null ? null : frames_shown - frames_planned;
}

function tally(frames: readonly number[]): readonly FrameCount[] {
  const counts = new Map<number, number>();
  for (const one of frames) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([one, events]) => ({ frames: one, events }))
    .toSorted((a, b) => a.frames - b.frames);
}

function measureDrift(rows: readonly Row[]): Drift | null {
  const segments = new Map<number, Row[]>();
  for (const row of rows) {
    // A stamp of a clock that could not tell frames apart says of no onset how late it was.
    if (row.planned_onset_ms === null || row.frames_late === null) continue;
    segments.set(row.segment, [...(segments.get(row.segment) ?? []), row]);
  }
  const drifts = [...segments.values()].flatMap((segment) => driftOf(segment) ?? []);
  return drifts.toSorted((a, b) => b.spanMs - a.spanMs)[0] ?? null;
}

function driftOf(segment: readonly Row[]): Drift | null {
  const [first, last] = [segment[0], segment.at(-1)];
  if (first === undefined || last === undefined || segment.length < FEWEST_IN_DRIFT) return null;
  // One event that came late at the end is no drift: what adds up shows in all of the last ones.
  return { offMs: medianOf(segment.slice(-LAST).map(offOf)), spanMs: last.onset_ms - first.onset_ms };
}

/** How long after its plan it began, in ms. */
export function offOf({ onset_ms, planned_onset_ms }: Row): number {
  return onset_ms - (planned_onset_ms ?? onset_ms);
}
