/** Words on ratings that nobody moved: the scale's start value, confirmed as it stood. */

/** `2 left at the start value`. */
export const LEFT_AT_START = "left at the start value";
