/** The conditions as a person reads them: name, and what their blocks show. */
import type { Condition } from "../core/vocabulary";

const NAMES: Readonly<Record<Condition, string>> = {
  cue: "cue",
  neutral: "neutral",
  control: "control",
  rest: "rest",
};

export function nameCondition(condition: Condition): string {
  return NAMES[condition];
}

const WHAT_REST_SHOWS = "a cross, nothing else";

/** What blocks of a condition show: by the word of the stimulus set, undefined where that is not at hand. */
export function tellShown(
  condition: Condition,
  shows: Readonly<Partial<Record<Condition, string>>> = {},
): string | undefined {
  return condition === "rest" ? WHAT_REST_SHOWS : shows[condition];
}
