/** What the charts of a cohort show, as plain data. */
import type { RatingScale } from "../../core/design/rating-scale";
import type { CohortScores } from "../../core/session/cohort/cohort";
import type { Comparison } from "../../core/session/cohort/people";
import type { RoomSummary } from "../../core/session/cohort/room";
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

/** A room by the name that it has beside others. */
export type NamedRoom = { readonly name: string; readonly summary: RoomSummary };

/** What one person rated, in units of the scale; null for what is missing. */
export type OwnValues = {
  readonly cue: number | null;
  readonly comparison: number | null;
  readonly difference: number | null;
};

/** Rooms beside each other, or one person beside a room. */
export type RoomData = Looks & {
  readonly title: string;
  readonly source: string;
  readonly stamp: string | null;
  readonly scale: RatingScale;
  readonly compared: Comparison;
  readonly rooms: readonly NamedRoom[];
  /** Null where no person stands beside them. */
  readonly own: OwnValues | null;
};
