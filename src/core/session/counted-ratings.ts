/** Which ratings of a session are scored: those of the blocks that count, and before and after them the last that was not cut. */
import type { Design } from "../design/design";
import { asksAt } from "../design/moments";
import { findQuestion, listQuestions } from "../design/questions";
import type { Condition, RatingMoment } from "../vocabulary";
import { type CountedBlock, inOrder, type Recorded } from "./counted-rows";
import type { Answer } from "./estimate";
import type { Row } from "./session";

/** A rating that counts, answered or missed. */
export type CountedRating = {
  /** From 1, in the order given. */
  readonly order: number;
  /** The number of its row in the session. */
  readonly row: number;
  /** From 1; null outside blocks. */
  readonly block: number | null;
  readonly condition: Condition | null;
  readonly moment: RatingMoment;
  /** The id of what it asked. */
  readonly question: string;
  /** In units of the scale; null where it was skipped or its window ended untouched. */
  readonly value: number | null;
  /** Whether the start value was confirmed as it stood. */
  readonly isUntouched: boolean;
};

/** The ratings after a block: their rows, one a question in the order asked; none where the design asks none. */
export function listRatingsAfter({ rows }: CountedBlock, design: Design): readonly Row[] {
  return asksAt(design, "after-block") ? rows.slice(-listQuestions(design).length) : [];
}

/**
 * What a rating was answered with; null where it was skipped or its window ended untouched. Where a scale starts
 * nowhere there is nothing to leave as it stood, whatever a file says of touches.
 */
export function answerOf({ rating, touched }: Row, { rating: { start } }: Design): Answer | null {
  return rating === null ? null : { value: rating, isUntouched: start !== null && touched === false };
}

type Asked = { readonly row: Row; readonly moment: RatingMoment };

function listAskedInBlock(counted: CountedBlock, design: Design): readonly Asked[] {
  const after = listRatingsAfter(counted, design);
  return counted.rows
    .filter(({ event }) => event === "rating")
    .map((row) => ({ row, moment: after.includes(row) ? "after-block" : "before-block" }));
}

/** Of each question the last rating of a phase that was not cut: one that was cut came again. */
function listAskedOutside({ design, rows }: Recorded, moment: "before" | "after"): readonly Asked[] {
  if (!asksAt(design, moment)) return [];
  const uncut = rows.filter((row) => row.phase === moment && row.event === "rating" && !row.interrupted);
  const last = new Map(inOrder(uncut).map((row) => [row.question, row]));
  return [...last.values()].map((row) => ({ row, moment }));
}

/** Every rating that counts, in the order given, answered or missed. */
export function listCountedRatings(
  session: Recorded,
  blocks: readonly CountedBlock[],
): readonly CountedRating[] {
  const asked = [
    ...listAskedOutside(session, "before"),
    ...blocks.flatMap((counted) => listAskedInBlock(counted, session.design)),
    ...listAskedOutside(session, "after"),
  ];
  return asked
    .toSorted((a, b) => a.row.row - b.row.row)
    .map(({ row, moment }, index) => {
      const { block, condition } = row;
      const question = findQuestion(session.design, row.question).id;
      const { value = null, isUntouched = false } = answerOf(row, session.design) ?? {};
      return { order: index + 1, row: row.row, block, condition, moment, question, value, isUntouched };
    });
}
