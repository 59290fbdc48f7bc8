/** Made-up cohorts whose numbers R works out a second time. */
import { createRandom } from "../../src/core/random";
import type { HandIn, HandInRating } from "../../src/core/session/hand-in";

export type MadeUpCohort = {
  readonly name: string;
  readonly blocks: readonly [cue: number, comparison: number];
  readonly handIns: readonly HandIn[];
};

type Recipe = {
  readonly name: string;
  readonly seed: number;
  readonly people: number;
  readonly blocks: readonly [number, number];
  /** The ratings of a person, from what this person tends to, 0–1. */
  readonly rate: (tendency: number, isCue: boolean, chance: number) => number;
  /** Share of ratings that are missed. */
  readonly missed?: number;
};

const onScale = (value: number) => Math.min(100, Math.max(0, Math.round(value)));

const RECIPES: readonly Recipe[] = [
  {
    name: "room",
    seed: 11,
    people: 24,
    blocks: [4, 4],
    rate: (tendency, isCue, chance) => onScale(60 * tendency + (isCue ? 25 * tendency : 0) + 30 * chance),
  },
  {
    name: "missed",
    seed: 12,
    people: 15,
    blocks: [4, 4],
    missed: 0.15,
    rate: (tendency, isCue, chance) => onScale(80 * tendency - (isCue ? 8 : 0) + 25 * chance),
  },
  {
    name: "floor",
    seed: 13,
    people: 18,
    blocks: [4, 4],
    rate: (tendency, isCue, chance) => (tendency < 0.6 ? 0 : onScale((isCue ? 30 : 20) * chance)),
  },
  {
    name: "two-people",
    seed: 14,
    people: 2,
    blocks: [4, 4],
    rate: (tendency, _, chance) => onScale(90 * tendency * chance),
  },
  { name: "alike", seed: 15, people: 6, blocks: [4, 4], rate: (_, isCue) => (isCue ? 40 : 25) },
  { name: "all-zero", seed: 16, people: 6, blocks: [4, 4], rate: () => 0 },
  {
    name: "odd-blocks",
    seed: 17,
    people: 20,
    blocks: [5, 3],
    rate: (tendency, isCue, chance) => Math.min(4, Math.floor(3 * tendency + (isCue ? 1.4 : 1) * chance * 2)),
  },
  {
    name: "six-and-six",
    seed: 18,
    people: 30,
    blocks: [6, 6],
    rate: (tendency, isCue, chance) =>
      onScale(50 * tendency + (isCue ? 40 * (1 - tendency) : 0) + 20 * chance),
  },
  {
    name: "ten-and-ten",
    seed: 19,
    people: 40,
    blocks: [10, 10],
    rate: (tendency, isCue, chance) => onScale(40 * tendency + (isCue ? 30 * tendency : 0) + 40 * chance),
  },
  {
    name: "lesson",
    seed: 20,
    people: 8,
    blocks: [4, 4],
    missed: 0.02,
    rate: (tendency, isCue, chance) => onScale(50 * tendency + (isCue ? 40 * tendency - 6 : 0) + 14 * chance),
  },
];

function makeHandIn({ rate, blocks, missed = 0, name }: Recipe, seed: number, person: number): HandIn {
  const random = createRandom(seed * 1_000 + person);
  const tendency = random.float();
  const conditions = random.shuffle([
    ...Array<string>(blocks[0]).fill("cue"),
    ...Array<string>(blocks[1]).fill("neutral"),
  ]);
  const rateOne = (condition: string): HandInRating => {
    const value = rate(tendency, condition === "cue", random.float());
    return { value: random.float() < missed ? null : value, isUntouched: false };
  };
  return {
    id: `${name}-${person}`,
    designHash: "d0000000000000000",
    simulated: false,
    isSecondRun: false,
    before: [],
    after: [],
    blocks: conditions.map((condition) => ({
      condition,
      before: [],
      after: [rateOne(condition)],
      wasInterrupted: false,
    })),
  };
}

export const MADE_UP_COHORTS: readonly MadeUpCohort[] = RECIPES.map((recipe) => ({
  name: recipe.name,
  blocks: recipe.blocks,
  handIns: Array.from({ length: recipe.people }, (_, person) => makeHandIn(recipe, recipe.seed, person + 1)),
}));
