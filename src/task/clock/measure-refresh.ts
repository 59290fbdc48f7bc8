/** The mean time between refreshes of this display, measured while the person reads. */
import type { FrameSource } from "./frame-clock";
import { isCoarse, judgeClock, meanGapMs, type Reading, type Refresh } from "./judge-clock";

/** Enough for an error of a few microseconds at 60 Hz: 2 s of frames. */
const FRAMES = 120;
/** Enough to begin with: half a second at 60 Hz. */
const FEWEST_FRAMES = 30;

const FEWEST_GAPS = 9;

export type RefreshMeasurement = {
  /** What the frames so far say; null before the first of them. */
  readonly refresh: () => Refresh | null;
  /** Whether enough frames were seen to begin with. */
  readonly isEnough: () => boolean;
  /** Whether it was stopped. */
  readonly isOver: () => boolean;
  readonly stop: () => void;
};

/** Watches the latest frames until it is stopped; gaps that span missed frames count as several. */
export function measureRefresh(frames: FrameSource): RefreshMeasurement {
  const readings: Reading[] = [];
  let handle = frames.request(see);
  let isOver = false;

  function see(issuedMs: number): void {
    readings.push({ issuedMs, nowMs: frames.nowMs() });
    if (readings.length > FRAMES + 1) readings.shift();
    handle = frames.request(see);
  }
  return {
    refresh: () => estimateRefresh(readings),
    isEnough: () => readings.length > FEWEST_FRAMES,
    isOver: () => isOver,
    stop() {
      isOver = true;
      frames.cancel(handle);
    },
  };
}

/** From the frames of a page in ms, some of them missed; null for fewer than ten. */
export function estimateRefresh(readings: readonly Reading[]): Refresh | null {
  const gaps = readings
    .slice(1)
    .map(({ issuedMs }, index) => issuedMs - (readings[index]?.issuedMs ?? issuedMs));
  if (gaps.length < FEWEST_GAPS) return null;
  const meanMs = meanGapMs(readings);
  // Such stamps tell how many frames came in all, and no single one.
  if (isCoarse(readings, meanMs)) return { frameMs: meanMs, clock: "coarse" };
  const usable = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  if (usable.length < FEWEST_GAPS) return null;
  // Frames can be missed but never come early, so what most of the shorter gaps say is one refresh.
  const typical = usable[Math.floor(usable.length / 8)] ?? 0;
  const single = usable.filter((gap) => Math.abs(gap / typical - 1) < 0.4);
  const frameMs = single.reduce((sum, gap) => sum + gap, 0) / single.length;
  return { frameMs, clock: judgeClock(readings, frameMs, false) };
}
