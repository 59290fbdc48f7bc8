/** Rated sessions for tests: rows whose ratings the test gives, blocks that ran again, and scores told in short. */
import type { Design } from "../../src/core/design";
import type { Estimate, SessionScores } from "../../src/core/score";
import { scoreSession } from "../../src/core/score";
import type { Row } from "../../src/core/session";
import { makeDesign, SMALL } from "./designs";
import { makeSession } from "./sessions";

/** Blocks 1 and 3 are neutral, 2 and 4 cue; asks whenever a design can. */
export const EVERY_MOMENT = makeDesign({
  rating: { ...SMALL.rating, when: ["before", "before-block", "after-block", "after"] },
});

/** Ratings in the order of the blocks; null, also by default, is missed. */
export type Ratings = {
  readonly before?: number | null;
  readonly beforeBlocks?: readonly (number | null)[];
  readonly afterBlocks?: readonly (number | null)[];
  readonly after?: number | null;
};

/** The rows of a run without cuts, every practice rating at the top of the scale. */
export function makeRows(design: Design, ratings: Ratings, seed = 1): Row[] {
  const seen = new Set<number>();
  return makeSession(design, seed).rows.map((row) => {
    if (row.block !== null && row.event !== "rating") seen.add(row.block);
    if (row.event !== "rating") return row;
    return { ...row, rating: findRating(row, ratings, seen) ?? null };
  });
}

function findRating({ phase, block }: Row, ratings: Ratings, seen: ReadonlySet<number>) {
  if (phase === "practice") return 10;
  if (block === null) return phase === "before" ? ratings.before : ratings.after;
  return (seen.has(block) ? ratings.afterBlocks : ratings.beforeBlocks)?.[block - 1];
}

/** The rows with a block's once more at the end, as when it ran again, numbered on. */
export function repeatBlock(
  rows: readonly Row[],
  block: number,
  change: (row: Row) => Partial<Row> = () => ({}),
): Row[] {
  const again = rows.filter((row) => row.block === block && row.attempt === 1);
  const last = Math.max(...rows.map(({ row }) => row));
  return [
    ...rows,
    ...again.map((row, index) => ({ ...row, attempt: 2, row: last + index + 1, ...change(row) })),
  ];
}

/** `value of n`, or why there is none. */
export function tellEstimate(estimate: Estimate): string {
  return estimate.ok ? `${estimate.value} of ${estimate.n}` : estimate.reason;
}

type Told = Readonly<Record<string, string>>;

/** Every mean, SD and slope by condition, every difference and moment. */
export function tellScores({ conditions, ...scores }: SessionScores): Told {
  const told = conditions.flatMap(({ condition, mean, sd, slope }) => [
    [condition, tellEstimate(mean)],
    [`${condition} sd`, tellEstimate(sd)],
    [`${condition} slope`, tellEstimate(slope)],
  ]);
  const names = [
    "cueMinusNeutral",
    "cueMinusControl",
    "before",
    "after",
    "change",
    "cueMinusBefore",
  ] as const;
  const others = [...names, "peak" as const, "atEnds" as const].map((name) => [
    name,
    tellEstimate(scores[name]),
  ]);
  const { missed, asked } = scores.missed;
  return Object.fromEntries([...told, ...others, ["missed", `${missed} of ${asked}`]]);
}

export function tell(design: Design, rows: readonly Row[]): Told {
  return tellScores(scoreSession({ design, rows }));
}

/** Every estimate within the scores. */
export function listEstimates({ conditions, probes, ...scores }: SessionScores): readonly Estimate[] {
  return [
    ...conditions.flatMap(({ mean, sd, slope }) => [mean, sd, slope]),
    ...(probes === null ? [] : [probes.medianRtMs]),
    ...Object.values(scores).flatMap((score) => ("ok" in score ? score : [])),
  ];
}
