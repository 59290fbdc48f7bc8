/**
 * A run with a person at it: what stands over the task while it waits for them, and what each press does.
 * Longer than 150 lines because whatever ends or holds a run is told in one place.
 */
import { effect, type Signal } from "@preact/signals";
import type { PauseReason, ProbeOutcome } from "../../core/vocabulary";
import type { Pictures } from "../../images/pictures";
import { enterFullscreen } from "../parts/display";
import { isMade, type RestOfPictures } from "../parts/rest-of-pictures";
import type { Services } from "../services";
import type { Recording, RunEnd } from "./record-session";
import { type RunParts, startOrBreak } from "./start-run";

/** What the run waits for. */
export type Overlay =
  | {
      readonly kind: "practice-over";
      /** What came of its probe; null where it had none. */
      readonly probe: ProbeOutcome | null;
    }
  | {
      readonly kind: "pause";
      readonly reason: PauseReason;
      /** What broke, in the words of the program; null where nothing did. */
      readonly problem: string | null;
      readonly canContinue: boolean;
    };

export type AttendedParts = Omit<RunParts, "pictures" | "sink" | "person" | "frames" | "wallClockMs"> & {
  /** Those of the practice are made. */
  readonly pictures: Pictures;
  readonly rest: RestOfPictures;
  readonly services: Services;
  readonly recording: Recording;
  /** Takes what a screen reader is to say. */
  readonly announce: (text: string) => void;
  /** Set to what stands over the task, null for nothing. */
  readonly overlay: Signal<Overlay | null>;
};

/** What a person can do, as bound to the buttons of the task. */
export type Presses = {
  readonly pause: () => void;
  /** After the practice. */
  readonly start: () => void;
  /** After a pause. */
  readonly goOn: () => Promise<void>;
  readonly stop: (how: "stopped" | "discarded") => void;
  /** The screen is left in the middle of the run. */
  readonly leave: () => void;
};

/** How long nobody looks at a dialog in a made-up run, in ms. */
const MADE_UP_READING_MS = 700;

/** Starts at once; ends the recording when the run is over. */
export function startAttendedRun(attended: AttendedParts): Presses {
  const { services, recording, overlay, rest, announce, ...parts } = attended;
  const { pictures } = parts;
  const isMadeUp = parts.simulated !== null;
  /** Until the task is started. */
  let afterPractice: Overlay | null = null;
  let end: RunEnd = "stopped";
  /** Set while the person is asked what is to be kept of a run that cannot go on. */
  let answer: ((how: RunEnd) => void) | null = null;
  const over = new AbortController();
  const run = startOrBreak({
    ...parts,
    frames: services.frames,
    wallClockMs: services.wallClockMs,
    sink: recording,
    person: {
      announce,
      store: services.store,
      isFullscreen: !isMadeUp,
      onPause: (reason) => showPause(reason, null),
      onFault(error) {
        // Nobody would be there to end what goes wrong again and again.
        if (isMadeUp) run.fail(error);
        else pauseFor("faulty", error);
      },
      onPracticeOver(probe) {
        afterPractice = { kind: "practice-over", probe };
        pictures.pace(null);
        overlay.value = afterPractice;
      },
    },
  });
  pictures.pace(run.spareMs);
  const endWaiting = effect(() => {
    if (!isMadeUp || overlay.value?.kind !== "practice-over") return;
    const making = rest.making.value;
    const hasFailed = making.failed.length > 0;
    if (!hasFailed && !isMade(making)) return;
    const reading = setTimeout(hasFailed ? () => stop("stopped") : start, MADE_UP_READING_MS);
    return () => clearTimeout(reading);
  });

  function showPause(reason: PauseReason, problem: string | null): void {
    overlay.value = { kind: "pause", reason, problem, canContinue: true };
    // Who presses Stop is there, and chooses.
    if (isMadeUp && reason !== "stopped") setTimeout(goOnByItself, MADE_UP_READING_MS, overlay.value);
  }
  /** Says what broke, also where the run is paused already. */
  function pauseFor(reason: PauseReason, error: unknown): void {
    const problem = error === null ? null : describeError(error);
    try {
      run.pause(reason);
    } catch (why) {
      run.fail(why);
      return;
    }
    const { value } = overlay;
    if (value?.kind === "pause" && value.canContinue) showPause(reason, problem);
  }
  function start(): void {
    afterPractice = null;
    overlay.value = null;
    recording.restore();
    run.resume();
  }
  async function goOn(): Promise<void> {
    const before = overlay.value;
    if (!isMadeUp) await enterFullscreen(over.signal);
    // Meanwhile the page may have been hidden or the person have gone on already: the dialog stays what it is then.
    if (overlay.value !== before || document.visibilityState === "hidden") return;
    if (afterPractice !== null) overlay.value = afterPractice;
    else start();
  }
  /** A page out of sight gets no frames: it goes on when it is seen again. */
  function goOnByItself(pause: Overlay): void {
    if (overlay.value !== pause) return;
    if (document.visibilityState === "visible") void goOn();
    else document.addEventListener("visibilitychange", () => goOnByItself(pause), { once: true });
  }
  function finishAs(how: RunEnd): void {
    end = how;
    if (answer === null) run.stop();
    else answer(how);
  }
  /** The task cannot go on; the person, who may have left before, says what is to be kept. */
  function ask(reason: PauseReason, problem: string | null): Promise<RunEnd> {
    if (end === "left") return Promise.resolve(end);
    overlay.value = { kind: "pause", reason, problem, canContinue: false };
    if (isMadeUp) setTimeout(stop, MADE_UP_READING_MS, "stopped");
    return new Promise((resolve) => {
      answer = resolve;
    });
  }
  function stop(how: "stopped" | "discarded"): void {
    overlay.value = null;
    finishAs(how);
  }
  async function conclude(): Promise<void> {
    try {
      if (await run.finished) end = "complete";
    } catch (error) {
      end = await ask("broken", describeError(error));
    }
    endWaiting();
    endLoss();
    await finish();
    over.abort();
    await recording.leadOn(end);
  }
  async function finish(): Promise<void> {
    try {
      while (!(await recording.finish(end))) end = await ask("undeleted", null);
    } catch (error) {
      const wasComplete = end === "complete";
      const how = await ask("unkept", describeError(error));
      end = how === "stopped" && wasComplete ? "complete" : how;
      await recording.finish(end).catch(reportError);
    }
  }

  const endLoss = services.store.onLoss((sessionId, loss) => {
    if (sessionId !== recording.sessionId) return;
    if (loss === "deleted") pauseFor("deleted", null);
    // It goes on in another tab: nothing more can be added to it here.
    else finishAs("stopped");
  });
  recording.onBroken((error) => pauseFor("unkept", error));
  conclude().catch(reportError);
  return {
    pause: () => run.pause("stopped"),
    start,
    goOn,
    stop,
    leave: () => finishAs("left"),
  };
}

function describeError(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}
