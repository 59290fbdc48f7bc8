/** Puts a run together: the stage and its pictures, what happens on it, who keeps what is recorded, who is there. */
import type { Schedule } from "../../core/schedule/schedule";
import type { ResumePoint } from "../../core/session/resume";
import type { SimulatedResponses } from "../../core/session/simulate";
import type { Pictures } from "../../images/pictures";
import { createStage, type StageElements } from "../../images/stage";
import type { SessionStore } from "../../storage/store";
import type { FrameSource } from "../../task/clock/frame-clock";
import type { Refresh } from "../../task/clock/judge-clock";
import { runEvents } from "../../task/run";
import type { Person, Run, RunSink } from "../../task/run-contract";
import { witnessOnsets } from "../../task/witness";
import { TASK_WORDS } from "../../words/run";
import { keepAwake } from "../parts/display";
import { bindInterruptions } from "./interruptions";

/** A person with all that can interrupt them. */
export type PersonAtRun = Person & {
  readonly store: Pick<SessionStore, "onProblem">;
  /** Whether to leave fullscreen is to pause. */
  readonly isFullscreen: boolean;
  /** Told what a listener or a promise of the page threw beside the run. */
  readonly onFault: (error: unknown) => void;
};

export type RunParts = {
  readonly stage: StageElements;
  /** Lies over the stage and takes what is asked of a person. */
  readonly container: HTMLElement;
  /** Made before they are due. */
  readonly pictures: Pick<Pictures, "of" | "urlOf" | "stage">;
  /** A whole schedule, or a stretch of one. */
  readonly schedule: Schedule;
  /** Where a session goes on that was cut off; the schedule is the rest of its own. Null: it begins. */
  readonly from?: ResumePoint | null;
  /** Null where a person responds. */
  readonly simulated: SimulatedResponses | null;
  readonly frames: FrameSource;
  /** As measured before; null when too few frames came. */
  readonly refresh: Refresh | null;
  /** Milliseconds since 1970. */
  readonly wallClockMs: () => number;
  /** Where rows go; null keeps none. */
  readonly sink: RunSink | null;
  /** Null where nobody is: then nothing holds after the practice, nothing pauses and nothing interrupts. */
  readonly person: PersonAtRun | null;
};

/** Starts at once; the promise `finished` rejects where the task broke. Throws where it cannot start. */
export function startRun({ stage, pictures, ...parts }: RunParts): Run {
  const { person, sink, container } = parts;
  const seen = { stage: createStage(stage, pictures), sink };
  // The page as one file has no server to isolate it, so none of its browsers tells what it presented.
  const watched = __ONE_FILE__ ? null : witnessOnsets(container.parentElement ?? container, seen);
  const run = runEvents({
    ...parts,
    ...(watched ?? seen),
    imageUrl: pictures.urlOf,
    words: TASK_WORDS,
    ...(parts.from ?? { part: 1, firstRow: 1, attempt: null }),
  });
  const unbind = person && bindInterruptions(run, person);
  const sleep = person && keepAwake();
  const finished = run.finished.finally(() => {
    watched?.end();
    unbind?.();
    sleep?.();
  });
  return { ...run, finished };
}

/** The same, where a person waits before a dead screen if it throws: `finished` rejects with that, too. */
export function startOrBreak(parts: RunParts): Run {
  try {
    return startRun(parts);
  } catch (error) {
    const nothing = () => undefined;
    const heedless = { pause: nothing, resume: nothing, stop: nothing, attend: nothing, fail: nothing };
    return { ...heedless, spareMs: () => Number.POSITIVE_INFINITY, finished: Promise.reject(error) };
  }
}
