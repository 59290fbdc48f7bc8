/** The people of a cohort, each with the ratings and means that a contrast is reckoned from. */
import type { Condition } from "../../vocabulary";
import type { HandIn, HandInBlock } from "../hand-in";

/** What is compared, and by which question. */
export type Comparison = {
  readonly cue: Condition;
  readonly comparison: Condition;
  /** Place of the question among those that the design asks, from 0. */
  readonly question: number;
};

/** A person with a mean of both conditions. */
export type Person = {
  readonly handIn: HandIn;
  /** Means of the ratings after blocks, in units of the scale. */
  readonly cueMean: number;
  readonly comparisonMean: number;
  readonly difference: number;
};

/** The rating after a block; null where it was missed. */
export function ratingAfter({ after }: HandInBlock, question: number): number | null {
  return after[question]?.value ?? null;
}

/** The ratings after the blocks of a condition, by occurrence; null where one was missed. */
export function listRatings(
  { blocks }: HandIn,
  condition: Condition,
  question: number,
): readonly (number | null)[] {
  return blocks.filter((block) => block.condition === condition).map((block) => ratingAfter(block, question));
}

/** A sum and of how many, so that means can be compared exactly. */
type Total = { readonly sum: number; readonly count: number };

function totalAfter(handIn: HandIn, condition: Condition, question: number): Total | null {
  const given = listRatings(handIn, condition, question).filter((value) => value !== null);
  return given.length === 0
    ? null
    : { sum: given.reduce((sum, value) => sum + value, 0), count: given.length };
}

/** The mean of the ratings after the blocks of a condition, in units of the scale; null where none was given. */
export function meanAfter(handIn: HandIn, condition: Condition, question: number): number | null {
  const total = totalAfter(handIn, condition, question);
  return total === null ? null : total.sum / total.count;
}

/** Over a common denominator: ratings are whole, so means that are equal differ by 0, and equal differences tie. */
function differ(minuend: Total, subtrahend: Total): number {
  return (
    (minuend.sum * subtrahend.count - subtrahend.sum * minuend.count) / (minuend.count * subtrahend.count)
  );
}

/** Those who rated both conditions at least once, in the order given. */
export function listPeople(handIns: readonly HandIn[], compared: Comparison): readonly Person[] {
  return handIns.flatMap((handIn) => {
    const cue = totalAfter(handIn, compared.cue, compared.question);
    const comparison = totalAfter(handIn, compared.comparison, compared.question);
    if (cue === null || comparison === null) return [];
    const [cueMean, comparisonMean] = [cue.sum / cue.count, comparison.sum / comparison.count];
    return [{ handIn, cueMean, comparisonMean, difference: differ(cue, comparison) }];
  });
}
