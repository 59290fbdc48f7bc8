/** A room's summary, to be shown beside one person's own result: rounded, of ten people or more, each number of three of them at least. */
import type { RatingScale } from "../../design/rating-scale";
import type { HandIn } from "../hand-in";
import { FEWEST_SHOWN } from "./batches";
import { averageOf } from "./known";
import { type Comparison, listPeople } from "./people";

/** The spread of people, in units of the scale: about a quarter of them lie below `low`, half below `middle`, a quarter above `high`. */
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

/** The whole scale in so many steps: fine enough for a picture, and few enough to be typed. */
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

/** So far from the place of a quartile people are averaged: three where it is somebody's, four where it lies between two. */
const AROUND = 1.5;

/**
 * Where Tukey's hinges lie (the medians of the lower and of the upper half, both with the median where it is a person's),
 * each averaged over the people around it: of ten people a hinge itself is one person's mean, which others may know.
 */
function findQuartiles(values: readonly number[], round: (value: number) => number): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  const hinge = (Math.ceil(sorted.length / 2) - 1) / 2;
  const averageAround = (place: number) =>
    round(averageOf(sorted.slice(Math.ceil(place - AROUND), Math.floor(place + AROUND) + 1)));
  return {
    low: averageAround(hinge),
    middle: averageAround(last / 2),
    high: averageAround(last - hinge),
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
