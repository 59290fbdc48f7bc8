/** The mean time between refreshes of this display, measured while the person reads. */
import type { FrameSource } from "./frame-clock";

/** Enough for an error of a few microseconds at 60 Hz: 2 s of frames. */
const FRAMES = 120;
/** Enough to begin with: half a second at 60 Hz. */
const FEWEST_FRAMES = 30;

export type RefreshMeasurement = {
  /** The mean so far, in ms; null before the first frames. */
  readonly frameMs: () => number | null;
  /** Whether enough frames were seen to begin with. */
  readonly isEnough: () => boolean;
  /** Whether it was stopped. */
  readonly isOver: () => boolean;
  readonly stop: () => void;
};

/** Watches the latest frames until it is stopped; gaps that span missed frames count as several. */
export function measureRefresh(frames: FrameSource): RefreshMeasurement {
  const stampsMs: number[] = [];
  let handle = frames.request(see);
  let isOver = false;

  function see(stampMs: number): void {
    stampsMs.push(stampMs);
    if (stampsMs.length > FRAMES + 1) stampsMs.shift();
    handle = frames.request(see);
  }
  return {
    frameMs: () => estimateFrameMs(stampsMs),
    isEnough: () => stampsMs.length > FEWEST_FRAMES,
    isOver: () => isOver,
    stop() {
      isOver = true;
      frames.cancel(handle);
    },
  };
}

/** Mean time between refreshes from the stamps of frames in ms, some of them missed; null for fewer than ten. */
export function estimateFrameMs(stampsMs: readonly number[]): number | null {
  const gaps = stampsMs.slice(1).map((stamp, index) => stamp - (stampsMs[index] ?? stamp));
  const usable = gaps.filter((gap) => gap > 0);
  if (usable.length < 10) return null;
  // Frames can be missed but never come early, so what most of the shorter gaps say is one refresh.
  const typical = usable.toSorted((a, b) => a - b)[Math.floor(usable.length / 8)] ?? 0;
  const single = usable.filter((gap) => Math.abs(gap / typical - 1) < 0.4);
  return single.reduce((sum, gap) => sum + gap, 0) / single.length;
}
