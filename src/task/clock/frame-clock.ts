/**
 * Timers that fire inside animation frames, on the frame nearest to an absolute plan.
 *
 * A timer set while a timer's frame is still being worked on (its callback and the promises that follow from
 * it) is planned from the *planned* end of the one that fired, so lateness never adds up. Any other timer is
 * planned from the next frame, which is the first that can show what was just put on the page. The clock
 * knows nothing of what it times and depends on nothing: frames are handed in.
 *
 * Longer than 150 lines because what a clock promises is told beside the one state that keeps it.
 */
import { countFramesLate, createFrameRate } from "./frame-rate";
import type { ClockState, Refresh } from "./judge-clock";

export type FrameSource = {
  /** As `requestAnimationFrame`: calls back once, with the frame's time stamp in ms. */
  readonly request: (callback: (stampMs: number) => void) => number;
  readonly cancel: (handle: number) => void;
  /** The clock that frames are stamped by, in ms. */
  readonly nowMs: () => number;
};

/** A frame, and how it stands to the plan. */
export type Moment = {
  /** Counts every refresh of the display since the clock began, those that the page missed too. */
  readonly frame: number;
  /** Its time stamp in ms; that of the latest refresh where it came more than one late. */
  readonly stampMs: number;
  /** When this was to happen; equals the stamp where nothing planned it. */
  readonly planMs: number;
  /** Whole frames between the planned frame and this one. */
  readonly framesLate: number;
};

export type FrameClock = {
  /** Calls back inside the frame nearest to the planned end. Returns a handle. */
  readonly setTimeout: (callback: () => void, delayMs: number) => number;
  readonly clearAllTimeouts: () => void;
  /** Tells the frame that first shows what is on the page now: at once inside a frame, else with the next one. */
  readonly whenShown: (callback: (moment: Moment) => void) => void;
  /** Calls back with every frame, before its timers. Returns what ends it. */
  readonly onFrame: (listener: (moment: Moment) => void) => () => void;
  /** Mean time between refreshes, in ms. */
  readonly frameMs: () => number;
  /** Whether it can tell frames apart, or why not. */
  readonly state: () => ClockState;
  /** Refreshes of the display per second; null unless the clock is steady. */
  readonly refreshHz: () => number | null;
  readonly stop: () => void;
};

export type FrameClockOptions = {
  readonly frames: FrameSource;
  /** As measured beforehand. */
  readonly refresh: Refresh;
  /** A longer time between two frames is a frozen page; no timer fires on the frame that ends it. */
  readonly stallMs: number;
  readonly onStall: (gapMs: number) => void;
};

type Timer = {
  readonly callback: () => void;
  readonly delayMs: number;
  endMs: number | null; // Null until the frame that it is planned from is known.
  sinceFrame: number; // It fires on a later one, so that what it times is shown at all.
};

/** Starts a clock; it asks for every frame until it is stopped. Longer than 40 lines: one state, six ways in. */
export function createFrameClock({ frames, refresh, stallMs, onStall }: FrameClockOptions): FrameClock {
  const rate = createFrameRate(refresh);
  const timers = new Map<number, Timer>();
  const listeners = new Set<(moment: Moment) => void>();
  const requested: number[] = [];
  const awaiting: ((moment: Moment) => void)[] = [];
  let lastHandle = 0;
  let frame = 0;
  let previousMs: number | null = null;
  let now: Moment | null = null;
  let mayFire = true;

  function requestFrame(): void {
    requested.length = 0;
    requested.push(frames.request(open));
    // One callback a timer: promises run between two callbacks, so what the first timer ended is cleared
    // before the second could fire.
    for (let slot = 0; slot < timers.size; slot += 1) requested.push(frames.request(fireNext));
    requested.push(frames.request(close));
  }

  function open(issuedMs: number): void {
    const stampMs = rate.seenMs(issuedMs, frames.nowMs());
    const gapMs = previousMs === null ? null : stampMs - previousMs;
    if (gapMs !== null) frame += rate.count(gapMs);
    now = { frame, stampMs, planMs: stampMs, framesLate: 0 };
    mayFire = gapMs === null || gapMs <= stallMs;
    for (const timer of timers.values()) {
      if (timer.endMs !== null) continue;
      timer.endMs = stampMs + timer.delayMs;
      timer.sinceFrame = frame;
    }
    for (const callback of awaiting.splice(0)) callback(now);
    for (const listener of listeners) listener(now);
    if (gapMs !== null && !mayFire) onStall(gapMs);
  }

  function fireNext(): void {
    if (!mayFire || now === null) return;
    const { stampMs } = now;
    const halfMs = rate.frameMs() / 2;
    let planMs = Number.POSITIVE_INFINITY;
    let due: number | null = null;
    for (const [handle, { endMs, sinceFrame }] of timers) {
      if (endMs === null || endMs - halfMs > stampMs || endMs >= planMs || sinceFrame === frame) continue;
      planMs = endMs;
      due = handle;
    }
    if (due === null) return;
    const callback = timers.get(due)?.callback;
    timers.delete(due);
    const framesLate = countFramesLate(planMs - halfMs, stampMs, previousMs, rate.frameMs());
    now = { frame, stampMs, planMs, framesLate };
    callback?.();
  }

  function close(): void {
    previousMs = now?.stampMs ?? previousMs;
    now = null;
    requestFrame();
  }

  requestFrame();
  return {
    setTimeout(callback, delayMs) {
      lastHandle += 1;
      const endMs = now === null ? null : now.planMs + delayMs;
      timers.set(lastHandle, { callback, delayMs, endMs, sinceFrame: frame });
      return lastHandle;
    },
    clearAllTimeouts: () => timers.clear(),
    whenShown(callback) {
      if (now === null) awaiting.push(callback);
      else callback(now);
    },
    onFrame(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    frameMs: rate.frameMs,
    state: rate.state,
    refreshHz: rate.refreshHz,
    stop() {
      for (const handle of requested) frames.cancel(handle);
      timers.clear();
      awaiting.length = 0;
    },
  };
}
