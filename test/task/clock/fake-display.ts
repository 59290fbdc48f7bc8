/** A display of any rate whose frames a test plays one by one, with promises run between two callbacks. */
import type { FrameSource } from "../../../src/task/clock/frame-clock";

export type FakeDisplay = {
  readonly source: FrameSource;
  /** Plays one frame with this time stamp, so much later than it says: by default up to 1 ms, as on an idle page. */
  readonly frameAt: (stampMs: number, lateMs?: number) => Promise<void>;
  /** Plays frames from the list of stamps. */
  readonly play: (stampsMs: Iterable<number>) => Promise<void>;
};

async function settlePromises(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await null;
}

/** `settle` lets run what runs between two callbacks: by default a few promises that wait for each other. */
export function createFakeDisplay(settle = settlePromises): FakeDisplay {
  let queue = new Map<number, (stampMs: number) => void>();
  let last = 0;
  let nowMs = 0;
  let frames = 0;
  async function frameAt(stampMs: number, lateMs?: number): Promise<void> {
    frames += 1;
    nowMs = stampMs + (lateMs ?? ((7 * frames) % 10) / 10);
    const due = queue;
    queue = new Map();
    for (const [handle, callback] of due) {
      if (!due.has(handle)) continue;
      callback(stampMs);
      await settle();
    }
  }
  return {
    source: {
      request(callback) {
        last += 1;
        queue.set(last, callback);
        return last;
      },
      cancel: (handle) => queue.delete(handle),
      nowMs: () => nowMs,
    },
    frameAt,
    async play(stampsMs) {
      for (const stampMs of stampsMs) await frameAt(stampMs);
    },
  };
}

/** Time stamps of frames at a rate in Hz from a start, each off by up to `jitterMs`, some of them missed. */
export function* stampsAt(
  hz: number,
  count: number,
  {
    startMs = 1000,
    jitterMs = 0,
    random = () => 0.5,
    missed = () => false,
  }: {
    startMs?: number;
    jitterMs?: number;
    random?: () => number;
    missed?: (frame: number) => boolean;
  } = {},
): Generator<number> {
  for (let frame = 0; frame < count; frame += 1) {
    if (!missed(frame)) yield startMs + (frame * 1000) / hz + (random() - 0.5) * 2 * jitterMs;
  }
}
