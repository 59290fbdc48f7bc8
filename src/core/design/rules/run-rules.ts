/** The rule of runs: all of a design are alike. */
import type { Finding } from "../../broken-rules";
import type { Design } from "../design";

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
