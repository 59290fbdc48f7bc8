/** The time between two refreshes of the display, learnt from the time stamps of frames. */

/** How many gaps are looked at together. */
const WINDOW_FRAMES = 64;
/** A gap within this share of the mean is one refresh, not a missed one and not another rate. */
const ONE_REFRESH = 0.3;
/** A gap below this share of the mean is none: two frames in one refresh, the first of which came late. */
const SAME_REFRESH = 0.15;
/** With so few single refreshes in a window, none of them is one any more: the display became slower. */
const FEWEST_SINGLE = 4;
/** So many gaps in a row that are too short for one refresh: the display became faster. */
const SHORT_IN_A_ROW = 4;
/** Relative standard deviation above which refreshes are called uneven. Whole-millisecond stamps reach 0.12. */
const UNEVEN = 0.2;

export type FrameRate = {
  /** Takes a gap between two frames in ms; answers how many refreshes it spans; 0 for two frames in one. */
  readonly count: (gapMs: number) => number;
  /** When a frame with this stamp is seen that begins now: a refresh or more late, where the page was busy until then. */
  readonly seenMs: (issuedMs: number, nowMs: number) => number;
  readonly frameMs: () => number;
  readonly isSteady: () => boolean;
};

/** Follows the refresh rate from a first measurement, also when the window moves to another display. */
export function createFrameRate(initialMs: number): FrameRate {
  let meanMs = initialMs;
  let steady = true;
  let gaps: number[] = [];
  let short: number[] = [];

  function learn(): void {
    const single = gaps.filter((gap) => Math.abs(gap / meanMs - 1) <= ONE_REFRESH);
    if (single.length >= WINDOW_FRAMES / 4) meanMs = mean(single);
    // Frames can be missed but never come early: the short gaps tell the rate of a display that changed.
    else if (single.length < FEWEST_SINGLE)
      meanMs = gaps.toSorted((a, b) => a - b)[WINDOW_FRAMES / 4] ?? meanMs;
    const perRefresh = gaps.map((gap) => gap / refreshes(gap, meanMs));
    steady = standardDeviation(perRefresh) <= UNEVEN * meanMs;
    gaps = [];
  }

  /** Waiting for the window to fill would show images a frame early until then. */
  function speedUp(): void {
    meanMs = mean(short);
    steady = false;
    gaps = [];
    short = [];
  }

  return {
    count(gapMs) {
      if (Math.abs(gapMs) < SAME_REFRESH * meanMs) return 0;
      short = gapMs > 0 && gapMs < (1 - ONE_REFRESH) * meanMs ? [...short, gapMs] : [];
      if (short.length === SHORT_IN_A_ROW) speedUp();
      const passed = refreshes(gapMs, meanMs);
      gaps.push(gapMs);
      if (gaps.length === WINDOW_FRAMES) learn();
      return passed;
    },
    seenMs: (issuedMs, nowMs) => issuedMs + Math.max(0, Math.floor((nowMs - issuedMs) / meanMs)) * meanMs,
    frameMs: () => meanMs,
    isSteady: () => steady,
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

function standardDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
