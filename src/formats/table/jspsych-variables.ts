/** jsPsych's own columns, which the files keep untouched, under jsPsych's own names. */
import { JSPSYCH_MEANINGS, UNKNOWN_MEANING } from "../../words/codebook/jspsych";
import { COUNT, type Kind, MS, SCALE_POINTS, TEXT, type Variable } from "./codebook";

const KINDS = {
  rt: MS,
  stimulus: TEXT,
  response: TEXT,
  slider_start: SCALE_POINTS,
  rt_key_duration: MS,
  trial_type: TEXT,
  trial_index: COUNT,
  plugin_version: TEXT,
  extension_type: TEXT,
  extension_version: TEXT,
  time_elapsed: MS,
} as const satisfies Readonly<Record<keyof typeof JSPSYCH_MEANINGS, Kind>>;

type JsPsychColumn = keyof typeof KINDS;

function isKnown(name: string): name is JsPsychColumn {
  return Object.hasOwn(KINDS, name);
}

/** The entry of a column of jsPsych's; one that no plugin of the task records is told to be just that. */
export function findJsPsychVariable(name: string): Variable {
  return isKnown(name)
    ? { name, ...KINDS[name], description: JSPSYCH_MEANINGS[name] }
    : { name, ...TEXT, description: UNKNOWN_MEANING };
}

export const JSPSYCH_VARIABLES: readonly Variable[] = Object.keys(KINDS).map(findJsPsychVariable);
