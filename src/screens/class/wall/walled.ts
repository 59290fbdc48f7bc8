/** What a wall is of, and what was decided before it opened. */
import type { Design } from "../../../core/design/design";
import type { Form, Group } from "../../../core/session/cohort/collection";
import type { ExclusionRule } from "../../../core/session/cohort/exclusions";
import type { Comparison } from "../../../core/session/cohort/people";
import type { HandIn } from "../../../core/session/hand-in";
import type { MergeOrder } from "../../../formats/collection/merge";
import type { Prediction } from "../../../words/class/wall";

/** What the wall is of. */
export type Walled = {
  readonly design: Design;
  readonly counted: readonly HandIn[];
  /** What must be said wherever these numbers appear, as `made up`; null for nothing. */
  readonly stamp: string | null;
  /** What was recorded of those who came by file; null where nobody did, as in a made-up class. */
  readonly recorded: Recorded | null;
};

/** Of people who were collected: in what they came, and their rows as one file, which rejects where it cannot be made. */
export type Recorded = {
  readonly formOf: (id: string) => Form;
  readonly merge: (order: MergeOrder) => Promise<Blob>;
};

/** Groups whose design is known. */
export function listWalled(groups: readonly Group[], recorded: Recorded): readonly Walled[] {
  return groups.flatMap(({ design, counted }) =>
    design === null ? [] : [{ design, counted, stamp: null, recorded }],
  );
}

/** What was decided before the wall opened. */
export type Decided = {
  readonly compared: Comparison;
  readonly rules: readonly ExclusionRule[];
  readonly prediction: Prediction | null;
};
