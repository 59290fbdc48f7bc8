/** Measures of images whose answers follow by arithmetic. */
import { describe, expect, test } from "vitest";
import { measureImage, type Pixels } from "../../../src/core/stimuli/measures";

type Colour = readonly [number, number, number];

/** An image whose colours are a function of column and row. */
function paint(width: number, height: number, colour: (x: number, y: number) => Colour): Pixels {
  const data = Array.from({ length: width * height }, (_, at) => [
    ...colour(at % width, Math.floor(at / width)),
    255,
  ]).flat();
  return { data: Uint8ClampedArray.from(data), width, height };
}

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
const halves = (left: Colour, right: Colour) => paint(8, 6, (x) => (x < 4 ? left : right));

describe("an image of one colour", () => {
  test("the ground itself covers nothing, has no hue, no edges and no slope", () => {
    const linear = ((128 / 255 + 0.055) / 1.055) ** 2.4;
    const { luminance, ...rest } = measureImage(paint(20, 20, () => [128, 128, 128]));
    expect(luminance).toBeCloseTo(linear, 12);
    expect(rest).toEqual({
      contrast: expect.closeTo(0, 12),
      saturation: 0,
      value: expect.closeTo(128 / 255, 12),
      hue: null,
      hueSpread: null,
      coverage: 0,
      edges: 0,
      spectrum: null,
    });
  });

  test("black has no contrast, because its mean is nothing to divide by", () => {
    expect(measureImage(paint(4, 4, () => BLACK))).toMatchObject({ luminance: 0, contrast: null, value: 0 });
  });

  test.each<[string, Colour, number, number]>([
    ["red", [255, 0, 0], 0.2126, 0],
    ["green", [0, 255, 0], 0.7152, 120],
    ["blue", [0, 0, 255], 0.0722, 240],
    ["yellow", [255, 255, 0], 0.9278, 60],
    ["magenta", [255, 0, 255], 0.2848, 300],
  ])("%s has the luminance of its primaries and its own hue", (_name, colour, luminance, hue) => {
    const measures = measureImage(paint(4, 4, () => colour));
    expect(measures.luminance).toBeCloseTo(luminance, 12);
    expect(measures.hue).toBeCloseTo(hue, 9);
    expect(measures.hueSpread).toBeCloseTo(0, 5);
    expect(measures).toMatchObject({ saturation: 1, value: 1, coverage: 1 });
  });
});

describe("an image of two halves", () => {
  test("black and white have mean 0.5 and standard deviation 0.5, so contrast 1", () => {
    const measures = measureImage(halves(BLACK, WHITE));
    expect(measures.luminance).toBeCloseTo(0.5, 12);
    expect(measures.contrast).toBeCloseTo(1, 12);
    expect(measures.value).toBeCloseTo(0.5, 12);
  });

  test("the border is seen from the pixel on either side of it, in the inner pixels only", () => {
    expect(measureImage(halves(BLACK, WHITE)).edges).toBeCloseTo(8 / 24, 12);
    expect(measureImage(paint(8, 6, (_, y) => (y < 3 ? BLACK : WHITE))).edges).toBeCloseTo(12 / 24, 12);
  });

  test("a step of Y counts as an edge above 0.1 and not below", () => {
    // Y of grey 89 is 0.0998 and of grey 90 is 0.1022.
    expect(measureImage(halves(BLACK, [89, 89, 89])).edges).toBe(0);
    expect(measureImage(halves(BLACK, [90, 90, 90])).edges).toBeCloseTo(8 / 24, 12);
  });

  test("hues on both sides of 0° average round the circle", () => {
    // 354° and 6°: a channel of a tenth of 255 is a tenth of 60°.
    const measures = measureImage(halves([255, 0, 25.5], [255, 25.5, 0]));
    const apart = Math.min(measures.hue ?? 180, 360 - (measures.hue ?? 180));
    expect(apart).toBeCloseTo(0, 9);
  });

  test("the spread of two hues 60° apart is √(−2 ln cos 30°)", () => {
    const measures = measureImage(halves([255, 0, 0], [255, 255, 0]));
    expect(measures.hue).toBeCloseTo(30, 9);
    const degrees = (Math.sqrt(-2 * Math.log(Math.cos(Math.PI / 6))) * 180) / Math.PI;
    expect(measures.hueSpread).toBeCloseTo(degrees, 9);
  });

  test("grey pixels count for saturation, and not for hue", () => {
    const measures = measureImage(halves([0, 0, 255], [128, 128, 128]));
    expect(measures.saturation).toBeCloseTo(0.5, 12);
    expect(measures.hue).toBeCloseTo(240, 9);
    // S of 0.1 is not above 0.1.
    expect(measureImage(paint(4, 4, () => [200, 180, 180])).hue).toBeNull();
    expect(measureImage(paint(4, 4, () => [200, 179, 179])).hue).toBeCloseTo(0, 9);
  });
});

describe("coverage", () => {
  test("a summed difference of 24 from the ground is not covered, one of 25 is", () => {
    expect(measureImage(halves([136, 120, 136], [128, 128, 128])).coverage).toBe(0);
    expect(measureImage(halves([136, 120, 137], [128, 128, 128])).coverage).toBe(0.5);
  });

  test("another ground can be named", () => {
    expect(measureImage(halves(WHITE, BLACK), [255, 255, 255]).coverage).toBe(0.5);
  });
});

test("data that do not fit the size are a mistake of the caller", () => {
  expect(() => measureImage({ data: [1, 2, 3], width: 1, height: 1 })).toThrow(RangeError);
  expect(() => measureImage({ data: [], width: 0, height: 0 })).toThrow(RangeError);
});
