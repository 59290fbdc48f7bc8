/** How finely the pictures of a run are drawn: as the display shows them, within a memory that pages can have. */
import { describe, expect, it } from "vitest";
import { rasterSize } from "../../src/images/pictures";

const SHOWN = { width: 800, height: 600 };
/** Of a run of `class-demo`, practice included. */
const CLASS_DEMO = 35;

describe("pictures of class-demo", () => {
  it.each([
    [1, 800, 600],
    [1.5, 1200, 900],
    [2, 1600, 1200],
    [3, 1600, 1200],
  ])(
    "at %d device pixels per CSS px have every pixel of the display, twofold at most",
    (ratio, width, height) => {
      expect(rasterSize(SHOWN, ratio, CLASS_DEMO)).toEqual({ width, height });
    },
  );
});

it("many pictures are drawn coarser, so that all of them together stay within 256 MB", () => {
  const { width, height } = rasterSize(SHOWN, 2, 93);
  expect(width / height).toBeCloseTo(4 / 3, 2);
  expect(width * height * 4 * 93).toBeLessThanOrEqual(1.01 * 256 * 1024 * 1024);
  expect(width).toBeGreaterThan(SHOWN.width);
});
