/** Words of the chart of ratings: its axes, its marks, its table. */
import type { RatingScale } from "../../core/design/rating-scale";
import type { Condition, RatingMoment } from "../../core/vocabulary";
import type { NameOf } from "../conditions";
import { capitalise, countOf, decimalsOf, formatNumber } from "../numbers";
import { LEFT_AT_START, MOMENT_NAMES, nameEnds } from "../terms";
import { EXPLAIN_RUNS, quoteAsked, stampText } from "./chart";

type Mean = { readonly condition: Condition; readonly mean: number; readonly n: number };

type Rating = {
  readonly block: number | null;
  readonly condition: Condition | null;
  readonly moment: RatingMoment;
  readonly value: number | null;
  readonly isUntouched: boolean;
};

type Ratings = {
  readonly asked: string | null;
  readonly stamp: string | null;
  readonly nameOf: NameOf;
  readonly scale: RatingScale;
  readonly ratings: readonly Rating[];
  readonly means: readonly Mean[];
};

export const RATINGS_CHART = {
  title: "Every rating, in the order given",
  /** Of a long run, until each rating is asked for. */
  spreadTitle: "Ratings after blocks, by condition",
  showEach: "Show every rating",
  block: "block, in the order run",
  /** Under the marks of the ratings that belong to no block, where nothing else stands there. */
  moments: { before: "beginning", after: "end" },
  columns: ["No.", "When asked", "Rating"],
  notAnswered: "not answered",
} as const;

/** What a scale goes from and to. */
export function nameRatingAxis(scale: RatingScale): string {
  return `rating, ${nameEnds(scale)}`;
}

/** Beside the line of a mean. */
export function labelMean({ condition, mean }: Mean, scale: RatingScale, nameOf: NameOf): string {
  return `${nameOf(condition)} ${formatNumber(mean, decimalsOf(scale))}`;
}

/** `after block 3 (neutral)`, `at the beginning`. */
export function nameMoment({ moment, block, condition }: Rating, nameOf: NameOf): string {
  switch (moment) {
    case "before":
    case "after":
      return MOMENT_NAMES[moment];
    case "before-block":
      return `before block ${block}${nameInBrackets(condition, nameOf)}`;
    case "after-block":
      return `after block ${block}${nameInBrackets(condition, nameOf)}`;
  }
}

function nameInBrackets(condition: Condition | null, nameOf: NameOf): string {
  return condition === null ? "" : ` (${nameOf(condition)})`;
}

/** `45`, `50, left at the start value`, `not answered`. */
export function describeValue({ value, isUntouched }: Pick<Rating, "value" | "isUntouched">): string {
  if (value === null) return RATINGS_CHART.notAnswered;
  return `${formatNumber(value, 0)}${isUntouched ? `, ${LEFT_AT_START}` : ""}`;
}

/** What a pointer that rests on a mark is told. */
export function describeRating(rating: Rating, nameOf: NameOf): string {
  return `${nameMoment(rating, nameOf)}: ${describeValue(rating)}`;
}

/** How the chart is to be read; only of what is in it. */
export function explainRatings(charted: Ratings & { readonly runStarts: readonly unknown[] }): string {
  const { ratings, means, runStarts } = charted;
  const has = (test: (rating: Rating) => boolean) => ratings.some(test);
  return [
    "One mark a rating.",
    means.length > 0 && "A level line is the mean after the blocks of a condition.",
    has(({ block }) => block === null) && has(({ block }) => block !== null)
      ? "◆ is a rating at the beginning or the end."
      : false,
    has(({ moment }) => moment === "before-block") &&
      has(({ moment }) => moment === "after-block") &&
      "Hollow marks were given before a block.",
    runStarts.length > 0 && EXPLAIN_RUNS,
    has(({ value }) => value === null) && "A dash on the bottom line is a rating that was not answered.",
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

/** How the chart of a long run is to be read. */
export const EXPLAIN_SPREAD =
  "The mark is the mean, the broad bar the middle half of the ratings; the thin line goes from the lowest to the highest.";

/** Of a long run, in words. */
export function describeSpread({ stamp, asked, nameOf, scale, ratings, means }: Ratings): string {
  return [
    `${stampText(stamp)}${quoteAsked(asked)}${RATINGS_CHART.spreadTitle}, ${nameRatingAxis(scale)}.`,
    `${countOf(ratings.length, "rating")} in all.`,
    ...means.map((mean) => describeMean(mean, scale, nameOf)),
  ].join(" ");
}

function describeMean({ condition, mean, n }: Mean, scale: RatingScale, nameOf: NameOf): string {
  return `Mean after ${nameOf(condition)} blocks: ${formatNumber(mean, decimalsOf(scale))}, ${countOf(n, "rating")}.`;
}

function describeRange(values: readonly number[]): string {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return "None was given.";
  if (values.length === 1) return `The one given is ${formatNumber(lowest, 0)}.`;
  return lowest === highest
    ? `All given are ${formatNumber(lowest, 0)}.`
    : `They lie between ${formatNumber(lowest, 0)} and ${formatNumber(highest, 0)}.`;
}

/** The finding in words. */
export function describeRatings({ stamp, asked, nameOf, scale, ratings, means }: Ratings): string {
  const given = ratings.flatMap((rating) =>
    rating.value === null ? [] : [{ ...rating, value: rating.value }],
  );
  const values = given.map(({ value }) => value);
  const outside = given
    .filter(({ block }) => block === null)
    .map((rating) => `${capitalise(describeRating(rating, nameOf))}.`);
  const missed = ratings.length - given.length;
  const untouched = given.filter(({ isUntouched }) => isUntouched).length;
  return [
    `${stampText(stamp)}${quoteAsked(asked)}${RATINGS_CHART.title}: ${countOf(ratings.length, "rating")},`,
    `${nameRatingAxis(scale)}.`,
    describeRange(values),
    ...means.map((mean) => describeMean(mean, scale, nameOf)),
    ...outside,
    ...(missed === 0 ? [] : [`${countOf(missed, "rating")} not answered.`]),
    ...(untouched === 0 ? [] : [`${countOf(untouched, "rating")} ${LEFT_AT_START}.`]),
  ].join(" ");
}

/** Above the table. */
export function captionRatings({ stamp, asked, scale }: Ratings): string {
  return `${stampText(stamp)}${quoteAsked(asked)}Every rating: ${nameRatingAxis(scale)}.`;
}
