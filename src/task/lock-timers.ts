/** Puts a frame clock in the place of jsPsych's timers, for every plugin as it is. */
import type { JsPsych } from "jspsych";
import type { FrameClock } from "./clock/frame-clock";

/** jsPsych's simulation bound the original timers when it was made, so those are cleared as well. */
export function lockTimers({ pluginAPI }: JsPsych, clock: FrameClock): void {
  const clearOriginal = pluginAPI.clearAllTimeouts.bind(pluginAPI);
  pluginAPI.setTimeout = clock.setTimeout;
  pluginAPI.clearAllTimeouts = () => {
    clock.clearAllTimeouts();
    clearOriginal();
  };
}
