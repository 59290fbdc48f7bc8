/** Wilcoxon's signed rank, by the normal approximation with continuity correction. */
import { jStat } from "jstat";
import { type Known, know, unknown } from "./known";

export type SignedRank = {
  /** Sum of the ranks of the positive differences. */
  readonly v: number;
  /** Two-sided. */
  readonly p: number;
  /** Differences that are not zero, which are ranked. */
  readonly ranked: number;
  /** Differences of exactly zero, which are dropped. */
  readonly zeros: number;
};

/** The rank of each size among all, from 1; sizes that are alike share the mean of their ranks. */
function rankSizes(sizes: readonly number[]) {
  const sorted = sizes.toSorted((a, b) => a - b);
  const shared = new Map<number, { readonly rank: number; readonly count: number }>();
  for (let from = 0; from < sorted.length; ) {
    const size = sorted[from] ?? 0;
    const next = sorted.findIndex((other, place) => place > from && other !== size);
    const to = next < 0 ? sorted.length : next;
    shared.set(size, { rank: (from + 1 + to) / 2, count: to - from });
    from = to;
  }
  return shared;
}

/**
 * As R's `wilcox.test(differences, exact = FALSE, correct = TRUE)`: zeros are dropped (and counted here), ties are
 * corrected for.
 */
export function testSignedRank(differences: readonly number[]): Known<SignedRank> {
  if (differences.length === 0) return unknown({ code: "needs-people", needed: 1, people: 0 });
  const ranked = differences.filter((difference) => difference !== 0);
  const n = ranked.length;
  if (n === 0) return unknown({ code: "only-zeros" });
  const shared = rankSizes(ranked.map(Math.abs));
  const v = ranked
    .filter((difference) => difference > 0)
    .reduce((sum, difference) => sum + (shared.get(difference)?.rank ?? 0), 0);
  const ties = [...shared.values()].reduce((sum, { count }) => sum + count ** 3 - count, 0);
  const sigma = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  const off = v - (n * (n + 1)) / 4;
  const z = (off - Math.sign(off) * 0.5) / sigma;
  const p = Math.min(1, 2 * jStat.normal.cdf(-Math.abs(z), 0, 1));
  return know({ v, p, ranked: n, zeros: differences.length - n });
}
