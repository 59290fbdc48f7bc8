/** Why a score is missing, in words that go on from "missing: ". */

export const NO_RATINGS_AFTER_BLOCKS = "this design has no ratings after blocks";

export function noBlocksOf(condition: string): string {
  return `this design has no ${condition} blocks`;
}
export function noBlockRated(condition: string): string {
  return `no ${condition} block was rated`;
}

export const NOT_IN_DESIGN = {
  before: "this design has no rating before the blocks",
  after: "this design has no rating after the last block",
} as const;

export const NOT_GIVEN = {
  before: "the rating before the blocks was not given",
  after: "the rating after the last block was not given",
} as const;
