/** What the methods section says of a practice: how many images of which kind, and the one that asks for the key. */
import { expect, test } from "vitest";
import { describePractice, namePractice } from "../../../src/words/methods/run";

const FACTS = { images: 3, prompt: null, labels: ["dark", "bright"], probed: null } as const;

test.each([
  [FACTS, "3 plain geometric images that belong to no condition, before everything else. Not analysed."],
  [
    { ...FACTS, images: 1, probed: "frame" },
    "1 plain geometric image that belongs to no condition, before everything else. It carried a coloured frame. Not analysed.",
  ],
  [
    { ...FACTS, images: 1, probed: "condition" },
    "1 image of the target condition, before everything else. It was to be answered as in the task. Not analysed.",
  ],
] as const)("%o", (facts, told) => {
  expect(namePractice(facts)).toBe(told);
});

test("a practice on the one target picture is not said to be on a geometric image", () => {
  expect(describePractice({ ...FACTS, images: 1, probed: "condition" })).toBe(
    "A practice on 1 image of the target condition came first and entered no result.",
  );
});
