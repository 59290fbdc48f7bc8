import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { createRandom } from "../../../src/core/random";
import { type DealtImages, dealImages } from "../../../src/core/schedule/deal-images";
import { findStockProblems } from "../../../src/core/schedule/stock";
import type { StimulusImage, StimulusSet } from "../../../src/core/stimuli/set";
import type { Condition } from "../../../src/core/vocabulary";
import { makeBlocks } from "../../fixtures/designs";
import { type ToldProblem, tellProblem } from "../../fixtures/problems";
import { makeCueSet, makeSet, PARAPHERNALIA } from "../../fixtures/sets";
import { COMPUTING_MS } from "../../time-limits";

type Blocks = readonly (readonly StimulusImage[])[];

function deal(design: Design, set: StimulusSet, seed: number): DealtImages {
  return dealImages(design, set, createRandom(seed));
}

function blocksOf(dealt: DealtImages, condition: Condition): Blocks {
  return dealt.get(condition) ?? [];
}

/** How many of the list stand there already. */
function countRepeats(list: readonly unknown[]): number {
  return list.length - new Set(list).size;
}

function countSubjectRepeats(blocks: Blocks): number {
  return blocks.reduce((sum, block) => sum + countRepeats(block.map(({ subject }) => subject)), 0);
}

function pairsOf(blocks: Blocks): (string | null)[] {
  return blocks.flatMap((block) => block.map(({ pair }) => pair)).sort();
}

/** Whether each image comes again only when all of them have been used. */
function comesInRounds(blocks: Blocks, images: number): boolean {
  const shown = blocks.flat().map(({ id }) => id);
  const rounds = Array.from({ length: Math.ceil(shown.length / images) }, (_, round) =>
    shown.slice(round * images, (round + 1) * images),
  );
  return rounds.every((round) => countRepeats(round) === 0);
}

/** Every way in which up to so many subjects can have 1 to 4 images each, the order of subjects left aside. */
function listSubjectCounts(subjects: number, least = 1): number[][] {
  if (subjects === 0) return [[]];
  const sizes = [1, 2, 3, 4].filter((size) => size >= least);
  return [
    [],
    ...sizes.flatMap((size) => listSubjectCounts(subjects - 1, size).map((rest) => [size, ...rest])),
  ];
}

