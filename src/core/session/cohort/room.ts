/** A room's summary, to be shown beside one person's own result: rounded, of ten people or more, with no person's data. */
import type { RatingScale } from "../../design/rating-scale";
import type { HandIn } from "../hand-in";
import { FEWEST_SHOWN } from "./batches";
import { medianOf } from "./known";
import { type Comparison, listPeople } from "./people";

/** The spread of people, in units of the scale: a quarter of them lie below `low`, half below `middle`, a quarter above `high`. */
export type Quartiles = { readonly low: number; readonly middle: number; readonly high: number };

export type RoomSummary = {
  readonly people: number;
  /** Of the means of the headline contrast's conditions, and of the differences. */
  readonly cue: Quartiles;
  readonly comparison: Quartiles;
  readonly difference: Quartiles;
};

/** What a room gives away of itself. */
export type Room = {
  readonly compared: Comparison;
  readonly summary: RoomSummary;
  /** Whether anybody in it is simulated. */
  readonly simulated: boolean;
};

/** The whole scale in so many steps: coarser than the answer of any one person, fine enough for a picture. */
export const ROUNDED_STEPS = 50;

type Ends = Pick<RatingScale, "min" | "max">;

/** A difference in units of the scale as the nearest whole number of steps. */
export function toSteps(difference: number, { min, max }: Ends): number {
  return Math.round((difference / (max - min)) * ROUNDED_STEPS);
}

/** So many steps in units of the scale; all of them are exactly the range. Never the zero below zero. */
export function fromSteps(steps: number, { min, max }: Ends): number {
  return (steps * (max - min)) / ROUNDED_STEPS + 0;
}

/** By Tukey's hinges: the medians of the lower and of the upper half, both with the median where it is a person's. */
function findQuartiles(values: readonly number[], round: (value: number) => number): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.ceil(sorted.length / 2);
  return {
    low: round(medianOf(sorted.slice(0, half))),
    middle: round(medianOf(sorted)),
    high: round(medianOf(sorted.slice(-half))),
  };
}

/** Null of fewer than ten people with a mean of both conditions. */
export function summariseRoom(
  handIns: readonly HandIn[],
  { rating }: { readonly rating: Ends },
  compared: Comparison,
): RoomSummary | null {
  const people = listPeople(handIns, compared);
  if (people.length < FEWEST_SHOWN) return null;
  const roundDifference = (value: number) => fromSteps(toSteps(value, rating), rating);
  const round = (value: number) => rating.min + roundDifference(value - rating.min);
  return {
    people: people.length,
    cue: findQuartiles(
      people.map(({ cueMean }) => cueMean),
      round,
    ),
    comparison: findQuartiles(
      people.map(({ comparisonMean }) => comparisonMean),
      round,
    ),
    difference: findQuartiles(
      people.map(({ difference }) => difference),
      roundDifference,
    ),
  };
}
