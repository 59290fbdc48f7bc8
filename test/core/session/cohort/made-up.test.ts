import { describe, expect, test } from "vitest";
import { listContrasts } from "../../../../src/core/design/conditions";
import { PRESETS } from "../../../../src/core/design/presets";
import { isOnScale } from "../../../../src/core/design/rating-scale";
import { scoreCohort } from "../../../../src/core/session/cohort/cohort";
import { MADE_UP_PEOPLE, makeUpClass } from "../../../../src/core/session/cohort/made-up";
import { findSet } from "../../../fixtures/sets";

function make(design: (typeof PRESETS)[number], seed = 1) {
  const made = makeUpClass(design, findSet(design.stimuli), seed);
  if (!made.ok) throw new Error("The class could not be made up.");
  return made.value;
}

describe.each(PRESETS.map((design) => [design.id, design] as const))(
  "a made-up class of %s",
  (_id, design) => {
    const people = make(design);

    test("has 80 people, all of them simulated, each with all blocks", () => {
      expect(people).toHaveLength(MADE_UP_PEOPLE);
      expect(people.every(({ simulated }) => simulated)).toBe(true);
      expect(new Set(people.map(({ id }) => id)).size).toBe(MADE_UP_PEOPLE);
      const planned = design.conditions.reduce((sum, { blocks }) => sum + blocks, 0);
      expect(people.map(({ blocks }) => blocks.length)).toEqual(people.map(() => planned));
    });

    test("rates on the scale of the design", () => {
      const ratings = people.flatMap(({ before, after, blocks }) => [
        ...before,
        ...after,
        ...blocks.flatMap((block) => [...block.before, ...block.after]),
      ]);
      const given = ratings.flatMap(({ value }) => value ?? []);
      expect(given.every((value) => isOnScale(value, design.rating))).toBe(true);
      expect(given.length).toBeGreaterThan(people.length);
    });

    test("is the same for the same seed, another for another", () => {
      expect(make(design)).toEqual(people);
      expect(make(design, 2)).not.toEqual(people);
    });
  },
);

test("a lesson on it has something to see: a difference, people at the floor, some who differ the other way", () => {
  const design = PRESETS[0]!;
  const [contrast] = listContrasts(design);
  const { numbers, people, ends } = scoreCohort(make(design), design, { ...contrast!, question: 0 });
  expect(numbers.interval.ok && numbers.interval.value.low).toBeGreaterThan(0);
  expect(people.some(({ difference }) => difference < 0)).toBe(true);
  expect(ends.atFloor.ok && ends.atFloor.value).toBeGreaterThan(0.05);
  expect(numbers.effect.ok && numbers.effect.value.dz).toBeLessThan(1.5);
});
