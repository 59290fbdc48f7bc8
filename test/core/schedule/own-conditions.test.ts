/** Conditions of a design's own: which images they are dealt. */
import { describe, expect, test } from "vitest";
import type { Design, DesignCondition } from "../../../src/core/design/design";
import { createRandom } from "../../../src/core/random";
import { dealImages } from "../../../src/core/schedule/deal-images";
import { findStockProblems } from "../../../src/core/schedule/stock";
import { makeDesign } from "../../fixtures/designs";
import { tellProblem } from "../../fixtures/problems";
import { PARAPHERNALIA } from "../../fixtures/sets";

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);

function make(conditions: readonly DesignCondition[], changes: Partial<Design> = {}): Design {
  return makeDesign({
    conditions,
    imagesPerBlock: 5,
    order: { rule: "shuffled", maxRepeat: 10_000, first: null },
    ...changes,
  });
}

/** The images of each condition, in the order of its blocks. */
function deal(design: Design, seed: number) {
  const dealt = dealImages(design, PARAPHERNALIA, createRandom(seed));
  return design.conditions.map(({ id }) => (dealt.get(id) ?? []).flat());
}

describe("conditions of a design's own", () => {
  test("show the images of their category", () => {
    const design = make([
      { id: "bottle", blocks: 2, category: "cue", role: "cue" },
      { id: "blur", blocks: 2, category: "control", role: "other" },
    ]);
    const [bottle, blur] = deal(design, 1);
    expect(bottle!.map(({ category }) => category)).toEqual(Array(10).fill("cue"));
    expect(blur!.map(({ category }) => category)).toEqual(Array(10).fill("control"));
  });

  test("show the same pairs where the set pairs their categories, whatever they are called", () => {
    const design = make([
      { id: "off", blocks: 3, category: "neutral", role: "comparison" },
      { id: "on", blocks: 3, category: "cue", role: "cue" },
    ]);
    for (const seed of SEEDS) {
      const [off, on] = deal(design, seed).map((images) => images.map(({ pair }) => pair).sort());
      expect(off).toEqual(on);
    }
  });

  test("are dealt as those with the usual names are, for the same seed", () => {
    const usual = make([
      { id: "neutral", blocks: 3 },
      { id: "cue", blocks: 3 },
    ]);
    const own = make([
      { id: "off", blocks: 3, category: "neutral", role: "comparison" },
      { id: "on", blocks: 3, category: "cue", role: "cue" },
    ]);
    for (const seed of SEEDS) expect(deal(own, seed)).toEqual(deal(usual, seed));
  });
});

describe("two conditions on one category", () => {
  const look = { id: "look", blocks: 3, category: "cue", role: "cue" } as const;
  const regulate = { id: "regulate", blocks: 3, category: "cue", role: "other" } as const;

  test("share no image and repeat none", () => {
    for (const seed of SEEDS) {
      const shown = deal(make([look, regulate]), seed).flatMap((images) => images.map(({ id }) => id));
      expect(new Set(shown).size).toBe(30);
    }
  });

  test("share no image where each shows its own again and again", () => {
    const design = make(
      [
        { ...look, blocks: 9 },
        { ...regulate, blocks: 3 },
      ],
      { reuseImages: true },
    );
    for (const seed of SEEDS) {
      const [first, second] = deal(design, seed).map((images) => new Set(images.map(({ id }) => id)));
      expect([...first!].filter((id) => second!.has(id))).toEqual([]);
      expect([first!.size, second!.size]).toEqual([22, 8]);
    }
  });

  test("are refused where they need more images together than the category holds", () => {
    const problems = findStockProblems(make([look, { ...regulate, blocks: 4 }]), PARAPHERNALIA);
    expect(problems.map(tellProblem)).toEqual([
      {
        path: "conditions.1.blocks",
        rule: "must not need more cue images than the stimulus set holds (30), unless reuseImages is true: these blocks need 35",
        received: 4,
      },
    ]);
  });

  test("leave the pairs alone: neutral images are dealt by themselves", () => {
    const design = make([look, regulate, { id: "neutral", blocks: 6 }]);
    const [, , neutral] = deal(design, 3);
    expect(new Set(neutral!.map(({ id }) => id)).size).toBe(30);
  });
});

test("a category that the set lacks is named where the design says it", () => {
  const design = make([
    { id: "cue", blocks: 1 },
    { id: "phone", blocks: 1, category: "telephone", role: "other" },
    { id: "scent", blocks: 1, role: "other" },
  ]);
  const problems = findStockProblems(design, PARAPHERNALIA);
  expect(problems.map(({ path, received }) => [path, received])).toEqual([
    ["conditions.1.category", "telephone"],
    ["conditions.2.id", "scent"],
  ]);
});
