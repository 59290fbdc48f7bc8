/** The scores of made-up sessions against those that R worked out from the same rows (see test/reference). */
import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import {
  type CountedRating,
  type Estimate,
  type QuestionScores,
  scoreSession,
} from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { makeDesign, makeQuestions, SMALL } from "../../fixtures/designs";
import { SCORE_SESSIONS } from "../../reference/score-sessions";

type Numbers = Readonly<Record<string, number | string | null>>;
/** As score.R writes them; null is what cannot be estimated. */
type Answers = {
  readonly ratings: readonly Omit<CountedRating, "order">[];
  readonly conditions: readonly Numbers[];
  /** In the order of the design. */
  readonly contrasts: readonly Numbers[];
  readonly probes: Numbers | null;
  /** By question, where there are several. */
  readonly questions?: Readonly<Record<string, QuestionAnswers>>;
} & Numbers;
type QuestionAnswers = Numbers & Pick<Answers, "conditions" | "contrasts">;

const FOLDER = new URL("../../reference/", import.meta.url);
/** Relative to the answer, or to one point of the scale where the answer is smaller: R's least squares round, too. */
const TOLERANCE = 1e-12;

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

/** Numbers and booleans as such, what is empty as null. */
function readTable<Line>(name: string): readonly Line[] {
  const { data, errors } = Papa.parse<Line>(read(name), {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

type Facts = {
  readonly session: string;
  readonly min: number;
  readonly max: number;
  readonly start: number | null;
  readonly images_per_block: number;
  readonly gap_ms: number;
  readonly moments: string;
  readonly conditions: string;
  readonly has_probes: boolean;
  /** Ids of the questions. */
  readonly questions: string;
};

function toDesign(facts: Facts): Design {
  const questions = facts.questions.split(" ");
  const conditions = facts.conditions.split(" ").map((condition) => {
    const [id, blocks, role] = condition.split(":");
    return { id, blocks: Number(blocks), role };
  });
  return makeDesign({
    conditions: conditions as unknown as Design["conditions"],
    imagesPerBlock: facts.images_per_block,
    gapMs: facts.gap_ms,
    rating: {
      ...SMALL.rating,
      min: facts.min,
      max: facts.max,
      start: facts.start,
      when: facts.moments.split(" ") as unknown as Design["rating"]["when"],
      ...(questions.length > 1 && { items: makeQuestions(...questions) }),
    },
    probe: facts.has_probes ? { perBlock: 1, key: null, windowMs: 1_500 } : null,
  });
}

const toNumber = (estimate: Estimate) => (estimate.ok ? estimate.value : null);
const toUntouched = (estimate: Estimate) => (estimate.ok ? estimate.untouched : null);

/** The scores of one question in the shape of R's answers. */
function tellQuestion(scores: QuestionScores): QuestionAnswers {
  const { conditions, contrasts, before, after, change, cueMinusBefore } = scores;
  const estimates = Object.entries({ before, after, change, cueMinusBefore });
  return {
    ...Object.fromEntries(estimates.map(([name, estimate]) => [name, toNumber(estimate)])),
    contrasts: contrasts.map(({ difference, ...between }) => ({
      ...between,
      difference: toNumber(difference),
      untouched: toUntouched(difference),
    })),
    conditions: conditions.map(({ condition, mean, sd, slope }) => {
      const { n, untouched } = mean.ok ? mean : { n: 0, untouched: 0 };
      return { condition, n, mean: toNumber(mean), sd: toNumber(sd), slope: toNumber(slope), untouched };
    }),
  } as unknown as QuestionAnswers;
}

/** The scores of a session in the shape of R's answers. */
function tell(design: Design, rows: readonly Row[]): Answers {
  const scores = scoreSession({ design, rows });
  const { ratings, missed, untouched, peak, atEnds, probes, questions } = scores;
  return {
    ...tellQuestion(scores),
    peak: toNumber(peak),
    atEnds: toNumber(atEnds),
    ...missed,
    untouched,
    ratings: ratings.map(({ question: _, ...rating }) => rating),
    probes: probes && { ...probes, medianRtMs: toNumber(probes.medianRtMs) },
    questions: Object.fromEntries(questions.map((one) => [one.question.id, tellQuestion(one)])),
  } as unknown as Answers;
}

function expectClose(ours: Numbers, theirs: Numbers): void {
  for (const [name, answer] of Object.entries(theirs)) {
    const value = ours[name];
    if (typeof answer !== "number" || typeof value !== "number")
      expect([name, value]).toEqual([name, answer]);
    else {
      const difference = Math.abs(value - answer) / Math.max(1, Math.abs(answer));
      expect(difference, `${name}: ${value} here, ${answer} in R`).toBeLessThanOrEqual(TOLERANCE);
    }
  }
}

function expectQuestionClose(ours: QuestionAnswers, theirs: QuestionAnswers): void {
  const { conditions, contrasts, ...numbers } = theirs;
  expect(ours.conditions).toHaveLength(conditions.length);
  for (const [index, one] of conditions.entries()) expectClose(ours.conditions[index]!, one);
  expect(ours.contrasts).toHaveLength(contrasts.length);
  for (const [index, one] of contrasts.entries()) expectClose(ours.contrasts[index]!, one);
  expectClose(ours, numbers as unknown as Numbers);
}

const designs = readTable<Facts>("score-designs.csv");
const { r, sessions } = JSON.parse(read("score-answers.json")) as {
  readonly r: string;
  readonly sessions: Readonly<Record<string, Answers>>;
};

describe(`the scores agree with those of ${r}`, () => {
  test("for every file of rows that is there, and no other", () => {
    const files = readdirSync(FOLDER).filter((name) => name.startsWith("score-rows-"));
    expect(files.toSorted()).toEqual(designs.map(({ session }) => `score-rows-${session}.csv`).toSorted());
    expect(Object.keys(sessions)).toEqual(designs.map(({ session }) => session));
  });

  test.each(SCORE_SESSIONS)("for rows that are today's: $id", (session) => {
    expect(read(`score-rows-${session.id}.csv`)).toBe(formatCsv(session));
  });

  test.each(designs)("for $session", (facts) => {
    const rows = readTable<Row>(`score-rows-${facts.session}.csv`);
    const { ratings, probes, questions = {}, ...numbers } = sessions[facts.session]!;
    const ours = tell(toDesign(facts), rows);
    expect(ours.ratings).toEqual(ratings.map((rating, index) => ({ order: index + 1, ...rating })));
    expectQuestionClose(ours, numbers as unknown as QuestionAnswers);
    expect(Object.keys(questions)).toEqual(facts.questions.includes(" ") ? facts.questions.split(" ") : []);
    for (const [id, theirs] of Object.entries(questions)) expectQuestionClose(ours.questions![id]!, theirs);
    expect(ours.probes === null).toBe(probes === null);
    if (probes !== null) expectClose(ours.probes!, probes);
  });
});
