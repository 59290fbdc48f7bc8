/** What a run is given, what it tells, and what can be asked of it. */
import type { Schedule } from "../core/schedule/schedule";
import type { ResumePoint } from "../core/session/resume";
import type { Row } from "../core/session/session";
import type { SimulatedResponses } from "../core/session/simulate";
import type { PauseReason, ProbeOutcome } from "../core/vocabulary";
import type { FrameSource } from "./clock/frame-clock";
import type { Refresh } from "./clock/judge-clock";
import type { Stage, TaskWords } from "./present";
import type { PartZero, ToldClock } from "./record/rows";

/** Where what a run records goes. */
export type RunSink = {
  /** The first frame of the part's first event. */
  readonly onZero: (zero: PartZero) => void;
  /** The clock became steady, or of another rate; told of a clock that never was steady as well. */
  readonly onClock: (told: ToldClock) => void;
  /** Rows as they are made, and again where they change. */
  readonly onRows: (rows: readonly Row[]) => void;
};

/** Who sits at a run: told whenever it waits for them, and what those cannot know who do not see it. */
export type Person = {
  /** Called in no onset's frame, with what is to be said in the place of what was; "" says nothing. */
  readonly announce: (text: string) => void;
  readonly onPause: (reason: PauseReason) => void;
  /** With what came of its last probe, null where it had none. */
  readonly onPracticeOver: (probe: ProbeOutcome | null) => void;
};

export type RunOptions = {
  /** jsPsych fills it. */
  readonly container: HTMLElement;
  readonly stage: Stage;
  /** All of its events run, in order: of a stretch of a schedule just those. */
  readonly schedule: Schedule;
  readonly imageUrl: (imageId: string) => string;
  readonly words: TaskWords;
  /** Null where a person responds. */
  readonly simulated: SimulatedResponses | null;
  readonly part: number;
  readonly firstRow: number;
  /** Of a session that goes on: the block that it goes on in, and the how-manieth attempt at it that is. */
  readonly attempt: ResumePoint["attempt"];
  /** As measured before the run; null when too few frames came. */
  readonly refresh: Refresh | null;
  readonly frames: FrameSource;
  /** Milliseconds since 1970. */
  readonly wallClockMs: () => number;
  /** Null keeps nothing. */
  readonly sink: RunSink | null;
  /** Null where nobody is: then nothing holds and nothing pauses. */
  readonly person: Person | null;
};

export type Run = {
  /** Waits for the person; does nothing where there is none. */
  readonly pause: (reason: PauseReason) => void;
  /** Goes on after a pause (the cut unit begins again) and after the practice. */
  readonly resume: () => void;
  /** Ends the run; what was recorded stays recorded. */
  readonly stop: () => void;
  /**
   * How long other work may have the processor, in ms: in the practice until the next event is due, for ever while a
   * person is waited for, in a break as well, 0 in what counts.
   */
  readonly spareMs: () => number;
  /** To be called with what broke outside of it: `finished` rejects with that. */
  readonly fail: (error: unknown) => void;
  /** To be called whenever the page is hidden or loses the keyboard. */
  readonly attend: () => void;
  /** Whether every event ran; settles once every row was handed out, also where it rejects because the task broke. */
  readonly finished: Promise<boolean>;
};
