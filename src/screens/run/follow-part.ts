/** What one page load says of itself while it runs: browser and display, the clock, and every change of the window. */
import { WINDOW_CHANGES_MAX } from "../../core/limits";
import type { Part } from "../../core/session/session";
import { stageSize } from "../../images/fit";
import { readEnvironment } from "../../task/record/environment";
import { addChange, readWindow, watchWindow } from "../../task/record/window-changes";
import type { RunSink } from "../../task/run-contract";
import type { Services } from "../services";

export type FollowedPart = Pick<RunSink, "onZero" | "onClock"> & {
  /** The window is watched no longer. */
  readonly close: () => void;
};

/** `onChange` is told the part as it begins, and again whenever it becomes another. */
export function followPart(
  { build, frames }: Pick<Services, "build" | "frames">,
  onChange: (part: Part) => void,
): FollowedPart {
  let environment = readEnvironment({ image: readStage(), build, nowMs: frames.nowMs });
  let part: Part | null = null;
  let zeroMs = 0;
  let lastChangeMs = Number.NEGATIVE_INFINITY;
  function change(next: Part): void {
    part = next;
    onChange(next);
  }
  const close = watchWindow((stampMs) => {
    if (part === null) {
      const { pinchZoom: _, ...seen } = readWindow();
      const { width, height } = readStage();
      environment = { ...environment, ...seen, imageWidthPx: width, imageHeightPx: height };
      return;
    }
    const changes = addChange(
      part.windowChanges ?? [],
      { atMs: stampMs - zeroMs, ...readWindow() },
      lastChangeMs,
    );
    lastChangeMs = stampMs - zeroMs;
    if (changes.length <= WINDOW_CHANGES_MAX) change({ ...part, windowChanges: changes });
  });
  return {
    close,
    onZero({ zeroMs: ms, ...begun }) {
      zeroMs = ms;
      const now = readWindow();
      const windowChanges = now.pinchZoom === 1 ? [] : [{ atMs: 0, ...now }];
      change({ ...begun, environment, windowChanges });
    },
    onClock(told) {
      if (part !== null) change({ ...part, ...told });
    },
  };
}

/** The box into which images are fitted in the window as it is now, in CSS pixels. */
function readStage(): { readonly width: number; readonly height: number } {
  return stageSize({ width: window.innerWidth, height: window.innerHeight });
}
