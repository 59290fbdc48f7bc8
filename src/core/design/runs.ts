/** The runs of a design, what a person begins or ends in them, and the cards before its blocks. */
import type { Finding } from "../broken-rules";
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

/**
 * A shuffled or alternating order is made anew for each run, so each condition's blocks are dealt out evenly; one that is
 * fixed or listed is cut in equal stretches.
 */
export function judgeRuns({
  conditions,
  order,
  runs,
}: Pick<Design, "conditions" | "order" | "runs">): readonly Finding[] {
  if (!runs) return [];
  const { count } = runs;
  const all = conditions.reduce((sum, { blocks }) => sum + blocks, 0);
  const isCut = order.rule === "fixed" || order.rule === "listed";
  const dealt = isCut ? [{ id: null, blocks: all }] : conditions;
  const uneven = dealt.find(({ blocks }) => blocks % count !== 0);
  if (uneven === undefined) return [];
  const broken = { code: "divides-blocks", condition: uneven.id, blocks: uneven.blocks } as const;
  return [{ path: ["runs", "count"], rule: broken, received: count }];
}
