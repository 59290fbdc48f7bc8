/** Rows → the scores of one session: those of each question, the first one's as the headline, and those of the probes. */
import type { Question } from "../design/design";
import { listQuestions } from "../design/questions";
import type { ConditionScores } from "./condition-scores";
import { type CountedRating, listCountedRatings } from "./counted-ratings";
import { listCountedBlocks } from "./counted-rows";
import type { Estimate } from "./estimate";
import { type ProbeScores, scoreProbes } from "./probe-scores";
import { type Contrast, type QuestionScores, scoreQuestion, scoreRatings } from "./question-scores";
import type { Session } from "./session";

export type { ConditionScores, Contrast, CountedRating, Estimate, ProbeScores, QuestionScores };

/** Those of the first question, but for `ratings` and what is said of them together, which are of all questions. */
export type SessionScores = QuestionScores & {
  /** One a question, in the order asked. */
  readonly questions: readonly QuestionScores[];
  /** Null where the design has no probes. */
  readonly probes: ProbeScores | null;
};

/**
 * The scores of a session. Practice, rows that were cut and attempts that were not finished never count; what
 * cannot be estimated says why, never 0 or NaN. Ratings before blocks are part of `ratings`, `peak`, `atEnds` and
 * `missed` and of nothing else: cue-induced craving is defined on the ratings after blocks.
 */
export function scoreSession(session: Pick<Session, "design" | "rows">): SessionScores {
  const { design } = session;
  const blocks = listCountedBlocks(session);
  const ratings = listCountedRatings(session, blocks);
  const score = (question: Question, place: number) =>
    scoreQuestion(design, question, place, { blocks, ratings });
  const [first, ...others] = listQuestions(design);
  const headline = score(first, 0);
  return {
    ...headline,
    ratings,
    ...scoreRatings(design, ratings),
    questions: [headline, ...others.map((question, index) => score(question, index + 1))],
    probes: design.probe === null ? null : scoreProbes(blocks),
  };
}
