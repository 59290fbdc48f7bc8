/** The scores of made-up sessions against those that R worked out from the same rows (see test/reference). */
import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { type CountedRating, type Estimate, scoreSession } from "../../../src/core/session/score";
import type { Row } from "../../../src/core/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { SCORE_SESSIONS } from "../../reference/score-sessions";

type Numbers = Readonly<Record<string, number | string | null>>;
/** As score.R writes them; null is what cannot be estimated. */
type Answers = {
  readonly ratings: readonly Omit<CountedRating, "order">[];
  readonly conditions: readonly Numbers[];
  /** In the order of the design. */
  readonly contrasts: readonly Numbers[];
  readonly probes: Numbers | null;
} & Numbers;

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
};

function toDesign(facts: Facts): Design {
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
    },
    probe: facts.has_probes ? { perBlock: 1, key: null, windowMs: 1_500 } : null,
  });
}

/** The scores in the shape of R's answers. */
function tell(design: Design, rows: readonly Row[]): Answers {
  const {
    ratings,
    conditions,
    contrasts,
    headline: _,
    question: _question,
    questions: _questions,
    missed,
    untouched,
    probes,
    ...others
  } = scoreSession({
    design,
    rows,
  });
  const toNumber = (estimate: Estimate) => (estimate.ok ? estimate.value : null);
  const toUntouched = (estimate: Estimate) => (estimate.ok ? estimate.untouched : null);
  const differences = Object.entries(others).map(([name, estimate]) => [name, toNumber(estimate)] as const);
  return {
    ...Object.fromEntries(differences),
    ...missed,
    untouched,
    contrasts: contrasts.map(({ difference, ...between }) => ({
      ...between,
      difference: toNumber(difference),
      untouched: toUntouched(difference),
    })),
    ratings: ratings.map(({ question: _, ...rating }) => rating),
    conditions: conditions.map(({ condition, mean, sd, slope }) => {
      const { n, untouched } = mean.ok ? mean : { n: 0, untouched: 0 };
      return { condition, n, mean: toNumber(mean), sd: toNumber(sd), slope: toNumber(slope), untouched };
    }),
    probes: probes && { ...probes, medianRtMs: toNumber(probes.medianRtMs) },
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
    const { ratings, conditions, contrasts, probes, ...numbers } = sessions[facts.session]!;
    const ours = tell(toDesign(facts), rows);
    expect(ours.ratings).toEqual(ratings.map((rating, index) => ({ order: index + 1, ...rating })));
    expect(ours.conditions).toHaveLength(conditions.length);
    for (const [index, theirs] of conditions.entries()) expectClose(ours.conditions[index]!, theirs);
    expect(ours.contrasts).toHaveLength(contrasts.length);
    for (const [index, theirs] of contrasts.entries()) expectClose(ours.contrasts[index]!, theirs);
    expectClose(ours, numbers);
    expect(ours.probes === null).toBe(probes === null);
    if (probes !== null) expectClose(ours.probes!, probes);
  });
});