describe("dealt images without reuse", () => {
  test("repeat subjects within blocks as little as the set allows, for every small set and design", {
    timeout: COMPUTING_MS,
  }, () => {
    const broken: string[] = [];
    let deals = 0;
    for (const counts of listSubjectCounts(5).filter((list) => list.length > 0)) {
      const set = makeCueSet(counts);
      for (let blocks = 1; blocks <= 5; blocks += 1) {
        for (let perBlock = 1; blocks * perBlock <= set.images.length && perBlock <= 6; perBlock += 1) {
          // A subject can stand in a block once for each of its images, and in each block once.
          const places = counts.reduce((sum, count) => sum + Math.min(count, blocks), 0);
          for (let seed = 0; seed < 4; seed += 1) {
            const dealt = blocksOf(deal(makeBlocks({ cue: blocks }, perBlock), set, seed), "cue");
            const keeps =
              dealt.length === blocks &&
              dealt.every((block) => block.length === perBlock) &&
              countRepeats(dealt.flat()) === 0 &&
              countSubjectRepeats(dealt) === Math.max(0, blocks * perBlock - places);
            if (!keeps) broken.push(`${counts} in ${blocks} blocks of ${perBlock}, seed ${seed}`);
            deals += 1;
          }
        }
      }
    }
    expect(broken).toEqual([]);
    expect(deals).toBeGreaterThan(5_000);
  });

  test("show the same pairs as cue and as neutral, in groups and orders of their own", () => {
    let alike = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const dealt = deal(makeBlocks({ neutral: 4, cue: 4 }, 4), PARAPHERNALIA, seed);
      const [cue, neutral] = [blocksOf(dealt, "cue"), blocksOf(dealt, "neutral")];
      expect(pairsOf(cue)).toEqual(pairsOf(neutral));
      expect([countSubjectRepeats(cue), countSubjectRepeats(neutral)]).toEqual([0, 0]);
      expect(cue.flat().every(({ category }) => category === "cue")).toBe(true);
      expect(neutral.flat().every(({ category }) => category === "neutral")).toBe(true);
      if (pairsOf(cue.slice(0, 1)).join() === pairsOf(neutral.slice(0, 1)).join()) alike += 1;
    }
    expect(alike).toBeLessThan(5);
  });

  test.each([
    [{ neutral: 2, cue: 5 }, 5],
    [{ cue: 1, neutral: 6 }, 4],
    [{ cue: 3, neutral: 2 }, 10],
    // More in a block than there are subjects: repeats cannot be avoided.
    [{ cue: 2, neutral: 1 }, 15],
  ])(
    "with unequal counts (%o, %d in a block) show the smaller's pairs among the larger's",
    (counts, perBlock) => {
      for (let seed = 0; seed < 100; seed += 1) {
        const dealt = deal(makeBlocks(counts, perBlock), PARAPHERNALIA, seed);
        const [cue, neutral] = [blocksOf(dealt, "cue"), blocksOf(dealt, "neutral")];
        const [smaller, larger] = cue.length < neutral.length ? [cue, neutral] : [neutral, cue];
        expect(new Set(pairsOf(larger))).toEqual(new Set([...pairsOf(larger), ...pairsOf(smaller)]));
        expect(countRepeats(smaller.flat()) + countRepeats(larger.flat())).toBe(0);
        for (const blocks of [smaller, larger]) {
          const places = 10 * Math.min(3, blocks.length);
          expect(countSubjectRepeats(blocks)).toBe(Math.max(0, blocks.length * perBlock - places));
        }
      }
    },
  );

  test("reach every place: each image comes about as often in each block of a run", () => {
    const set = makeCueSet([3, 2, 1, 1]);
    const times = new Map<string, number[]>();
    for (let seed = 0; seed < 3_000; seed += 1) {
      const dealt = blocksOf(deal(makeBlocks({ cue: 3 }, 2), set, seed), "cue");
      for (const [place, block] of dealt.entries()) {
        for (const { id } of block) {
          const counts = times.get(id) ?? [0, 0, 0];
          counts[place] = (counts[place] ?? 0) + 1;
          times.set(id, counts);
        }
      }
    }
    // 3,000 runs of 6 of the 7 images: 857 runs an image and block, give or take 25 (one standard deviation).
    expect(times.size).toBe(7);
    for (const counts of times.values()) {
      for (const count of counts) expect(Math.abs(count - 857)).toBeLessThan(125);
    }
  });

  test("come in any order within a block", () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const dealt = blocksOf(deal(makeBlocks({ cue: 1 }, 3), makeCueSet([1, 1, 1]), seed), "cue");
      orders.add(
        dealt
          .flat()
          .map(({ id }) => id)
          .join(),
      );
    }
    expect(orders.size).toBe(6);
  });

  test("serve each condition from its own category where the set has no pairs", () => {
    const pairless = { ...makeSet(6), images: makeSet(6).images.map((image) => ({ ...image, pair: null })) };
    const dealt = deal(makeBlocks({ cue: 2, neutral: 3 }, 2), pairless, 1);
    expect(blocksOf(dealt, "cue").flat()).toHaveLength(4);
    expect(blocksOf(dealt, "neutral").flat()).toHaveLength(6);
    expect(dealt.has("rest")).toBe(false);
  });
});

describe("a set that pairs only some of its images", () => {
  const whole = makeSet(6);
  const images = whole.images.map((image) => (/-0[1-4]$/.test(image.id) ? image : { ...image, pair: null }));
  const set = { ...whole, images };

  test("shows its pairs where both conditions are there, and all of one condition alone", () => {
    const dealt = deal(makeBlocks({ neutral: 2, cue: 2 }, 2), set, 1);
    const paired = images.filter(({ category, pair }) => category === "cue" && pair !== null);
    expect(pairsOf(blocksOf(dealt, "cue"))).toEqual(paired.map(({ pair }) => pair));
    expect(pairsOf(blocksOf(dealt, "neutral"))).toEqual(paired.map(({ pair }) => pair));
    expect(blocksOf(deal(makeBlocks({ cue: 3 }, 2), set, 1), "cue").flat()).toHaveLength(6);
  });

  test("leaves no image out in silence: pairs that do not suffice are a problem", () => {
    const problems = findStockProblems(makeBlocks({ neutral: 3, cue: 3 }, 2), set);
    expect(problems.map(({ path }) => path)).toEqual(["conditions.0.blocks", "conditions.1.blocks"]);
  });
});

