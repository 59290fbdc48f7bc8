/** Terms of the scores that several screens and files use. */

/**
 * What the score of the task is called. The field's wider name, cue reactivity, also covers bodily and neural
 * responses; it stays the name of the task.
 */
export function nameScore(contrast: NamedContrast | null = null): string {
  const between = contrast === null ? "" : ` (${contrast.cue} − ${contrast.comparison})`;
  return `cue-induced craving${between}`;
}

/** The names of the two conditions of a contrast. */
export type NamedContrast = { readonly cue: string; readonly comparison: string };

/** Of the usual conditions. */
export const SCORE_NAME = nameScore({ cue: "cue", comparison: "neutral" });

/** Of ratings that nobody moved: the scale's start value, confirmed as it stood. `2 left at the start value`. */
export const LEFT_AT_START = "left at the start value";
