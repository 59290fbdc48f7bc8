/** What the charts of a cohort show, as plain data. */
import type { RatingScale } from "../../core/design/rating-scale";
import type { CohortScores } from "../../core/session/cohort/cohort";
import type { Looks } from "../looks";

export type CohortData = Looks & {
  /** Whose numbers these are: stands on a saved picture. */
  readonly source: string;
  /** What must be said wherever these numbers appear, as `made up`; null for nothing. */
  readonly stamp: string | null;
  readonly scale: RatingScale;
  readonly scores: CohortScores;
  /** Whether single people may be seen: never of fewer than ten. */
  readonly showsPeople: boolean;
};
