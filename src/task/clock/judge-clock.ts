/** Whether what a browser says of its frames can tell which refresh of the display a frame was. */

/** What the clock of frames is like; only a steady one can tell frames apart. */
export type ClockState =
  | "steady"
  /** The display refreshes at no one rate. */
  | "uneven"
  /** Time moves in steps of more than half a frame. */
  | "coarse"
  /** The page was too busy for the rate to be the display's own. */
  | "loaded";

/** One frame: its stamp, and when its first callback began; both in ms. */
export type Reading = { readonly issuedMs: number; readonly nowMs: number };

/** How long a refresh takes, in ms, and whether to believe it. */
export type Refresh = { readonly frameMs: number; readonly clock: ClockState };

/** A gap below this share of a refresh is none: two frames in one refresh, the first of which came late. */
export const SAME_REFRESH = 0.15;
/** A gap farther than this share of a refresh from any whole number of them fits no display of one rate. */
const ODD = 0.25;
/** So many odd gaps, as a share of all, a page that is busy now and then may have. */
const ODD_SHARE = 0.1;
/** A page whose callbacks commonly begin later than both, after their frame's stamp, is busy. Idle: about 1 ms. */
const LATE_MS = 4;
const LATE_SHARE = 0.25;
/** Two times nearer than this are one, whatever the arithmetic of the browser left behind, in ms. */
const SAME_MS = 0.001;

/** The smallest step that the readings show their clock to make, in ms: it can make no smaller ones that mattered. */
function findStepMs(readings: readonly Reading[]): number {
  const spans = readings.flatMap(({ issuedMs, nowMs }, index) => {
    const previous = readings[index - 1];
    const lateMs = nowMs - issuedMs;
    // A callback that begins with its stamp says nothing of steps.
    const late = Math.abs(lateMs) < SAME_MS ? [] : [lateMs];
    return previous === undefined ? late : [issuedMs - previous.issuedMs, ...late];
  });
  const sorted = spans.sort((a, b) => a - b);
  return sorted.reduce((least, span, index) => {
    const step = span - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY);
    return step > SAME_MS ? Math.min(least, step) : least;
  }, Number.POSITIVE_INFINITY);
}

/** Mean time between frames, those of one refresh and those with the same stamp counted as well, in ms. */
export function meanGapMs(readings: readonly Reading[]): number {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return Number.NaN;
  return (last.issuedMs - first.issuedMs) / (readings.length - 1);
}

/** Whether the clock steps by more than half of a refresh; one of a single step, seen again and again, is not. */
export function isCoarse(readings: readonly Reading[], frameMs: number): boolean {
  const stepMs = findStepMs(readings);
  return Number.isFinite(stepMs) && stepMs > Math.min(frameMs, meanGapMs(readings)) / 2;
}

function isBusy(readings: readonly Reading[], frameMs: number): boolean {
  const late = readings.map(({ issuedMs, nowMs }) => nowMs - issuedMs).sort((a, b) => a - b);
  return (late[late.length >> 1] ?? 0) > Math.min(LATE_MS, LATE_SHARE * frameMs);
}

/** Frames can be missed, but what is left are whole refreshes: other gaps are a mix that has no one rate. */
function isMixed(readings: readonly Reading[], frameMs: number): boolean {
  const gaps = readings
    .slice(1)
    .map(({ issuedMs }, index) => (issuedMs - (readings[index]?.issuedMs ?? issuedMs)) / frameMs)
    .filter((refreshes) => refreshes >= SAME_REFRESH);
  const odd = gaps.filter((refreshes) => Math.abs(refreshes - Math.max(1, Math.round(refreshes))) > ODD);
  return odd.length > ODD_SHARE * gaps.length;
}

/**
 * Judges a refresh of `frameMs` by the latest frames. A rate that was believed before is the display's own however
 * busy the page: frames can be missed, but never come early. A new one (`isProven` false) is believed of an idle page.
 */
export function judgeClock(readings: readonly Reading[], frameMs: number, isProven: boolean): ClockState {
  if (isCoarse(readings, frameMs)) return "coarse";
  const busy = isBusy(readings, frameMs);
  if (isMixed(readings, frameMs)) return busy ? "loaded" : "uneven";
  return busy && !isProven ? "loaded" : "steady";
}
