/** How much a file of a session may hold. */
import type { Problem } from "../../core/result";
import type { Rule } from "../../core/rules";

/** A design makes at most 200,000 events; the rest is for blocks that ran again. */
export const MAX_ROWS = 300_000;
/** Browsers hold no longer text; 300,000 rows are about 375 MB. */
const MAX_BYTES = 500_000_000;
export const MAX_PARTS = 1_000;

export function atMost(limit: number, of: Rule<"holds-at-most">["of"]): Rule {
  return { code: "holds-at-most", limit, of };
}

/** Why a file is too large to be read at all, to be asked before it is read; null where it is not. */
export function findSizeProblem(bytes: number): Problem | null {
  return bytes <= MAX_BYTES ? null : { path: "", rule: atMost(MAX_BYTES, "bytes"), received: bytes };
}
