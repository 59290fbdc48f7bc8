/** What a person did during one event; recorders fill it, the event log reads it. */
import type { ProbeOutcome } from "../../core/vocabulary";

export type Response = {
  readonly rating: number | null;
  readonly touched: boolean | null;
  /** From the onset, in ms. */
  readonly firstTouchMs: number | null;
  readonly key: string | null;
  /** From the onset to the time stamp of the input itself, in ms. */
  readonly rtMs: number | null;
  readonly probeOutcome: ProbeOutcome | null;
};

/** What the `key` column holds for a tap or a click. */
export const TAP = "tap";

export const NO_RESPONSE: Response = {
  rating: null,
  touched: null,
  firstTouchMs: null,
  key: null,
  rtMs: null,
  probeOutcome: null,
};

/** Listens from the event's onset. `onsetMs` is null until the frame of the onset is known. */
export type Recorder = {
  readonly read: (onsetMs: number) => Response;
  readonly unbind: () => void;
};
