/** What a cohort says of itself where R has nothing to say: reasons, exclusions, openings. */
import { describe, expect, test } from "vitest";
import { listComparisons, scoreCohort } from "../../../../src/core/session/cohort/cohort";
import { countExcluded, leaveOut } from "../../../../src/core/session/cohort/exclusions";
import { findNoncentralities } from "../../../../src/core/session/cohort/noncentral-t";
import { describePairs } from "../../../../src/core/session/cohort/paired";
import { splitHalves } from "../../../../src/core/session/cohort/split-half";
import { testSignedRank } from "../../../../src/core/session/cohort/wilcoxon";
import type { HandIn, HandInBlock } from "../../../../src/core/session/hand-in";
import { makeDesign } from "../../../fixtures/designs";

const COMPARED = { cue: "cue", comparison: "neutral", question: 0 } as const;

const DESIGN = makeDesign({
  conditions: [
    { id: "neutral", blocks: 2 },
    { id: "cue", blocks: 2 },
  ],
});

function block(condition: string, value: number | null, more: Partial<HandInBlock> = {}): HandInBlock {
  return { condition, before: [], after: [{ value, isUntouched: false }], wasInterrupted: false, ...more };
}

function handIn(id: string, blocks: readonly HandInBlock[]): HandIn {
  const none = { before: [], after: [], simulated: false, isSecondRun: false };
  return { id, designHash: "d0000000000000000", ...none, blocks };
}

const WHOLE = handIn("whole", [
  block("cue", 50),
  block("neutral", 10),
  block("neutral", 30),
  block("cue", 70),
]);
const STOPPED = handIn("stopped", [block("neutral", 10), block("cue", 20)]);
const MISSED = handIn("missed", [
  block("neutral", 5),
  block("cue", null),
  block("cue", 8),
  block("neutral", 5),
]);
const CUT = handIn("cut", [
  block("neutral", 5, { wasInterrupted: true }),
  block("cue", 5),
  block("cue", 8),
  block("neutral", 5),
]);
const LEFT = handIn("left", [
  block("neutral", 5, { after: [{ value: 5, isUntouched: true }] }),
  block("cue", 5),
  block("cue", 8),
  block("neutral", 5),
]);
const EVERYBODY = [WHOLE, STOPPED, MISSED, CUT, LEFT];

describe("too few people", () => {
  test("of nobody there is nothing, and it says how many are needed", () => {
    const { mean, sd } = describePairs([]);
    expect(mean).toEqual({ ok: false, reason: { code: "needs-people", needed: 1, people: 0 } });
    expect(sd).toEqual(mean);
  });
  test("one person has a difference and no spread", () => {
    const { mean, sd, interval, effect } = describePairs([12]);
    expect(mean).toEqual({ ok: true, value: 12 });
    const why = { ok: false, reason: { code: "needs-people", needed: 2, people: 1 } };
    expect([sd, interval, effect]).toEqual([why, why, why]);
  });
  test("two people have no correlation between halves", () => {
    expect(splitHalves([WHOLE, CUT], COMPARED, [2, 2])).toEqual({
      ok: false,
      reason: { code: "needs-whole", needed: 3, people: 2 },
    });
  });
});

