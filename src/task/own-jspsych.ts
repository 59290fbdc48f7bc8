/** The jsPsych of one run: its timers locked to frames, and nothing of it left on the page afterwards. */
import { initJsPsych, type JsPsych } from "jspsych";
import type { FrameClock } from "./clock/frame-clock";
import { lockTimers } from "./lock-timers";
import type { EventLog } from "./record/event-log";
import { EventLogExtension } from "./record/extension";

export type OwnJsPsychOptions = {
  /** jsPsych fills it. */
  readonly container: HTMLElement;
  readonly clock: FrameClock;
  readonly log: EventLog;
  /** Called in jsPsych's own chain of promises, with its data of the trial that is over. */
  readonly onTrialFinish: (data: Readonly<Record<string, unknown>>) => void;
};

export type OwnJsPsych = {
  readonly jsPsych: JsPsych;
  /** Takes away what jsPsych listens to. To be called once, however the run ended. */
  readonly release: () => void;
};

export function createOwnJsPsych({ container, clock, log, onTrialFinish }: OwnJsPsychOptions): OwnJsPsych {
  const onClose = () => undefined;
  const jsPsych = initJsPsych({
    display_element: container,
    override_safe_mode: true,
    // Nothing sounds: an audio context would be one more thing that wants the processor.
    use_webaudio: false,
    extensions: [{ type: EventLogExtension, params: { log } }],
    on_close: onClose,
    on_trial_start: () => leaveTabOrder(container),
    on_trial_finish(data: Readonly<Record<string, unknown>>) {
      // Of a trial that was ended from without, its plugin would take a key of a later one for its own.
      jsPsych.pluginAPI.cancelAllKeyboardResponses();
      onTrialFinish(data);
    },
  });
  lockTimers(jsPsych, clock);
  return { jsPsych, release: () => release(jsPsych, onClose) };
}

/** jsPsych makes its element a stop of the Tab key, which has no name and does nothing; it still takes the focus. */
function leaveTabOrder(container: HTMLElement): void {
  if (container.tabIndex === 0) container.tabIndex = -1;
}

/** What the plugin on screen would have recorded for no answer; a slider has its start. */
export function skip(jsPsych: JsPsych): Readonly<Record<string, unknown>> {
  const { stimulus = null, slider_start } = jsPsych.getCurrentTrial() ?? {};
  return { rt: null, stimulus, ...(slider_start !== undefined && { slider_start }), response: null };
}

/** What the keyboard plugin would have recorded, also of a tap. */
export function goOn(jsPsych: JsPsych, key: string, rtMs: number): Readonly<Record<string, unknown>> {
  const { stimulus = null } = jsPsych.getCurrentTrial() ?? {};
  return { rt: Math.round(rtMs), stimulus, response: key };
}

/** jsPsych counts on the page to close after it: of these it takes away some after a run that ended well, others never. */
function release({ data, pluginAPI }: JsPsych, onClose: () => void): void {
  pluginAPI.clearAllTimeouts();
  pluginAPI.cancelAllKeyboardResponses();
  data.removeInteractionListeners();
  window.removeEventListener("beforeunload", onClose);
  const onBlur: unknown = Reflect.get(pluginAPI, "rootBlurListener");
  if (typeof onBlur === "function") window.removeEventListener("blur", onBlur as EventListener);
}
