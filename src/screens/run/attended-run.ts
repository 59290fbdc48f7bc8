/** A run with a person at it: what stands over the task while it waits for them, and what each press does. */
import { effect, type Signal } from "@preact/signals";
import type { PauseReason } from "../../core/vocabulary";
import type { Pictures } from "../../images/pictures";
import { enterFullscreen } from "../parts/display";
import { isMade, type RestOfPictures } from "../parts/rest-of-pictures";
import type { Services } from "../services";
import type { Recording, RunEnd } from "./record-session";
import { type RunParts, startRun } from "./start-run";

/** What the run waits for. */
export type Overlay =
  | { readonly kind: "practice-over" }
  | { readonly kind: "pause"; readonly reason: PauseReason };

export type AttendedParts = Omit<RunParts, "pictures" | "sink" | "person" | "frames" | "wallClockMs"> & {
  /** Those of the practice are made. */
  readonly pictures: Pictures;
  readonly rest: RestOfPictures;
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
export function startAttendedRun({ services, recording, overlay, rest, ...parts }: AttendedParts): Presses {
  const { pictures } = parts;
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
        pictures.pace(null);
        overlay.value = { kind: "practice-over" };
      },
    },
  });
  pictures.pace(run.spareMs);
  const endWaiting = effect(() => {
    if (!isMadeUp || overlay.value?.kind !== "practice-over" || !isMade(rest.making.value)) return;
    const reading = setTimeout(start, MADE_UP_READING_MS);
    return () => clearTimeout(reading);
  });

  function start(): void {
    isPracticeOver = false;
    overlay.value = null;
    run.resume();
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
    endWaiting();
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
