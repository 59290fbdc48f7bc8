/** The sentences of the rules of a schedule: each is the second half of a sentence that begins with a path. */
import { formatGrouped } from "../numbers";

export function mustBeTheSetGiven(setId: string): string {
  return `must be ${setId}, the stimulus set at hand`;
}
export function mustBeACategoryOf(setId: string): string {
  return `must be a category of the stimulus set ${setId}, or rest`;
}
/** `kind` is what is counted: `cue images`, `pairs of a cue and a neutral image`. */
export function mustNotNeedMoreThan(held: number, needed: number, kind: string): string {
  return `must not need more ${kind} than the stimulus set holds (${formatGrouped(held)}), unless reuseImages is true: these blocks need ${formatGrouped(needed)}`;
}
export function mustAllowRunsOf(length: number): string {
  return `must be ${formatGrouped(length)} or more, because no order of these blocks has shorter runs of one condition`;
}
