/** The numbers of made-up cohorts against those that R worked out from the same ratings (see test/reference). */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scoreCohort } from "../../../../src/core/session/cohort/cohort";
import type { Known } from "../../../../src/core/session/cohort/known";
import { makeDesign } from "../../../fixtures/designs";
import { MADE_UP_COHORTS, type MadeUpCohort } from "../../../reference/cohort-people";

type Answers = Readonly<Record<string, number | null>>;

const FOLDER = new URL("../../../reference/", import.meta.url);
const ANSWERS = JSON.parse(readFileSync(new URL("cohort-answers.json", FOLDER), "utf8")) as Readonly<
  Record<string, Answers>
>;

/** Where both only add, multiply and divide. */
const EXACT = 1e-12;
/** Where quantiles are behind a number. */
const BY_QUANTILE = 1e-6;
/** Of the median r where the page draws 5,000 of 31,752 splits. */
const BY_DRAWING = 0.02;

const SCALES: Readonly<Record<string, number>> = { "odd-blocks": 4 };

function known<Value>(number: Known<Value>): Value | null {
  return number.ok ? number.value : null;
}

function score({ name, blocks, handIns }: MadeUpCohort) {
  const design = makeDesign({
    conditions: [
      { id: "cue", blocks: blocks[0] },
      { id: "neutral", blocks: blocks[1] },
    ],
    order: { rule: "shuffled", maxRepeat: 10, first: null },
    rating: { ...makeDesign({}).rating, min: 0, max: SCALES[name] ?? 100 },
  });
  return scoreCohort(handIns, design, { cue: "cue", comparison: "neutral", question: 0 });
}

function expectClose(actual: number | null | undefined, expected: number | null | undefined, within: number) {
  if (expected === null || expected === undefined) return expect(actual ?? null).toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    within * Math.max(1, Math.abs(expected)),
  );
}

describe.each(MADE_UP_COHORTS.map((cohort) => [cohort.name, cohort] as const))(
  "the cohort “%s”",
  (name, cohort) => {
    const answers = ANSWERS[name] ?? {};
    const { numbers, signedRank, splitHalf, ends, overRun } = score(cohort);

    test("has R's mean difference, spread and interval", () => {
      const interval = known(numbers.interval);
      expect(numbers.people).toBe(answers.people);
      expectClose(known(numbers.mean), answers.mean, EXACT);
      expectClose(known(numbers.sd), answers.sd, EXACT);
      expectClose(interval?.low, answers.low, BY_QUANTILE);
      expectClose(interval?.high, answers.high, BY_QUANTILE);
    });

    test("has R's standardised effect with its noncentral interval, or none", () => {
      const effect = known(numbers.effect);
      const interval = effect === null ? null : known(effect.interval);
      expectClose(effect?.dz, answers.dz, EXACT);
      expectClose(interval?.low, answers.dzLow, BY_QUANTILE);
      expectClose(interval?.high, answers.dzHigh, BY_QUANTILE);
    });

    test("has R's signed rank, with zeros dropped and counted", () => {
      const ranks = known(signedRank);
      expectClose(ranks?.v, answers.v, EXACT);
      expectClose(ranks?.p, answers.p, BY_QUANTILE);
      if (ranks !== null) expect(ranks.zeros).toBe(answers.zeros);
    });

    test("has R's median correlation between halves, or says why there is none", () => {
      const halves = known(splitHalf);
      const within = halves?.isComplete === false ? BY_DRAWING : EXACT * 1000;
      expectClose(halves?.r, answers.r, within);
      expectClose(halves === null ? null : known(halves.steppedUp), answers.steppedUp, within);
      if (halves?.isComplete) expect(halves.splits).toBe(answers.splits);
      if (halves !== null) expect(halves.people).toBe(answers.halvesPeople);
    });

    test("has R's share at the floor and means over the run", () => {
      expectClose(known(ends.atFloor), answers.atZero, EXACT);
      expectClose(overRun.cue[0]?.mean, answers.firstCue, EXACT);
      expectClose(overRun.comparison.at(-1)?.mean, answers.lastNeutral, EXACT);
    });
  },
);
