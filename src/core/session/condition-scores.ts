/** The ratings after the blocks of one condition: their mean, spread and trend, or why there is none. */
import { inReadingOrder } from "../design/conditions";
import type { Design } from "../design/design";
import { asksAt } from "../design/moments";
import type { Condition } from "../vocabulary";
import { answerOf, listRatingsAfter } from "./counted-ratings";
import type { CountedBlock } from "./counted-rows";
import {
  type Estimate,
  estimateMean,
  estimateSd,
  estimateSlope,
  failWith,
  type RatedBlock,
  type Reason,
} from "./estimate";

/** The ratings after the blocks of one condition. Ratings before blocks are not in them. */
export type ConditionScores = {
  readonly condition: Condition;
  readonly mean: Estimate;
  /** Of a sample (n − 1). */
  readonly sd: Estimate;
  /** Least squares of rating on the block's place within its condition, in units of the scale per block. */
  readonly slope: Estimate;
};

/** Why no session of a design can have a mean of any condition; null if it can. */
export function whyNoMeans(design: Design): Reason | null {
  if (asksAt(design, "after-block")) return null;
  return { code: asksAt(design, "before-block") ? "no-ratings-after-blocks" : "no-block-ratings" };
}

/** Cues first, then what they are compared with. */
export function scoresInReadingOrder(
  { conditions }: Pick<Design, "conditions">,
  scores: readonly ConditionScores[],
): readonly ConditionScores[] {
  return inReadingOrder(conditions).flatMap(
    ({ id }) => scores.find(({ condition }) => condition === id) ?? [],
  );
}

/** In units of the scale. `blocks` are those that count, of every condition; `place` is that of the question, from 0. */
export function scoreCondition(
  design: Design,
  condition: Condition,
  blocks: readonly CountedBlock[],
  place: number,
): ConditionScores {
  const why = whyNoMeans(design);
  const rated = blocks
    .filter((counted) => counted.condition === condition)
    .flatMap((counted): readonly RatedBlock[] => {
      const row = listRatingsAfter(counted, design)[place];
      const answer = row === undefined ? null : answerOf(row, design);
      return answer === null ? [] : [{ place: counted.place, ...answer }];
    });
  const whyNone: Reason = why ?? { code: "no-block-rated", condition };
  const planned = design.conditions.find(({ id }) => id === condition)?.blocks ?? 0;
  return {
    condition,
    mean: estimateMean(rated, whyNone),
    sd: estimateSd(rated, whyNone),
    slope:
      why === null && planned < 2 ? failWith({ code: "needs-two-blocks" }) : estimateSlope(rated, whyNone),
  };
}
