/** A run with a person at it: what stands over the task while it waits for them, and what each press does. */
import type { Signal } from "@preact/signals";
import type { PauseReason } from "../../core/vocabulary";
import { enterFullscreen } from "../parts/display";
import type { Services } from "../services";
import type { Recording, RunEnd } from "./record-session";
import { type RunParts, startRun } from "./start-run";

/** What the run waits for. */
export type Overlay =
  | { readonly kind: "practice-over" }
  | { readonly kind: "pause"; readonly reason: PauseReason };

export type AttendedParts = Omit<RunParts, "sink" | "person" | "frames" | "wallClockMs"> & {
  readonly services: Services;
  readonly recording: Recording;
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

/** How long nobody looks at the end of the practice in a made-up run, in ms. */
const MADE_UP_READING_MS = 700;

/** Starts at once; ends the recording when the run is over. */
export function startAttendedRun({ services, recording, overlay, ...parts }: AttendedParts): Presses {
  const isMadeUp = parts.simulated !== null;
  let isPracticeOver = false;
  let end: RunEnd = "stopped";
  const run = startRun({
    ...parts,
    frames: services.frames,
    wallClockMs: services.wallClockMs,
    sink: recording,
    person: {
      store: services.store,
      isFullscreen: !isMadeUp,
      onPause(reason) {
        overlay.value = { kind: "pause", reason };
      },
      onPracticeOver() {
        isPracticeOver = true;
        overlay.value = { kind: "practice-over" };
        if (isMadeUp) setTimeout(startUnlessPaused, MADE_UP_READING_MS);
      },
    },
  });

  function start(): void {
    isPracticeOver = false;
    overlay.value = null;
    run.resume();
  }
  function startUnlessPaused(): void {
    if (overlay.value?.kind === "practice-over") start();
  }
  async function goOn(): Promise<void> {
    const before = overlay.value;
    if (!isMadeUp) await enterFullscreen();
    // Meanwhile the page may have been hidden or the person have gone on already: the dialog stays what it is then.
    if (overlay.value !== before || document.visibilityState === "hidden") return;
    if (isPracticeOver) overlay.value = { kind: "practice-over" };
    else start();
  }
  function finishAs(how: RunEnd): void {
    end = how;
    run.stop();
  }
  async function conclude(): Promise<void> {
    try {
      if (await run.finished) end = "complete";
    } catch (error) {
      // The task broke: what was recorded until then is kept, and the person is not left before a dead screen.
      reportError(error);
    }
    await recording.finish(end);
  }

  conclude().catch(reportError);
  return {
    pause: () => run.pause("stopped"),
    start,
    goOn,
    stop(how) {
      overlay.value = null;
      finishAs(how);
    },
    leave: () => finishAs("left"),
  };
}
