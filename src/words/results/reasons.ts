/** Why a score is missing, in words that go on from "missing: ". */

/** What the design does not ask or show. */
export const NO_RATINGS = "this design has no ratings";
export const NO_BLOCK_RATINGS = "this design has no block ratings";
export const NO_RATINGS_AFTER_BLOCKS = "this design has no ratings after blocks";

export const NOT_IN_DESIGN = {
  before: "this design has no rating before the blocks",
  after: "this design has no rating after the last block",
} as const;

export function noBlocksOf(condition: string): string {
  return `this design has no ${condition} blocks`;
}

/** What was asked or shown too seldom. */
export const NEEDS_TWO_RATINGS = "needs at least two ratings";
export const NEEDS_TWO_BLOCKS = "needs at least two blocks";
export const NEEDS_TWO_RATED_BLOCKS = "needs at least two rated blocks";

/** What was not answered. */
export const NO_RATING_GIVEN = "no rating was given";
export const NO_PROBE_SHOWN = "no framed image was shown";
export const NO_PROBE_HIT = "no framed image was answered in time";

export const NOT_GIVEN = {
  before: "the rating before the blocks was not given",
  after: "the rating after the last block was not given",
} as const;

export function noBlockRated(condition: string): string {
  return `no ${condition} block was rated`;
}
