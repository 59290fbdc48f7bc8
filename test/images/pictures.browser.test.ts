/** How finely the pictures of a run are drawn: as the display shows them, within a memory that pages can have. */
import { expect, it } from "vitest";
import { fitInto, stageSize, toPixels } from "../../src/images/fit";
import { rasterScale } from "../../src/images/pictures";

const STAGE = { width: 800, height: 600 };
const BYTES = 256 * 1024 * 1024;

/** So many pictures of one aspect, as they are shown. */
const listShown = (count: number, width = 800, height = 600) =>
  Array.from({ length: count }, () => fitInto(STAGE, { width, height }));

it.each([
  [1, 800, 600],
  [1.5, 1200, 900],
  [2, 1600, 1200],
  [3, 1600, 1200],
])(
  "the 35 pictures of class-demo at %d device pixels per CSS px have every pixel of the display, twofold at most",
  (ratio, width, height) => {
    expect(toPixels(STAGE, rasterScale(listShown(35), ratio))).toEqual({ width, height });
  },
);

it.each([
  ["of the stage's own aspect", 93, 800, 600],
  ["wide", 300, 1600, 400],
  ["tall", 300, 300, 900],
])(
  "many pictures, %s, are drawn coarser, so that they fill 256 MB and no more",
  (_how, count, width, height) => {
    const shown = listShown(count, width, height);
    const scale = rasterScale(shown, 2);
    const pixels = shown.map((size) => toPixels(size, scale));
    const bytes = pixels.reduce((sum, size) => sum + 4 * size.width * size.height, 0);
    expect(scale).toBeLessThan(2);
    expect(bytes / BYTES).toBeCloseTo(1, 2);
  },
);

it("small pictures leave room for more of them at the display's own resolution", () => {
  expect(rasterScale(listShown(60, 800, 600), 2)).toBeLessThan(2);
  expect(rasterScale(listShown(60, 1600, 400), 2)).toBe(2);
});

it("a picture of the stage's aspect covers the stage to the pixel, whatever the viewport and the resolution", () => {
  const apart: string[] = [];
  for (let width = 300; width < 900; width += 7) {
    for (let height = 200; height < 900; height += 11) {
      for (const scale of [1, 1.25, 1.3333, 2]) {
        const stage = stageSize({ width, height });
        const [whole, picture] = [stage, fitInto(stage, { width: 800, height: 600 })].map((size) =>
          toPixels(size, scale),
        );
        if (whole!.width !== picture!.width || whole!.height !== picture!.height)
          apart.push(`${width}×${height}`);
      }
    }
  }
  expect(apart).toEqual([]);
});
