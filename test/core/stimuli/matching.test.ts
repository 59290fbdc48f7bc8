/** Means, spreads and standardised differences of groups of images. */
import { expect, test } from "vitest";
import {
  relativeDifference,
  standardisedDifference,
  summariseMeasure,
} from "../../../src/core/stimuli/matching";
import type { ImageMeasures } from "../../../src/core/stimuli/measures";

const ANY: ImageMeasures = {
  luminance: 0.2,
  contrast: 0.5,
  saturation: 0.1,
  value: 0.5,
  hue: 0,
  hueSpread: 10,
  coverage: 0.3,
  edges: 0.1,
  spectrum: -1.5,
};
const withLuminance = (values: readonly number[]) => values.map((luminance) => ({ ...ANY, luminance }));
const withHue = (values: readonly (number | null)[]) => values.map((hue) => ({ ...ANY, hue }));

test("mean and standard deviation are those of a sample", () => {
  expect(summariseMeasure(withLuminance([1, 2, 3]), "luminance")).toEqual({ mean: 2, sd: 1 });
});

test("the difference is taken over the root of the mean of the two variances", () => {
  // Variances 1 and 4: root of their mean is √2.5.
  const difference = standardisedDifference(
    withLuminance([1, 2, 3]),
    withLuminance([0, 2, 4].map((value) => value + 3)),
    "luminance",
  );
  expect(difference).toBeCloseTo(-3 / Math.sqrt(2.5), 12);
});

test("hues are averaged and compared the short way round", () => {
  const { mean, sd } = summariseMeasure(withHue([350, 10]), "hue");
  expect(Math.min(mean ?? 180, 360 - (mean ?? 180))).toBeCloseTo(0, 9);
  expect(sd).toBeCloseTo((Math.sqrt(-2 * Math.log(Math.cos(Math.PI / 18))) * 180) / Math.PI, 9);
  const difference = standardisedDifference(withHue([345, 5]), withHue([355, 15]), "hue");
  expect(difference).toBeCloseTo(-10 / (sd ?? 0), 9);
});

test("images without the measure are left out, and a group without it has no difference", () => {
  expect(summariseMeasure(withHue([null, 20, 40]), "hue").mean).toBeCloseTo(30, 9);
  expect(standardisedDifference(withHue([null, null]), withHue([1, 2]), "hue")).toBeNull();
  expect(standardisedDifference(withHue([null, 3]), withHue([1, 2]), "hue")).toBeNull();
});

test("groups that do not vary have no standardised difference", () => {
  expect(standardisedDifference(withLuminance([1, 1]), withLuminance([2, 2]), "luminance")).toBeNull();
});

test("two luminances differ by a share of their mean", () => {
  expect(relativeDifference(0.9, 1.1)).toBeCloseTo(0.2, 12);
  expect(relativeDifference(0, 0)).toBe(0);
});
