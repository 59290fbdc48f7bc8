/** What each of jsPsych's own columns holds: those that jsPsych 8 and the plugins of the task record. */

export const JSPSYCH_MEANINGS = {
  rt: "jsPsych's own response time, from its drawing to its handling of the input; rt_ms is from the frame to the input itself.",
  stimulus: "What jsPsych showed: the path of an image, or HTML.",
  response:
    "Answer as jsPsych took it: a key, or the slider's value; missing when a rating's window ran out, where rating keeps the value. The space bar is a blank here.",
  slider_start: "Where jsPsych's slider stood at first, even if its thumb was hidden.",
  rt_key_duration: "How long a key was held; jsPsych was not asked for it here, so it is missing.",
  trial_type: "jsPsych's plugin that showed the event.",
  trial_index: "Place of the trial in jsPsych's own count, from 0 at every page load.",
  plugin_version: "Version of that plugin.",
  extension_type: "jsPsych's extensions at work in the trial, as a JSON list.",
  extension_version: "Versions of those extensions, as a JSON list.",
  time_elapsed: "Time from jsPsych's start to the end of the trial, by jsPsych's own clock.",
} as const;

export const UNKNOWN_MEANING =
  "A column of jsPsych's that this codebook does not know; see jsPsych's manual.";
