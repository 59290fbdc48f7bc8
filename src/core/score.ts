/** Rows → cue-reactivity scores of one session: means of ratings and their differences, or why there is none. */
import { NO_RATINGS_AFTER_BLOCKS, NOT_GIVEN, NOT_IN_DESIGN, noBlockRated, noBlocksOf } from "../words/scores";
import type { Design } from "./design";
import type { Row, Session } from "./session";
import type { Condition, RatingMoment } from "./vocabulary";

/** A value in units of the scale and the number of ratings behind it, or in plain words why it is missing. */
export type Estimate =
  | { readonly ok: true; readonly value: number; readonly n: number }
  | { readonly ok: false; readonly reason: string };

export type SessionScores = {
  /** Mean of the ratings after cue blocks. */
  readonly cue: Estimate;
  /** Mean of the ratings after neutral blocks. */
  readonly neutral: Estimate;
  /** Cue reactivity: the mean after cue blocks minus the mean after neutral blocks. */
  readonly difference: Estimate;
  /** The rating before the blocks. */
  readonly before: Estimate;
  /** The rating after the last block. */
  readonly after: Estimate;
  /** The rating after minus the rating before. */
  readonly change: Estimate;
};

function asks({ rating }: Design, moment: RatingMoment): boolean {
  return rating.windowMs !== 0 && rating.when.includes(moment);
}

function subtract(minuend: Estimate, subtrahend: Estimate): Estimate {
  if (!minuend.ok) return minuend;
  if (!subtrahend.ok) return subtrahend;
  return { ok: true, value: minuend.value - subtrahend.value, n: minuend.n + subtrahend.n };
}

/** Every attempt at every block of a condition, its rows in order: blocks, then attempts from the first on. */
function groupByAttempt(
  rows: readonly Row[],
  condition: Condition,
): readonly (readonly (readonly Row[])[])[] {
  const blocks = new Map<number, Map<number, Row[]>>();
  for (const row of rows) {
    if (row.phase !== "main" || row.condition !== condition || row.block === null) continue;
    const attempts = blocks.get(row.block) ?? new Map<number, Row[]>();
    attempts.set(row.attempt, [...(attempts.get(row.attempt) ?? []), row]);
    blocks.set(row.block, attempts);
  }
  return [...blocks.values()].map((attempts) =>
    [...attempts].sort(([a], [b]) => a - b).map(([, attempt]) => attempt.toSorted((a, b) => a.row - b.row)),
  );
}

/** The rating after the images of an attempt; undefined if any of its events up to there was cut or is missing. */
function findBlockRating(attempt: readonly Row[], { imagesPerBlock }: Design): Row | undefined {
  const lastImage = attempt.findLastIndex(({ event }) => event === "image");
  const place = attempt.findIndex(({ event }, index) => event === "rating" && index > lastImage);
  const rated = attempt.slice(0, place + 1);
  const images = rated.filter(({ event }) => event === "image").length;
  const isComplete = images === imagesPerBlock && rated.every(({ interrupted }) => !interrupted);
  return isComplete ? attempt[place] : undefined;
}

/** The last complete attempt of a block counts; a block whose rating was skipped or ran out counts for nothing. */
function scoreBlocks({ design, rows }: Pick<Session, "design" | "rows">, condition: Condition): Estimate {
  if (!design.conditions.some(({ id }) => id === condition)) {
    return { ok: false, reason: noBlocksOf(condition) };
  }
  if (!asks(design, "after-block")) return { ok: false, reason: NO_RATINGS_AFTER_BLOCKS };
  const ratings = groupByAttempt(rows, condition).flatMap((attempts) => {
    const complete = attempts.flatMap((attempt) => findBlockRating(attempt, design) ?? []);
    return complete.at(-1)?.rating ?? [];
  });
  const n = ratings.length;
  if (n === 0) return { ok: false, reason: noBlockRated(condition) };
  return { ok: true, value: ratings.reduce((sum, rating) => sum + rating, 0) / n, n };
}

function scoreMoment(
  { design, rows }: Pick<Session, "design" | "rows">,
  moment: "before" | "after",
): Estimate {
  if (!asks(design, moment)) return { ok: false, reason: NOT_IN_DESIGN[moment] };
  const uncut = rows.filter(
    ({ phase, event, interrupted }) => phase === moment && event === "rating" && !interrupted,
  );
  const value = uncut.toSorted((a, b) => a.row - b.row).at(-1)?.rating ?? null;
  return value === null ? { ok: false, reason: NOT_GIVEN[moment] } : { ok: true, value, n: 1 };
}

/**
 * The scores of a session in units of its scale. Practice, rows that were cut and attempts that were not finished
 * never count; a missing score is told as such, never as 0.
 */
export function scoreSession(session: Pick<Session, "design" | "rows">): SessionScores {
  const cue = scoreBlocks(session, "cue");
  const neutral = scoreBlocks(session, "neutral");
  const before = scoreMoment(session, "before");
  const after = scoreMoment(session, "after");
  return {
    cue,
    neutral,
    difference: subtract(cue, neutral),
    before,
    after,
    change: subtract(after, before),
  };
}
