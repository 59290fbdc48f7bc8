/** Several questions: each is scored by itself, and the first one speaks for the session. */
import { describe, expect, test } from "vitest";
import { scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import { makeDesign, makeQuestions, SMALL } from "../../fixtures/designs";
import { makeSession } from "../../fixtures/sessions";

const DESIGN = makeDesign({
  rating: {
    ...SMALL.rating,
    when: ["before", "before-block", "after-block", "after"],
    items: makeQuestions("craving", "mood"),
  },
});

/** What each rating of the session is answered with; null for what is missed. */
function answer(value: (row: Row, isAfter: boolean) => number | null): readonly Row[] {
  const { rows } = makeSession(DESIGN);
  return rows.map((row, index) => {
    if (row.event !== "rating" || row.phase === "practice") return row;
    const isAfter = rows.slice(0, index).some(({ event, block }) => event === "image" && block === row.block);
    return { ...row, rating: value(row, isAfter) };
  });
}

const CUE = 8;
const rows = answer(({ question, condition, phase }, isAfter) => {
  if (question === "mood") return condition === "cue" ? 3 : 5;
  if (phase === "before") return 1;
  if (phase === "after") return 4;
  if (!isAfter) return 0;
  return condition === "cue" ? CUE : 2;
});
const scores = scoreSession({ design: DESIGN, rows });
const numberOf = (estimate: { readonly ok: boolean }) => ("value" in estimate ? estimate.value : null);

describe("the scores of a session with two questions", () => {
  const [craving, mood] = scores.questions;

  test("come by question, of the ratings after blocks alone", () => {
    const means = scores.questions.map(({ conditions }) =>
      conditions.map(({ condition, mean }) => [condition, numberOf(mean)]),
    );
    expect(means).toEqual([
      [
        ["neutral", 2],
        ["cue", CUE],
      ],
      [
        ["neutral", 5],
        ["cue", 3],
      ],
    ]);
    expect([craving!, mood!].map(({ headline }) => numberOf(headline))).toEqual([6, -2]);
    expect([craving!, mood!].map(({ change }) => numberOf(change))).toEqual([3, 0]);
  });

  test("have the first question as the headline", () => {
    expect(scores.question.id).toBe("craving");
    for (const name of ["headline", "conditions", "contrasts", "before", "after", "change"] as const) {
      expect(scores[name]).toEqual(craving![name]);
    }
  });

  test("count what was missed over all questions, and by each", () => {
    const missing = answer(({ question, block }) => (question === "mood" && block === 1 ? null : 5));
    const { missed, questions, ratings } = scoreSession({ design: DESIGN, rows: missing });
    expect(missed).toEqual({ missed: 2, asked: 20 });
    expect(questions.map((one) => one.missed)).toEqual([
      { missed: 0, asked: 10 },
      { missed: 2, asked: 10 },
    ]);
    expect(ratings.map(({ order }) => order)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test("leave a block out whose last question was cut", () => {
    const last = rows.findLast(({ event, block }) => event === "rating" && block === 2)!;
    const cut = rows.map((row) => (row === last ? { ...row, interrupted: true } : row));
    const { questions } = scoreSession({ design: DESIGN, rows: cut });
    expect(questions.map(({ missed }) => missed.asked)).toEqual([8, 8]);
  });
});
