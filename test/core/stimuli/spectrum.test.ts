/** Slopes of images whose spectrum is known. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, test } from "vitest";
import { spectrumSlope } from "../../../src/core/stimuli/spectrum";
import { COMPUTING_MS } from "../../time-limits";

const SIDE = 128;
const HALF = SIDE / 2;

/** Fills a square with a function of column and row. */
const square = (value: (x: number, y: number) => number) =>
  Float64Array.from({ length: SIDE * SIDE }, (_, at) => value(at % SIDE, Math.floor(at / SIDE)));

const COSINES = Float64Array.from({ length: SIDE }, (_, at) => Math.cos((2 * Math.PI * at) / SIDE));
const cosine = (at: number) => COSINES[((at % SIDE) + SIDE) % SIDE] ?? 0;
const sine = (at: number) => cosine(at - SIDE / 4);

/** Noise with amplitude f to the given power in every direction and random phases: a plain sum of waves. */
function noise(power: number, seed: number): Float64Array {
  const random = xoroshiro128plus(seed);
  // What the waves of each horizontal frequency add up to, row by row; those of −u mirror those of u.
  const real = new Float64Array((HALF + 1) * SIDE);
  const imaginary = new Float64Array((HALF + 1) * SIDE);
  for (let u = 0; u <= HALF; u += 1) {
    for (let v = 1 - HALF; v < HALF; v += 1) {
      const radius = Math.hypot(u, v);
      if (radius < 1 || radius >= HALF) continue;
      const phase = (uniformInt(random, 0, 359_999) / 180_000) * Math.PI;
      const [re, im] = [radius ** power * Math.cos(phase), radius ** power * Math.sin(phase)];
      for (let y = 0, at = u * SIDE; y < SIDE; y += 1, at += 1) {
        real[at] = (real[at] ?? 0) + re * cosine(v * y) - im * sine(v * y);
        imaginary[at] = (imaginary[at] ?? 0) + re * sine(v * y) + im * cosine(v * y);
      }
    }
  }
  return square((x, y) => {
    let sum = 0;
    for (let u = 0; u <= HALF; u += 1) {
      const at = u * SIDE + y;
      sum += (real[at] ?? 0) * cosine(u * x) - (imaginary[at] ?? 0) * sine(u * x);
    }
    return sum;
  });
}

describe("the slope of the amplitude spectrum", () => {
  test.each([-0.5, -1, -1.5, -2])(
    "of noise with amplitude f^%d is that power, over several draws",
    { timeout: COMPUTING_MS },
    (power) => {
      const slopes = Array.from(
        { length: 12 },
        (_, seed) => spectrumSlope(noise(power, seed), SIDE, SIDE) ?? 0,
      );
      const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
      expect(mean).toBeCloseTo(power, 1);
    },
  );

  test("of a single bright pixel in the middle is 0: it holds every frequency alike", () => {
    const point = square((x, y) => (x === HALF && y === HALF ? 1 : 0));
    expect(spectrumSlope(point, SIDE, SIDE)).toBeCloseTo(0, 3);
  });

  test("of upright gratings with amplitude f^−1 is −2: a ring of frequency f has about 2πf places, two of them filled", () => {
    // Each grating stands a quarter turn from its neighbours, so that what the window spreads to them cancels.
    const gratings = square((x) => {
      let sum = 0;
      for (let f = 1; f < HALF; f += 1) sum += Math.cos((2 * Math.PI * f * x) / SIDE + (f * Math.PI) / 2) / f;
      return sum;
    });
    expect(spectrumSlope(gratings, SIDE, SIDE)).toBeCloseTo(-2, 1);
  });

  test("does not change with brightness or contrast", () => {
    const one = noise(-1, 3);
    const other = one.map((value) => 0.4 + 0.001 * value);
    expect(spectrumSlope(other, SIDE, SIDE)).toBeCloseTo(spectrumSlope(one, SIDE, SIDE) ?? 0, 6);
  });

  test("looks at the middle only", () => {
    const wide = SIDE + 40;
    const inner = noise(-1, 5);
    const framed = Float64Array.from({ length: wide * wide }, (_, at) => {
      const [x, y] = [(at % wide) - 20, Math.floor(at / wide) - 20];
      return x >= 0 && y >= 0 && x < SIDE && y < SIDE ? (inner[y * SIDE + x] ?? 0) : 99;
    });
    expect(spectrumSlope(framed, wide, wide)).toBeCloseTo(spectrumSlope(inner, SIDE, SIDE) ?? 0, 9);
  });

  test("is missing for a flat image and for one that is too small", () => {
    expect(
      spectrumSlope(
        square(() => 0.3),
        SIDE,
        SIDE,
      ),
    ).toBeNull();
    expect(spectrumSlope(new Float64Array(31 * 200), 200, 31)).toBeNull();
  });
});
