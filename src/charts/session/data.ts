/** What the charts of a session show, as plain data. */
import type { RatingScale } from "../../core/design/rating-scale";
import type { CountedRating } from "../../core/session/score";
import type { Condition, EventKind, ProbeKind, ProbeOutcome } from "../../core/vocabulary";
import type { Looks } from "../looks";
import type { RunStart } from "../plot/run-starts";

/** What every chart of a session says of it. */
type Charted = Looks & {
  /** Whose numbers these are: stands on a saved picture. */
  readonly source: string;
  /** What must be said wherever these numbers appear, as `simulated`; null for nothing. */
  readonly stamp: string | null;
};

/** The mean of the ratings after the blocks of a condition, in units of the scale. */
export type ConditionMean = { readonly condition: Condition; readonly mean: number; readonly n: number };

/** Of one question. */
export type RatingsData = Charted & {
  readonly runStarts: readonly RunStart[];
  /** What it asks; null where the design asks nothing else. */
  readonly asked: string | null;
  readonly scale: RatingScale;
  /** In the order given, `order` from 1 without gaps. */
  readonly ratings: readonly CountedRating[];
  /** Conditions without a rating after a block are left out. */
  readonly means: readonly ConditionMean[];
};

/** More ratings than this are a thicket: their means and spread are shown first, each of them on request. */
const LONG_RUN = 60;

export function isLong(ratings: RatingsData["ratings"]): boolean {
  return ratings.length > LONG_RUN;
}

/** An image that asked for the key, or one that did not and was answered. */
export type ProbeResponse = {
  /** From 1, in the order shown. */
  readonly order: number;
  readonly block: number;
  readonly condition: Condition;
  /** Place of the image within its block, from 1. */
  readonly item: number;
  readonly outcome: ProbeOutcome;
  /** From the image's onset, in ms; null where nothing was pressed. */
  readonly rtMs: number | null;
};

export type ProbesData = Charted & {
  readonly kind: ProbeKind;
  readonly responses: readonly ProbeResponse[];
  /** How long a probe waits for its answer, from the image's onset, in ms. */
  readonly windowMs: number;
  /** Of the hits, in ms; null where there is none. */
  readonly medianRtMs: number | null;
};

export type TimedEvent = {
  /** The number of its row in the session. */
  readonly row: number;
  readonly event: EventKind;
  readonly block: number | null;
  /** How long after its plan the event began, in ms; negative where it came early. */
  readonly startOffMs: number;
  /** How much longer than planned it stayed, in ms; null where it was to last as long as the person took. */
  readonly lengthOffMs: number | null;
  /** Null for an event that was to last as long as the person took. */
  readonly plannedMs: number | null;
  readonly shownMs: number;
  /** Null where they cannot be counted. */
  readonly framesLate: number | null;
  /** Null where it cannot be told. */
  readonly onTime: boolean | null;
};

export type TimingData = Charted & {
  readonly runStarts: readonly RunStart[];
  /** In the order shown; events that were cut short are left out. */
  readonly events: readonly TimedEvent[];
  /** One refresh of the display, in ms; null where it was not measured or differs between parts. */
  readonly frameMs: number | null;
};
