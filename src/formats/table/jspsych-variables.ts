/** The codebook of jsPsych's own columns, which the files keep untouched, under jsPsych's own names. */
import { countOf, numberOf, textOf, type Variable } from "./codebook";

/** What jsPsych 8 and the plugins of the task record. */
export const JSPSYCH_VARIABLES: readonly Variable[] = [
  numberOf(
    "rt",
    "ms",
    "jsPsych's own response time, from its drawing to its handling of the input; rt_ms is from the frame to the input itself.",
  ),
  textOf("stimulus", "What jsPsych showed: the path of an image, or HTML."),
  textOf(
    "response",
    "Answer as jsPsych took it: a key, or the slider's value; missing when a rating's window ran out, where rating keeps the value.",
  ),
  numberOf(
    "slider_start",
    "scale points",
    "Where jsPsych's slider stood at first, even if its thumb was hidden.",
  ),
  numberOf(
    "rt_key_duration",
    "ms",
    "How long a key was held; jsPsych was not asked for it here, so it is missing.",
  ),
  textOf("trial_type", "jsPsych's plugin that showed the event."),
  countOf("trial_index", "Place of the trial in jsPsych's own count, from 0 at every page load."),
  textOf("plugin_version", "Version of that plugin."),
  textOf("extension_type", "jsPsych's extensions at work in the trial, as a JSON list."),
  textOf("extension_version", "Versions of those extensions, as a JSON list."),
  numberOf(
    "time_elapsed",
    "ms",
    "Time from jsPsych's start to the end of the trial, by jsPsych's own clock.",
  ),
];

/** The entry of a column of jsPsych's; one that no plugin of the task records is told to be just that. */
export function findJsPsychVariable(name: string): Variable {
  const known = JSPSYCH_VARIABLES.find((variable) => variable.name === name);
  return (
    known ?? textOf(name, "A column of jsPsych's that this codebook does not know; see jsPsych's manual.")
  );
}
