/** What the sets hold, and that their categories match. */
import { describe, expect, test } from "vitest";
import {
  relativeDifference,
  standardisedDifference,
  summariseMeasure,
} from "../../src/core/stimuli/matching";
import { type ImageMeasures, MEASURES } from "../../src/core/stimuli/measures";
import type { StimulusImage } from "../../src/core/stimuli/set";
import { pairsOf, readMeasures, readSet, SET_IDS, type SetId } from "./read-sets";

const LARGEST_DIFFERENCE = 0.2;
const LARGEST_PAIR_DIFFERENCE = 0.03;

const COUNTS = {
  paraphernalia: { cue: 30, neutral: 30, control: 30, pleasant: 16, practice: 3 },
  food: { cue: 16, neutral: 16, practice: 3 },
};

function countBy(
  images: readonly StimulusImage[],
  keyOf: (image: StimulusImage) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const image of images) counts[keyOf(image)] = (counts[keyOf(image)] ?? 0) + 1;
  return counts;
}

function measuresOf(id: SetId, wanted: string): readonly ImageMeasures[] {
  const { images } = readMeasures(id);
  return readSet(id)
    .images.filter(({ category }) => category === wanted)
    .map((image) => {
      const measures = images[image.id];
      if (measures === undefined) throw new Error(`${image.id} was changed and not measured again`);
      return measures as ImageMeasures;
    });
}

describe.each(SET_IDS)("%s", (id) => {
  const set = readSet(id);
  const measured = readMeasures(id);

  test("has its number of images in every category", () => {
    expect(countBy(set.images, ({ category }) => category)).toEqual(COUNTS[id]);
  });

  test("says what every picture shows, each in other words within its category", () => {
    for (const { category } of set.images) {
      const alts = set.images.filter((image) => image.category === category).map(({ alt }) => alt);
      if (category !== "control") expect(new Set(alts).size).toBe(alts.length);
    }
  });

  test("has every image measured, by every measure", () => {
    expect(Object.keys(measured.images)).toEqual(set.images.map((image) => image.id));
    for (const [image, measures] of Object.entries(measured.images)) {
      expect(Object.keys(measures), image).toEqual([...MEASURES]);
    }
  });

  test.each(MEASURES)("cue and neutral images match in %s", (name) => {
    const difference = standardisedDifference(measuresOf(id, "cue"), measuresOf(id, "neutral"), name);
    expect(Math.abs(difference ?? Number.NaN)).toBeLessThanOrEqual(LARGEST_DIFFERENCE);
  });

  test("the two images of every pair lie within 3 % in luminance", () => {
    for (const { cue, neutral } of pairsOf(set)) {
      const [one, other] = [cue, neutral].map((image) => measured.images[image.id]?.luminance ?? Number.NaN);
      expect(relativeDifference(one!, other!), `${cue.pair}`).toBeLessThanOrEqual(LARGEST_PAIR_DIFFERENCE);
    }
  });

  test("the matching that it states follows from the measures of its images", () => {
    const [cue, neutral] = [measuresOf(id, "cue"), measuresOf(id, "neutral")];
    const { measures, differences } = measured.matching as {
      measures: Record<string, Record<string, { mean: number; sd: number }>>;
      differences: Record<string, Record<string, number>>;
    };
    for (const name of MEASURES) {
      const { mean, sd } = summariseMeasure(cue, name);
      expect(measures[name]?.cue?.mean).toBeCloseTo(mean ?? Number.NaN, 3);
      expect(measures[name]?.cue?.sd).toBeCloseTo(sd ?? Number.NaN, 3);
      const difference = standardisedDifference(cue, neutral, name) ?? Number.NaN;
      expect(differences["cue-neutral"]?.[name]).toBeCloseTo(difference, 3);
    }
  });
});

test("paraphernalia has ten subjects a category, each in three arrangements", () => {
  const { images } = readSet("paraphernalia");
  for (const category of ["cue", "neutral"]) {
    const counts = countBy(
      images.filter((image) => image.category === category),
      ({ subject }) => subject,
    );
    expect(Object.values(counts)).toEqual(Array(10).fill(3));
  }
});

test("half of the controls blur a cue image, half a neutral one, and each carries that image's pair and subject", () => {
  const { images } = readSet("paraphernalia");
  const controls = images.filter(({ category }) => category === "control");
  const sources = controls.map(({ id, pair, subject }) => {
    const source = images.find((image) => `control-${image.id}` === id);
    expect(source).toMatchObject({ pair, subject });
    return source?.category;
  });
  expect(sources.filter((category) => category === "cue")).toHaveLength(15);
  expect(sources.filter((category) => category === "neutral")).toHaveLength(15);
  expect(new Set(controls.map(({ pair }) => pair)).size).toBe(30);
});

test.each(["cue", "neutral"])(
  "pleasant images match %s images in everything that is measured",
  (category) => {
    const differences = MEASURES.map((name) => ({
      name,
      difference: standardisedDifference(
        measuresOf("paraphernalia", "pleasant"),
        measuresOf("paraphernalia", category),
        name,
      ),
    }));
    const apart = differences.filter(
      ({ difference }) => !(Math.abs(difference ?? Number.NaN) <= LARGEST_DIFFERENCE),
    );
    expect(apart).toEqual([]);
  },
);

test("every pleasant thing is a subject of its own, which nothing else shows, and has no partner", () => {
  const { images } = readSet("paraphernalia");
  const pleasant = images.filter(({ category }) => category === "pleasant");
  const others = images.filter(({ category }) => category !== "pleasant").map(({ subject }) => subject);
  expect(new Set(pleasant.map(({ subject }) => subject)).size).toBe(pleasant.length);
  expect(pleasant.filter(({ pair, subject }) => pair !== null || others.includes(subject))).toEqual([]);
});

test("every food is a subject of its own", () => {
  const { images } = readSet("food");
  const subjects = images.filter(({ category }) => category !== "practice").map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(32);
});
