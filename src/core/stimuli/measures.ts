/** Measures of an image, from its pixels: what cue and neutral images are matched on. */
import { spectrumSlope } from "./spectrum";

/** Opaque pixels, row by row, four numbers of 0–255 each (red, green, blue, opacity), as a canvas gives them. */
export type Pixels = {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
};

/** Names of the measures, in the order in which tables show them. */
export const MEASURES = [
  "luminance",
  "contrast",
  "saturation",
  "value",
  "hue",
  "hueSpread",
  "coverage",
  "edges",
  "spectrum",
] as const;
export type MeasureName = (typeof MEASURES)[number];

export type ImageMeasures = {
  /** Mean Y: CIE luminance in linear light, 0–1 (sRGB primaries and white, IEC 61966-2-1). */
  readonly luminance: number;
  /** Standard deviation of Y over its mean; null for a black image. */
  readonly contrast: number | null;
  /** Mean of HSV's S over all pixels, 0–1. */
  readonly saturation: number;
  /** Mean of HSV's V over all pixels, 0–1. */
  readonly value: number;
  /** Circular mean of HSV's H over the pixels with S > 0.1, in degrees, 0–360; null when there are none. */
  readonly hue: number | null;
  /** Circular standard deviation of the same, √(−2 ln R), in degrees. */
  readonly hueSpread: number | null;
  /** Share of pixels whose summed absolute RGB difference from the ground exceeds 24 of 765. */
  readonly coverage: number;
  /** Share of inner pixels whose squared gradient of Y exceeds 0.01 (differences of left and right, upper and lower neighbour). */
  readonly edges: number;
  /** Slope of log amplitude on log spatial frequency of Y; see `spectrumSlope`. */
  readonly spectrum: number | null;
};

/** The ground of every drawing and of the task screen, `#808080`. */
export const GROUND: readonly [number, number, number] = [128, 128, 128];

const COVERED_ABOVE = 24;
const COLOURED_ABOVE = 0.1;
const EDGE_ABOVE = 0.01;
const DEGREES = 180 / Math.PI;

const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** Y of every pixel, row by row. */
function luminances({ data, width, height }: Pixels): Float64Array {
  const y = new Float64Array(width * height);
  for (let pixel = 0, at = 0; pixel < y.length; pixel += 1, at += 4) {
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    y[pixel] = 0.2126 * (LINEAR[r] ?? 0) + 0.7152 * (LINEAR[g] ?? 0) + 0.0722 * (LINEAR[b] ?? 0);
  }
  return y;
}

/** HSV's H, in radians, of a pixel that is not grey. */
function hueOf(r: number, g: number, b: number, largest: number, range: number): number {
  const sixth = Math.PI / 3;
  if (largest === r) return ((g - b) / range) * sixth;
  return largest === g ? ((b - r) / range + 2) * sixth : ((r - g) / range + 4) * sixth;
}

type ColourMeasures = Pick<ImageMeasures, "saturation" | "value" | "hue" | "hueSpread" | "coverage">;

function measureColours(
  { data, width, height }: Pixels,
  ground: readonly [number, number, number],
): ColourMeasures {
  const count = width * height;
  let [saturations, values, covered, coloured, east, north] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count * 4; at += 4) {
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const largest = Math.max(r, g, b);
    const range = largest - Math.min(r, g, b);
    const saturation = largest === 0 ? 0 : range / largest;
    saturations += saturation;
    values += largest / 255;
    const distance = Math.abs(r - ground[0]) + Math.abs(g - ground[1]) + Math.abs(b - ground[2]);
    if (distance > COVERED_ABOVE) covered += 1;
    if (saturation > COLOURED_ABOVE) {
      const hue = hueOf(r, g, b, largest, range);
      coloured += 1;
      east += Math.cos(hue);
      north += Math.sin(hue);
    }
  }
  const length = coloured === 0 ? 0 : Math.min(1, Math.hypot(east, north) / coloured);
  const angle = Math.atan2(north, east) * DEGREES;
  return {
    saturation: saturations / count,
    value: values / count,
    hue: coloured === 0 ? null : (angle + 360) % 360,
    hueSpread: coloured === 0 ? null : Math.sqrt(-2 * Math.log(length)) * DEGREES,
    coverage: covered / count,
  };
}

function measureEdges(y: Float64Array, width: number, height: number): number {
  let edges = 0;
  for (let row = 1; row < height - 1; row += 1) {
    for (let at = row * width + 1; at < (row + 1) * width - 1; at += 1) {
      const across = (y[at + 1] ?? 0) - (y[at - 1] ?? 0);
      const down = (y[at + width] ?? 0) - (y[at - width] ?? 0);
      if (across * across + down * down > EDGE_ABOVE) edges += 1;
    }
  }
  const inner = Math.max(0, width - 2) * Math.max(0, height - 2);
  return inner === 0 ? 0 : edges / inner;
}

/**
 * Measures an image. Opacity is not looked at: draw the image on its ground first.
 * @throws RangeError when `data` does not hold `width` × `height` pixels, or holds none
 */
export function measureImage(pixels: Pixels, ground = GROUND): ImageMeasures {
  const { data, width, height } = pixels;
  if (width < 1 || height < 1 || data.length !== width * height * 4) {
    throw new RangeError(`Not ${width} × ${height} pixels of four numbers: ${data.length} numbers`);
  }
  const y = luminances(pixels);
  const mean = y.reduce((sum, one) => sum + one, 0) / y.length;
  const variance = y.reduce((sum, one) => sum + (one - mean) ** 2, 0) / y.length;
  return {
    luminance: mean,
    contrast: mean === 0 ? null : Math.sqrt(variance) / mean,
    ...measureColours(pixels, ground),
    edges: measureEdges(y, width, height),
    spectrum: spectrumSlope(y, width, height),
  };
}
