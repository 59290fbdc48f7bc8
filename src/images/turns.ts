/** When the next piece of work on pictures may begin: at once, or while nothing is due that it could disturb. */

/** So much has to be spare for a piece of work: more than one takes on a slow machine, in ms. */
const PIECE_MS = 300;
/** How long to wait before the next look whether enough is spare, in ms. */
const LOOK_MS = 100;

export type Turns = {
  /** Resolves when a piece of work may begin; rejects when aborted. */
  readonly next: () => Promise<void>;
  /** `spareMs` answers how long nothing is due; then no two pieces begin together. Null: all begin at once. */
  readonly pace: (spareMs: (() => number) | null) => void;
};

export function createTurns(signal: AbortSignal): Turns {
  let spare: (() => number) | null = null;
  /** Ends with the last turn that was given. */
  let last: Promise<void> = Promise.resolve();

  async function wait(): Promise<void> {
    signal.throwIfAborted();
    // A frame or two lie between any two pieces.
    if (spare !== null) await pause();
    while (spare !== null && spare() < PIECE_MS) await pause();
    signal.throwIfAborted();
  }
  return {
    next() {
      if (spare === null) return wait();
      last = last.catch(() => undefined).then(wait);
      return last;
    },
    pace(spareMs) {
      spare = spareMs;
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LOOK_MS);
  });
}
