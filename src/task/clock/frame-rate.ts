/** The time between two refreshes of the display, learnt from the time stamps of frames. */
import {
  type ClockState,
  isCoarse,
  judgeClock,
  type Reading,
  type Refresh,
  SAME_REFRESH,
} from "./judge-clock";

/** How many frames are looked at together. */
const WINDOW_FRAMES = 64;
/** A gap within this share of the mean is one refresh, not a missed one and not another rate. */
const ONE_REFRESH = 0.3;
/** With so few single refreshes in a window, none of them is one any more: the display became slower. */
const FEWEST_SINGLE = 4;
/** So many gaps in a row that are too short for one refresh: the display became faster. */
const SHORT_IN_A_ROW = 4;
/** The rate that is told stays the same to the last digit until it is off by more than this share. */
const SAME_RATE = 0.005;

export type FrameRate = {
  /** Takes a gap between two frames in ms; answers how many refreshes it spans; 0 for two frames in one. */
  readonly count: (gapMs: number) => number;
  /** When a frame with this stamp is seen that begins now: a refresh or more late, where the page was busy until then. */
  readonly seenMs: (issuedMs: number, nowMs: number) => number;
  readonly frameMs: () => number;
  readonly state: () => ClockState;
  /** Refreshes per second; null unless the clock is steady. */
  readonly refreshHz: () => number | null;
};

/** Follows the refresh rate from a first measurement, also when the window moves to another display. */
export function createFrameRate(initial: Refresh): FrameRate {
  let meanMs = initial.frameMs;
  let toldMs = meanMs;
  let state = initial.clock;
  let readings: Reading[] = [];
  let gaps: number[] = [];
  let short: number[] = [];

  function learn(): void {
    if (isCoarse(readings, meanMs)) state = "coarse";
    else {
      const isSame = learnMean();
      state = judgeClock(readings, meanMs, isSame && state === "steady");
    }
    if (state === "steady" && Math.abs(meanMs / toldMs - 1) > SAME_RATE) toldMs = meanMs;
    readings = [];
    gaps = [];
  }
  /** Answers whether it is still the rate that it was. */
  function learnMean(): boolean {
    const single = gaps.filter((gap) => Math.abs(gap / meanMs - 1) <= ONE_REFRESH);
    if (single.length >= WINDOW_FRAMES / 4) meanMs = mean(single);
    if (single.length >= FEWEST_SINGLE) return true;
    // Frames can be missed but never come early: the short gaps tell the rate of a display that changed.
    meanMs = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? meanMs;
    return false;
  }
  /** Waiting for the window to fill would show images a frame early until then. */
  function speedUp(): void {
    meanMs = mean(short);
    if (state === "steady") state = "uneven";
    readings = [];
    gaps = [];
    short = [];
  }

  return {
    count(gapMs) {
      if (Math.abs(gapMs) < SAME_REFRESH * meanMs) return 0;
      short = gapMs > 0 && gapMs < (1 - ONE_REFRESH) * meanMs ? [...short, gapMs] : [];
      if (short.length === SHORT_IN_A_ROW) speedUp();
      gaps.push(gapMs);
      return refreshes(gapMs, meanMs);
    },
    seenMs(issuedMs, nowMs) {
      if (readings.length > WINDOW_FRAMES) learn();
      readings.push({ issuedMs, nowMs });
      return issuedMs + Math.max(0, Math.floor((nowMs - issuedMs) / meanMs)) * meanMs;
    },
    frameMs: () => meanMs,
    state: () => state,
    refreshHz: () => (state === "steady" ? 1000 / toldMs : null),
  };
}

/**
 * Frames between the first one at or after `eligibleMs` and the one at `stampMs`, the missed ones counted, on
 * the even grid from the previous frame (null: one refresh ago) to this one.
 */
export function countFramesLate(
  eligibleMs: number,
  stampMs: number,
  previousMs: number | null,
  frameMs: number,
): number {
  const sinceMs = previousMs === null ? frameMs : stampMs - previousMs;
  const gapMs = sinceMs < SAME_REFRESH * frameMs ? frameMs : sinceMs;
  const passed = refreshes(gapMs, frameMs);
  const first = Math.ceil((eligibleMs - (stampMs - gapMs)) / (gapMs / passed));
  return Math.max(0, passed - first);
}

function refreshes(gapMs: number, meanMs: number): number {
  return Math.max(1, Math.round(gapMs / meanMs));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
