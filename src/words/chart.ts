/** Words of the chart of ratings: its axis, its table, and what it says to those who cannot see it. */
import { countOf, formatNumber } from "./numbers";

export const CHART = {
  axis: "rating",
  legend: "One mark a rating; the upright line is the mean.",
  tableToggle: "The same as a table",
  laneColumn: "When asked",
  ratingsColumn: "Ratings, in order",
  meanColumn: "Mean",
  none: "none",
} as const;

type Lane = { readonly name: string; readonly values: readonly number[]; readonly mean: number | null };

type Scale = { readonly min: number; readonly max: number; readonly labels: readonly [string, string] };

/** What stands in the chart, short enough for a small phone: `After cue blocks: mean 62.3`. */
export function nameLane({ name, values, mean }: Lane, decimals: number): string {
  if (mean === null || values.length === 0) return `${name}: no rating`;
  return values.length === 1
    ? `${name}: ${formatNumber(mean, 0)}`
    : `${name}: mean ${formatNumber(mean, decimals)}`;
}

/** The same with the number of ratings, for those who cannot see the marks. */
export function describeLane(lane: Lane, decimals: number): string {
  const name = nameLane(lane, decimals);
  return lane.values.length === 0 ? `${name}.` : `${name}, ${countOf(lane.values.length, "rating")}.`;
}

export function describeScale({ min, max, labels }: Scale): string {
  return `Scale from ${min} (${labels[0]}) to ${max} (${labels[1]}).`;
}

export function describeTable({ min, max, labels }: Scale): string {
  return `Ratings from ${min} (${labels[0]}) to ${max} (${labels[1]})`;
}