describe("dealt images with reuse", () => {
  test.each([
    [30, 3, 7, 8],
    [30, 3, 40, 4],
    [16, 1, 9, 5],
    [16, 1, 3, 16],
    [5, 1, 11, 3],
    [12, 2, 10, 4],
    [7, 1, 1, 5],
  ])(
    "from %d images, %d a subject, in %d blocks of %d come again only when all have been used, never within a block",
    (images, perSubject, blocks, perBlock) => {
      const set = makeSet(images, perSubject);
      for (let seed = 0; seed < 60; seed += 1) {
        const dealt = deal(makeBlocks({ cue: blocks, neutral: blocks }, perBlock, true), set, seed);
        for (const condition of ["cue", "neutral"] as const) {
          const shown = blocksOf(dealt, condition);
          expect(shown.map((block) => block.length)).toEqual(Array(blocks).fill(perBlock));
          expect(comesInRounds(shown, images)).toBe(true);
          expect(shown.filter((block) => countRepeats(block) > 0)).toEqual([]);
          expect(countSubjectRepeats(shown)).toBe(0);
        }
        expect(pairsOf(blocksOf(dealt, "cue"))).toEqual(pairsOf(blocksOf(dealt, "neutral")));
      }
    },
  );

  test.each([
    [[3, 3, 3, 3], 3, 8, 0],
    [[2, 2, 2, 2], 3, 8, 0],
    [[3, 3, 3, 3, 3], 4, 15, 0],
    [[5, 3, 1, 1], 2, 15, 0],
    // The first subject is shown 12 times, in 11 blocks.
    [[3, 2, 2, 2, 2], 4, 11, 1],
  ])(
    "of subjects with %o images, %d in each of %d blocks, repeat a subject within a block %d times",
    (counts, ...numbers) => {
      const [perBlock, blocks, repeats] = numbers;
      for (let seed = 0; seed < 100; seed += 1) {
        const dealt = deal(makeBlocks({ cue: blocks }, perBlock, true), makeCueSet(counts), seed);
        expect(countSubjectRepeats(blocksOf(dealt, "cue"))).toBe(repeats);
      }
    },
  );

  test("repeat an image within a block only when the block is larger than the set, and then evenly", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const dealt = blocksOf(deal(makeBlocks({ cue: 5 }, 8, true), makeCueSet([2, 1, 2]), seed), "cue");
      expect(comesInRounds(dealt, 5)).toBe(true);
      for (const block of dealt) {
        const times = [...new Set(block)].map((image) => block.filter((other) => other === image).length);
        expect(times.length).toBe(5);
        expect(Math.max(...times)).toBe(2);
      }
    }
  });

  test("repeat no image within a block, for every small set and design", () => {
    const broken: string[] = [];
    for (const counts of listSubjectCounts(4).filter((list) => list.length > 0)) {
      const set = makeCueSet(counts);
      const images = set.images.length;
      for (let blocks = 1; blocks <= 6; blocks += 1) {
        for (let perBlock = 1; perBlock <= images; perBlock += 1) {
          const dealt = blocksOf(deal(makeBlocks({ cue: blocks }, perBlock, true), set, blocks), "cue");
          const keeps = comesInRounds(dealt, images) && dealt.every((block) => countRepeats(block) === 0);
          if (!keeps) broken.push(`${counts} in ${blocks} blocks of ${perBlock}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test("show the smaller condition's pairs among the larger's as often as they come there", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const dealt = deal(makeBlocks({ cue: 5, neutral: 4 }, 3, true), makeSet(9), seed);
      const left = pairsOf(blocksOf(dealt, "cue"));
      for (const pair of pairsOf(blocksOf(dealt, "neutral"))) {
        expect(left).toContain(pair);
        left.splice(left.indexOf(pair), 1);
      }
    }
  });
});

function tellStockProblems(design: Design, set: StimulusSet): readonly ToldProblem[] {
  return findStockProblems(design, set).map(tellProblem);
}

describe("a set that cannot serve a design", () => {
  test("lacks a category", () => {
    expect(tellStockProblems(makeBlocks({ rest: 3, control: 1 }, 2), makeSet(4))).toEqual([
      {
        path: "conditions.1.id",
        rule: "must be a category of the stimulus set paraphernalia (cue or neutral), or rest",
        received: "control",
      },
    ]);
  });

  test("holds too few images, told for every condition with the numbers", () => {
    const problems = tellStockProblems(makeBlocks({ neutral: 8, cue: 9 }, 4), PARAPHERNALIA);
    expect(problems).toEqual([
      {
        path: "conditions.0.blocks",
        rule: "must not need more pairs of one cue and one neutral image than the stimulus set holds (30), unless reuseImages is true: these blocks need 32",
        received: 8,
      },
      {
        path: "conditions.1.blocks",
        rule: "must not need more pairs of one cue and one neutral image than the stimulus set holds (30), unless reuseImages is true: these blocks need 36",
        received: 9,
      },
    ]);
    expect(tellStockProblems(makeBlocks({ control: 31 }, 1), PARAPHERNALIA)[0]?.rule).toMatch(
      /more control images .* \(30\)/,
    );
  });

  test("is no problem with reuse, or when it holds just enough", () => {
    expect(tellStockProblems(makeBlocks({ neutral: 8, cue: 9 }, 4, true), PARAPHERNALIA)).toEqual([]);
    expect(tellStockProblems(makeBlocks({ neutral: 6, cue: 5, rest: 99 }, 5), PARAPHERNALIA)).toEqual([]);
  });
});
