// @ts-check
/** Colour for the drawings: the palette, and lighter, darker, brighter and paler versions of it in OKLab. */

export const INK = "#2a2827";
export const GROUND = "#808080";

/** The one palette of every drawing. */
export const PALETTE = /** @type {const} */ ({
  steel: "#b4bbc0",
  glass: "#cfdfe3",
  white: "#eeece5",
  cream: "#ecdcb8",
  tan: "#cf9f66",
  brown: "#8c5b38",
  cocoa: "#5c3a28",
  red: "#c7473c",
  orange: "#e08936",
  yellow: "#e9c250",
  green: "#6d9c5c",
  teal: "#42918f",
  blue: "#4a77b4",
  pink: "#e59fa6",
  char: "#4b4d56",
});

/**
 * What the matching step may change in a drawing: size (1: as drawn), added lightness (OKLab, 0), strength of
 * colour (1) and spread of lightness about the middle (1).
 * @typedef {{ size: number, light: number, chroma: number, spread: number }} Tuning
 * @typedef {readonly [number, number, number]} Triple
 */

/** @type {Tuning} */
export const UNTUNED = { size: 1, light: 0, chroma: 1, spread: 1 };

const MIDDLE_LIGHTNESS = 0.65;

/** @type {(value: number) => number} */
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
/** @type {(value: number) => number} */
const encoded = (value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** OKLab of a `#rrggbb` (Björn Ottosson, 2020). @type {(hex: string) => Triple} */
export function oklab(hex) {
  const at = /** @type {(from: number) => number} */ (from) =>
    linear(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  const [r, g, b] = [at(1), at(3), at(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** `#rrggbb` of an OKLab colour, cut to what a display shows. @type {(lab: Triple) => string} */
export function hexOf([lightness, a, b]) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = channels.map((one) => Math.round(255 * encoded(Math.min(1, Math.max(0, one)))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour as the matching step leaves it. @type {(hex: string, tuning: Tuning) => string} */
export function tuned(hex, { light, chroma, spread }) {
  const [lightness, a, b] = oklab(hex);
  const moved = MIDDLE_LIGHTNESS + (lightness - MIDDLE_LIGHTNESS) * spread + light;
  return hexOf([Math.min(0.97, Math.max(0.2, moved)), a * chroma, b * chroma]);
}

/** Lit (to 1, warm) or shaded (to −1, cool) version of a colour. @type {(hex: string, amount: number) => string} */
export function shaded(hex, amount) {
  const [lightness, a, b] = oklab(hex);
  if (amount >= 0) {
    const keep = 1 - amount;
    return hexOf([lightness * keep + 0.985 * amount, a * keep, b * keep + 0.012 * amount]);
  }
  return hexOf([
    lightness * (1 + 0.7 * amount),
    a * (1 + 0.25 * amount),
    b * (1 + 0.25 * amount) + 0.02 * amount,
  ]);
}
