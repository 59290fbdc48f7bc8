/** What the score of the task is called, wherever it is named. */

/** The field's wider name, cue reactivity, also covers bodily and neural responses; it stays the name of the task. */
export const SCORE_NAME = "cue-induced craving (cue − neutral)";
