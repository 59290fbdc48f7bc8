/** The runs of a design, what a person begins or ends in them, and the cards before its blocks. */
import type { Design } from "./design";

/** 1 where a design has no break. */
export function countRuns({ runs }: Pick<Design, "runs">): number {
  return runs?.count ?? 1;
}

/** How many breaks a person ends, and how many runs they begin with the start key. */
export function countWaits(design: Pick<Design, "runs" | "startKey">): {
  readonly breaks: number;
  readonly starts: number;
} {
  const runs = countRuns(design);
  return { breaks: runs - 1, starts: typeof design.startKey === "string" ? runs : 0 };
}

/** How many cards are shown; one of 0 ms is none. */
export function countCards({ conditions }: Pick<Design, "conditions">): number {
  return conditions.reduce((sum, { instruction, blocks }) => sum + (instruction?.ms ? blocks : 0), 0);
}

/** How long all cards are up, in ms. */
export function sumCards({ conditions }: Pick<Design, "conditions">): number {
  return conditions.reduce((sum, { instruction, blocks }) => sum + (instruction?.ms ?? 0) * blocks, 0);
}
