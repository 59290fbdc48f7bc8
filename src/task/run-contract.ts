/** What a run is given, what it tells, and what can be asked of it. */
import type { Schedule } from "../core/schedule/schedule";
import type { Row } from "../core/session/session";
import type { SimulatedResponse } from "../core/session/simulate";
import type { FrameSource } from "./clock/frame-clock";
import type { Stage, TaskWords } from "./present";
import type { PartZero } from "./record/rows";

export const PAUSE_REASONS = ["stopped", "fullscreen", "hidden", "frozen", "storing"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export type RunOptions = {
  /** jsPsych fills it. */
  readonly container: HTMLElement;
  readonly stage: Stage;
  readonly schedule: Schedule;
  readonly imageUrl: (imageId: string) => string;
  readonly words: TaskWords;
  readonly simulated: readonly SimulatedResponse[] | null;
  readonly part: number;
  readonly firstRow: number;
  /** Mean time between refreshes as measured before the run, in ms; null when it could not be measured. */
  readonly frameMs: number | null;
  readonly frames: FrameSource;
  /** As `performance.now`: the clock that frames and inputs are stamped by. */
  readonly nowMs: () => number;
  /** Milliseconds since 1970. */
  readonly wallClockMs: () => number;
  readonly onZero: (zero: PartZero) => void;
  readonly onRows: (rows: readonly Row[]) => void;
  readonly onPause: (reason: PauseReason) => void;
  readonly onPracticeOver: () => void;
};

export type Run = {
  readonly pause: (reason: PauseReason) => void;
  /** Goes on after a pause (the cut unit begins again) and after the practice. */
  readonly resume: () => void;
  /** Ends the run; what was recorded stays recorded. */
  readonly stop: () => void;
  /** To be called whenever the page is hidden or loses the keyboard. */
  readonly attend: () => void;
  /** Whether every event ran; settles once every row was handed out. */
  readonly finished: Promise<boolean>;
};
