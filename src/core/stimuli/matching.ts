/** How alike two groups of images are: mean and spread of every measure, and their standardised differences. */
import type { ImageMeasures, MeasureName } from "./measures";

/** Mean and standard deviation of a measure over images; null where fewer than two images have it. */
export type MeasureSummary = { readonly mean: number | null; readonly sd: number | null };

const RADIANS = Math.PI / 180;

/** Measures that go round: 359° lies beside 1°. */
const CIRCULAR: readonly MeasureName[] = ["hue"];

function valuesOf(images: readonly ImageMeasures[], name: MeasureName): readonly number[] {
  return images.flatMap((image) => image[name] ?? []);
}

/** Mean and sample standard deviation (n − 1). */
function summariseLinear(values: readonly number[]): MeasureSummary {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

/** Circular mean (0–360) and circular standard deviation √(−2 ln R), both in degrees (Mardia & Jupp, 2000, 2.3). */
function summariseCircular(degrees: readonly number[]): MeasureSummary {
  const east = degrees.reduce((sum, value) => sum + Math.cos(value * RADIANS), 0) / degrees.length;
  const north = degrees.reduce((sum, value) => sum + Math.sin(value * RADIANS), 0) / degrees.length;
  const length = Math.min(1, Math.hypot(east, north));
  return {
    mean: (Math.atan2(north, east) / RADIANS + 360) % 360,
    sd: Math.sqrt(-2 * Math.log(length)) / RADIANS,
  };
}

/** Mean and spread of one measure over images; those that lack it are left out. Hue is averaged round the circle. */
export function summariseMeasure(images: readonly ImageMeasures[], name: MeasureName): MeasureSummary {
  const values = valuesOf(images, name);
  if (values.length < 2) return { mean: null, sd: null };
  return CIRCULAR.includes(name) ? summariseCircular(values) : summariseLinear(values);
}

/** Shortest way round from one angle to another, in degrees, −180 to 180. */
function turnBetween(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/** What rounding makes of values that are all alike; in degrees for what goes round. */
function leastSpread(name: MeasureName, ...means: readonly number[]): number {
  return CIRCULAR.includes(name) ? 1e-4 : 1e-12 * Math.max(...means.map(Math.abs));
}

/**
 * Standardised difference of one measure: difference of the means (first less second) over the root of the mean of
 * the two variances. For hue the difference is the shortest way round the circle, and the variances are the squares
 * of the circular standard deviations. Null where a group lacks the measure or neither group varies.
 */
export function standardisedDifference(
  first: readonly ImageMeasures[],
  second: readonly ImageMeasures[],
  name: MeasureName,
): number | null {
  const [one, other] = [summariseMeasure(first, name), summariseMeasure(second, name)];
  if (one.mean === null || other.mean === null || one.sd === null || other.sd === null) return null;
  const spread = Math.sqrt((one.sd ** 2 + other.sd ** 2) / 2);
  if (spread <= leastSpread(name, one.mean, other.mean)) return null;
  const difference = CIRCULAR.includes(name) ? turnBetween(other.mean, one.mean) : one.mean - other.mean;
  return difference / spread;
}

/** How far two luminances lie apart, as a share of their mean, 0 or more. */
export function relativeDifference(one: number, other: number): number {
  const mean = (one + other) / 2;
  return mean === 0 ? 0 : Math.abs(one - other) / mean;
}
