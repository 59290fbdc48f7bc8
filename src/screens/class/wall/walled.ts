/** What a wall is of, and what was decided before it opened. */
import type { Design } from "../../../core/design/design";
import type { Group } from "../../../core/session/cohort/collection";
import type { ExclusionRule } from "../../../core/session/cohort/exclusions";
import type { Comparison } from "../../../core/session/cohort/people";
import type { HandIn } from "../../../core/session/hand-in";
import type { Prediction } from "../../../words/class/wall";

/** What the wall is of. */
export type Walled = {
  readonly design: Design;
  readonly counted: readonly HandIn[];
  /** What must be said wherever these numbers appear, as `made up`; null for nothing. */
  readonly stamp: string | null;
};

/** Groups whose design is known. */
export function listWalled(groups: readonly Group[]): readonly Walled[] {
  return groups.flatMap(({ design, counted }) => (design === null ? [] : [{ design, counted, stamp: null }]));
}

/** What was decided before the wall opened. */
export type Decided = {
  readonly compared: Comparison;
  readonly rules: readonly ExclusionRule[];
  readonly prediction: Prediction | null;
};
