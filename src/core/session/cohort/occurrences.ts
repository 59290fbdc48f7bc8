/** Ratings over the run: by occurrence of a block within its condition, each person's and the room's mean. */
import type { Condition } from "../../vocabulary";
import type { HandIn } from "../hand-in";
import { averageOf } from "./known";
import { listRatings } from "./people";

export type Occurrence = {
  /** Of the block within its condition, from 1. */
  readonly place: number;
  /** Those who rated it. */
  readonly people: number;
  /** In units of the scale. */
  readonly mean: number;
};

/** The room's mean at every occurrence that somebody rated. */
export function averageByOccurrence(
  handIns: readonly HandIn[],
  condition: Condition,
  question: number,
): readonly Occurrence[] {
  const everyone = handIns.map((handIn) => listRatings(handIn, condition, question));
  const longest = everyone.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, place) => {
    const given = everyone.flatMap((ratings) => ratings[place] ?? []);
    return { place: place + 1, given };
  })
    .filter(({ given }) => given.length > 0)
    .map(({ place, given }) => ({ place, people: given.length, mean: averageOf(given) }));
}
