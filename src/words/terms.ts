/** Terms of the scores that several screens and files use. */

/**
 * What the score of the task is called. The field's wider name, cue reactivity, also covers bodily and neural
 * responses; it stays the name of the task.
 */
export const SCORE_NAME = "cue-induced craving (cue − neutral)";

/** Of ratings that nobody moved: the scale's start value, confirmed as it stood. `2 left at the start value`. */
export const LEFT_AT_START = "left at the start value";
