/** Words of the methods section on how alike the images of two conditions are. */
import { capitalise, formatNumber, joinList } from "../numbers";

/** As readers of the field know them; others stand under their own name. */
const MEASURE_NAMES: Readonly<Record<string, string>> = {
  luminance: "luminance",
  contrast: "contrast",
  saturation: "saturation",
  value: "value (HSV)",
  hue: "hue",
  hueSpread: "spread of hue",
  coverage: "coverage",
  edges: "edge density",
  spectrum: "slope of the spectrum",
};

export type Difference = { readonly measure: string; readonly value: number };

/** By its plain name; one that is not known keeps its own. */
export function nameMeasure(measure: string): string {
  return Object.hasOwn(MEASURE_NAMES, measure) ? (MEASURE_NAMES[measure] ?? measure) : measure;
}

/** Rounded away from 0, so that it stays a bound. */
function formatBound(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.ceil(Number((value * scale).toFixed(6))) / scale).toFixed(decimals);
}

/** `compared` are the names of the two conditions. */
export function describeMatching(
  compared: readonly string[],
  differences: readonly Difference[],
  pairShare: number | null,
): string {
  const largest = Math.max(...differences.map(({ value }) => Math.abs(value)));
  const names = joinList(differences.map(({ measure }) => nameMeasure(measure)));
  const pairs =
    pairShare === null
      ? ""
      : `; the luminance of the two images of a pair differed by at most ${formatBound(pairShare * 100, 1)} %`;
  return `Over the whole set, standardised differences between ${joinList(compared)} images were at most ${formatBound(largest, 2)} in size for ${names}${pairs}.`;
}

/** `Standardised differences, cue minus neutral: luminance 0.03, …`. */
export function nameDifferences(compared: readonly string[], differences: readonly Difference[]): string {
  const comparison = compared.join(" minus ");
  const listed = differences.map(({ measure, value }) => `${nameMeasure(measure)} ${formatNumber(value, 2)}`);
  return `Standardised differences, ${comparison}: ${listed.join(", ")}.`;
}

export function namePairShare(share: number): string {
  return `Largest difference in luminance within a pair: ${formatBound(share * 100, 1)} %.`;
}

/** Where no measures are at hand; `paired` are the names of conditions that show the same pairs. */
export function describeUnmeasured(paired: readonly string[]): string {
  const unmeasured = "measures of them are not at hand";
  return paired.length > 0
    ? `${capitalise(joinList(paired))} images are paired; ${unmeasured}.`
    : `How alike the images are is not known: ${unmeasured}.`;
}
export const MATCHING_UNKNOWN = "The set’s description is not at hand.";
export const NO_MATCHING = "Does not apply: no condition of the design is compared with another.";
