/** Ends a scale on the frame after its answer, and a fixation fills the rest of its window: what follows keeps its plan. */
import { isFiller } from "../core/schedule/filler";
import type { ScheduledEvent } from "../core/schedule/schedule";
import type { FrameClock } from "./clock/frame-clock";

export type WindowFiller = {
  /** To be called as each event is put on the page, a filling fixation as well. */
  readonly shown: (event: ScheduledEvent) => void;
  /** The scale on screen was answered. Where its window ends with the next frame anyway, nothing is left to fill. */
  readonly answered: (end: () => void) => void;
  /** Whether a fixation is to fill the rest of this rating's window; true once. */
  readonly takeDue: (rating: ScheduledEvent) => boolean;
  /** What is on screen was cut. */
  readonly forget: () => void;
};

export type WindowFillerOptions = {
  readonly clock: Pick<FrameClock, "setTimeout" | "whenShown" | "frameMs">;
  /** Ends the filling fixation. */
  readonly endFiller: () => void;
};

export function createWindowFiller({ clock, endFiller }: WindowFillerOptions): WindowFiller {
  let scale: { readonly event: ScheduledEvent; endMs: number } | null = null;
  let due: ScheduledEvent | null = null;
  /** When the window of the last scale was planned to end, of which the fixation on screen fills the rest. */
  let plannedEndMs = 0;

  return {
    shown(event) {
      scale = null;
      if (isFiller(event)) {
        clock.whenShown(({ planMs }) => clock.setTimeout(endFiller, plannedEndMs - planMs));
        return;
      }
      const { durationMs } = event;
      if (event.event !== "rating" || durationMs === null) return;
      const shown = { event, endMs: Number.POSITIVE_INFINITY };
      scale = shown;
      clock.whenShown(({ planMs }) => {
        shown.endMs = planMs + durationMs;
      });
    },
    answered(end) {
      const answered = scale;
      // Decided on the frame that takes the scale away: only there it is known how much of the window is left.
      clock.whenShown(({ stampMs }) => {
        if (answered === null || scale !== answered) return;
        if (answered.endMs - stampMs <= clock.frameMs() / 2) return;
        plannedEndMs = answered.endMs;
        due = answered.event;
        end();
      });
    },
    takeDue(rating) {
      const isDue = due === rating;
      due = null;
      return isDue;
    },
    forget() {
      scale = null;
      due = null;
    },
  };
}
