/** The methods section of designs of the field: each sentence is true of the design that it is of. */
import { describe, expect, test } from "vitest";
import { describeMethods } from "../../src/methods/methods";
import { FIELD_DESIGNS } from "../fixtures/served-designs";

function answer(name: string, topic: string): string {
  const [, design] = FIELD_DESIGNS.find(([id]) => id === name)!;
  return describeMethods({ design }).table.find((one) => one.topic === topic)!.answer;
}

describe("a score", () => {
  test.each([
    ["alcohol-four", "Cue-induced craving (alcohol − beverage) was the mean"],
    ["phone-use", "Cue-induced craving (phone on − neutral) was the mean"],
    // Both show cues, and the question is how much somebody wants to smoke.
    ["smoking-look-or-regulate", "Rating difference (look − regulate) was the mean"],
  ])("of %s is called craving only where craving is what is compared", (name, expected) => {
    expect(answer(name, "Scores")).toContain(expected);
  });
});

test("who is told on a card what to do while looking does not look passively", () => {
  expect(answer("smoking-look-or-regulate", "Passive or active")).toBe(
    "There was nothing to press while images were shown; a card before each image said what to do.",
  );
});

test("target pictures are no visual control, whatever category they are drawn from", () => {
  expect(answer("smoking-targets", "Categories and controls")).not.toContain("visual control");
  expect(answer("alcohol-four", "Categories and controls")).toContain("scrambled (visual control)");
});

test("craving counts as assessed only where a question names it", () => {
  expect(answer("cannabis-sliders", "Craving assessed in the task")).toMatch(/^Yes/u);
  expect(answer("smoking-look-or-regulate", "Craving assessed in the task")).toMatch(/^No question names/u);
  expect(answer("sexual-cues", "Craving assessed in the task")).toMatch(/^No: /u);
});
