/** How much a file of a session may hold. */
import type { Rule } from "../../core/rules";

/** A design makes at most 200,000 events; the rest is for blocks that ran again. */
export const MAX_ROWS = 300_000;
export const MAX_PARTS = 1_000;

export function atMost(limit: number, of: Rule<"holds-at-most">["of"]): Rule {
  return { code: "holds-at-most", limit, of };
}
