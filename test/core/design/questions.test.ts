/** What a design asks: one question, or several in turn, and the event that each of them makes. */
import { describe, expect, test } from "vitest";
import { hashDesign } from "../../../src/core/design/canonical";
import { countAsked, countEvents } from "../../../src/core/design/counts";
import type { Design } from "../../../src/core/design/design";
import { measureLength } from "../../../src/core/design/length";
import { parseDesign } from "../../../src/core/design/parse";
import { findQuestion, listQuestions } from "../../../src/core/design/questions";
import { makeDesign, makeQuestions, SMALL } from "../../fixtures/designs";
import { build, sumMainMs } from "../../fixtures/schedules";

const MOMENTS = ["before", "before-block", "after-block", "after"] as const;

function ask(...ids: readonly string[]): Design {
  return makeDesign({ rating: { ...SMALL.rating, when: MOMENTS, items: makeQuestions(...ids) } });
}

describe("a design that lists no questions", () => {
  test("asks one, craving, in its own words", () => {
    const { prompt, labels } = SMALL.rating;
    expect(listQuestions(SMALL)).toEqual([{ id: "craving", prompt, labels }]);
  });

  test("may say so, and stays the design that it is", () => {
    const said = parseDesign({ ...SMALL, rating: { ...SMALL.rating, items: null } });
    expect(said).toEqual({ ok: true, value: SMALL });
    expect(said.ok && hashDesign(said.value)).toBe(hashDesign(SMALL));
  });
});

describe("a design that lists several questions", () => {
  const design = ask("craving", "mood", "urge");
  const { events } = build(design);
  const ratings = events.filter(({ event, phase }) => event === "rating" && phase !== "practice");

  test("asks them in turn at each moment, each with its window", () => {
    const first = ratings.slice(0, 9).map(({ phase, block, question }) => `${phase} ${block} ${question}`);
    expect(first).toEqual([
      ...["before null craving", "before null mood", "before null urge"],
      ...["main 1 craving", "main 1 mood", "main 1 urge"],
      ...["main 1 craving", "main 1 mood", "main 1 urge"],
    ]);
    expect(new Set(ratings.map(({ durationMs }) => durationMs))).toEqual(new Set([2_000]));
  });

  test("asks once at each image of the practice, which is about the picture", () => {
    const practised = events.filter(({ event, phase }) => event === "rating" && phase === "practice");
    expect(practised.map(({ item, question }) => [item, question])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  test("runs those of a block again with it, and each of the others by itself", () => {
    const unitsOf = (phase: string) => ratings.filter((one) => one.phase === phase).map(({ unit }) => unit);
    expect(new Set(unitsOf("before")).size).toBe(3);
    expect(new Set(unitsOf("main")).size).toBe(4);
  });

  test("is counted and timed with all of them", () => {
    const practice = events.filter(({ phase }) => phase === "practice").length;
    expect(countAsked(design)).toBe(ratings.length);
    expect(countEvents(design)).toBe(events.length - practice);
    expect(measureLength(design).mainMs).toBe(sumMainMs(build(design)));
  });

  test("finds each by its id, and the first for what it does not have", () => {
    expect(findQuestion(design, "mood").prompt).toBe("How much mood?");
    expect(findQuestion(design, "joy").id).toBe("craving");
  });
});