describe("numbers that cannot be", () => {
  test("people who are all alike have no standardised effect", () => {
    // Thirds, whose sums do not round alike.
    expect(describePairs([1 / 3, 1 / 3, 1 / 3]).effect).toEqual({ ok: false, reason: { code: "no-spread" } });
  });
  test("an effect beyond the noncentral t has no interval", () => {
    const { effect } = describePairs([100, 100.01, 99.99, 100.02]);
    expect(effect.ok && effect.value.interval).toEqual({ ok: false, reason: { code: "effect-too-large" } });
  });
  // R's pt, by uniroot: up to a thousand people and more, whom a d of one takes beyond series.
  test.each([
    [1, 8, -0.340177844, 18.0707665],
    [1, -15, -33.6956715, -0.13622454],
    [4, 20, 6.78036949, 33.5031299],
    [99, 28, 23.623544, 32.3427469],
    [999, 30, 27.6343212, 32.3550839],
    [4999, 0.5, -1.46001349, 2.45996348],
  ])("with %i degrees of freedom a t of %d has R's noncentralities", (df, t, low, high) => {
    const found = findNoncentralities(t, df, [0.975, 0.025]);
    expect(found?.[0]).toBeCloseTo(low, 5);
    expect(found?.[1]).toBeCloseTo(high, 5);
  });
  test("zeros alone are not ranked", () => {
    expect(testSignedRank([0, 0])).toEqual({ ok: false, reason: { code: "only-zeros" } });
  });
  test("conditions of a single block are not halved", () => {
    expect(splitHalves(EVERYBODY, COMPARED, [1, 4])).toEqual({
      ok: false,
      reason: { code: "needs-two-blocks-each" },
    });
  });
  test("a half in which everybody is the same has no correlation, and no split is discarded for it", () => {
    const flat = ["a", "b", "c"].map((id, place) =>
      handIn(id, [block("cue", 50), block("neutral", 10), block("neutral", 10), block("cue", 50 + place)]),
    );
    expect(splitHalves(flat, COMPARED, [2, 2])).toMatchObject({
      ok: false,
      reason: { code: "halves-without-spread", of: 2 },
    });
  });
});

describe("who is left out", () => {
  const judged = { design: DESIGN, compared: COMPARED };
  test("each rule says how many it leaves out by itself", () => {
    expect(countExcluded(EVERYBODY, judged)).toEqual({ stopped: 1, missed: 1, interrupted: 1, untouched: 1 });
  });
  test("rules add up, and without any everybody stays", () => {
    expect(leaveOut(EVERYBODY, ["stopped", "missed", "interrupted", "untouched"], judged)).toEqual([WHOLE]);
    expect(leaveOut(EVERYBODY, [], judged)).toEqual(EVERYBODY);
  });
  test("a person who rated only one of the two conditions is counted as without a mean", () => {
    const none = handIn("none", [block("cue", null), block("neutral", 4)]);
    const { people, withoutMean } = scoreCohort([WHOLE, none], DESIGN, COMPARED);
    expect(people.map((person) => person.handIn.id)).toEqual(["whole"]);
    expect(withoutMean).toBe(1);
  });
});

test("means that are equal differ by exactly zero, and differences that are equal tie", () => {
  const even = handIn("even", [
    ...[1, 1, 2].map((value) => block("cue", value)),
    ...[2, 4, 2, 0, 0, 0].map((value) => block("neutral", value)),
  ]);
  // 4.1 − 4 and 0.1 − 0 are not alike for a machine; (41 − 40) / 10 and (1 − 0) / 10 are.
  const tenths = (id: string, more: number) =>
    handIn(id, [
      ...Array.from({ length: 10 }, (_, place) => block("cue", place === 0 ? more + 1 : more)),
      ...Array.from({ length: 10 }, () => block("neutral", more)),
    ]);
  const { people, ends } = scoreCohort([even, tenths("low", 0), tenths("high", 4)], DESIGN, COMPARED);
  expect(people.map(({ difference }) => difference)).toEqual([0, 0.1, 0.1]);
  expect(ends.zeroDifferences).toEqual({ ok: true, value: 1 / 3 });
});

test("people are split by the condition that opened their run", () => {
  const { openedBy } = scoreCohort([WHOLE, CUT, LEFT], DESIGN, COMPARED);
  expect(openedBy.map(({ condition, numbers }) => [condition, numbers.people])).toEqual([
    ["neutral", 2],
    ["cue", 1],
  ]);
});

test("every contrast comes with every question, the headline first", () => {
  const design = makeDesign({
    conditions: [
      { id: "cue", blocks: 2 },
      { id: "neutral", blocks: 2 },
      { id: "control", blocks: 2 },
    ],
  });
  expect(listComparisons(design, 2)).toEqual([
    { cue: "cue", comparison: "neutral", question: 0 },
    { cue: "cue", comparison: "neutral", question: 1 },
    { cue: "cue", comparison: "control", question: 0 },
    { cue: "cue", comparison: "control", question: 1 },
  ]);
});
