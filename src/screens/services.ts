/** What the composition root hands to screens: clock, storage, stimulus sets, chance and the build's name. */
import type { OpenSet } from "../images/source";
import type { SessionStore } from "../storage/store";
import type { FrameSource } from "../task/clock/frame-clock";

export type Services = {
  readonly store: SessionStore;
  readonly openSet: OpenSet;
  /** The display's frames, and the clock that stamps them. */
  readonly frames: FrameSource;
  /** Milliseconds since 1970. */
  readonly wallClockMs: () => number;
  /** A seed, 0…2³²−1. */
  readonly drawSeed: () => number;
  readonly newSessionId: () => string;
  /** Version and commit. */
  readonly build: string;
  readonly jspsychVersion: string;
  /** Whether the browser can keep the page for use without a network. */
  readonly canKeepPage: boolean;
  /** Goes to an address of the page; `replace` leaves no trace in the history. */
  readonly go: (address: string, how?: "replace") => void;
};
