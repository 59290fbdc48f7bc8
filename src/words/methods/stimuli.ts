/** Words of the methods section on the images: set, categories, matching, repetitions. */
import type { Condition } from "../../core/vocabulary";
import { nameCondition, tellShown } from "../conditions";
import { capitalise, countOf, formatNumber, joinList } from "../numbers";
import { tidy } from "./methods";

/** The sets that were drawn for this page. */
const DRAWN_HERE: readonly string[] = ["paraphernalia", "food"];

export type SetFacts = {
  readonly id: string;
  /** Null where the set's own description is not at hand. */
  readonly description: {
    readonly title: string;
    readonly licence: string;
    /** What the images of a category are. */
    readonly shows: Readonly<Partial<Record<Condition, string>>>;
  } | null;
};

function nameLicence({ description }: SetFacts): string {
  return description === null ? "" : ` (licence ${tidy(description.licence)})`;
}

/** `conditions` that show images. */
export function describeSet(set: SetFacts, conditions: readonly Exclude<Condition, "rest">[]): string {
  const isOurs = DRAWN_HERE.includes(set.id);
  const kinds = conditions.flatMap((condition) => {
    const shown = tellShown(condition, set.description?.shows);
    return shown === undefined ? [] : [`${nameCondition(condition)} images were ${tidy(shown)}`];
  });
  return [
    `Images ${isOurs ? "were placeholder drawings" : "came"} from the stimulus set “${set.id}”${nameLicence(set)}`,
    isOurs ? ", not validated as cues" : "",
    kinds.length === 0 ? "" : `: ${joinList(kinds)}`,
    ".",
  ].join("");
}

export function nameSet(set: SetFacts): string {
  const { id, description } = set;
  const title = description === null ? "" : ` (${tidy(description.title)})`;
  const licence = description === null ? "its description states it" : tidy(description.licence);
  const source = DRAWN_HERE.includes(id)
    ? "drawn by programs for this page, nothing traced or taken from elsewhere"
    : "its description states it";
  return `Set “${id}”${title}. Source: ${source}. Licence: ${licence}.`;
}

export function nameModality(setId: string): string {
  return DRAWN_HERE.includes(setId)
    ? "Visual: still drawings on mid-grey, placeholders that nobody rated or validated."
    : "Visual: still images on mid-grey.";
}

export function nameCategories({ description }: SetFacts, conditions: readonly Condition[]): string {
  const named = conditions.map((condition) => {
    const name = `${nameCondition(condition)}${condition === "control" ? " (visual control)" : ""}`;
    return `${name}: ${tidy(tellShown(condition, description?.shows) ?? `the set’s category “${condition}”`)}`;
  });
  return `${named.join("; ")}.`;
}

export type RepetitionFacts = {
  readonly arePaired: boolean;
  /** Whether cue and neutral show equally many images. */
  readonly areEven: boolean;
  readonly reuseImages: boolean;
  /** The most often that a session showed one image, practice aside; null without a session. */
  readonly mostShown: number | null;
};

export function describeRepetitions({ arePaired, areEven, reuseImages }: RepetitionFacts): string {
  const repeated = reuseImages
    ? "an image could come again once all had been used"
    : "no image was scheduled twice";
  return arePaired
    ? `Cue and neutral images came from ${areEven ? "the same pairs" : "pairs of the set"}, and ${repeated}.`
    : `${capitalise(repeated)}.`;
}

export function nameRepetitions(facts: RepetitionFacts): string {
  const { mostShown } = facts;
  const seen =
    mostShown === null || mostShown === 0
      ? ""
      : ` In this session no image was shown more than ${mostShown === 1 ? "once" : countOf(mostShown, "time")}.`;
  return `${describeRepetitions(facts)}${seen}`;
}

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

function nameMeasure(measure: string): string {
  return Object.hasOwn(MEASURE_NAMES, measure) ? (MEASURE_NAMES[measure] ?? measure) : measure;
}

/** Rounded away from 0, so that it stays a bound. */
function formatBound(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.ceil(Number((value * scale).toFixed(6))) / scale).toFixed(decimals);
}

export function describeMatching(differences: readonly Difference[], pairShare: number | null): string {
  const largest = Math.max(...differences.map(({ value }) => Math.abs(value)));
  const names = joinList(differences.map(({ measure }) => nameMeasure(measure)));
  const pairs =
    pairShare === null
      ? ""
      : `; the luminance of the two images of a pair differed by at most ${formatBound(pairShare * 100, 1)} %`;
  return `Over the whole set, standardised differences between cue and neutral images were at most ${formatBound(largest, 2)} in size for ${names}${pairs}.`;
}

/** `Standardised differences, cue minus neutral: luminance 0.03, …`. */
export function nameDifferences(compared: readonly Condition[], differences: readonly Difference[]): string {
  const comparison = compared.map(nameCondition).join(" minus ");
  const listed = differences.map(({ measure, value }) => `${nameMeasure(measure)} ${formatNumber(value, 2)}`);
  return `Standardised differences, ${comparison}: ${listed.join(", ")}.`;
}

export function namePairShare(share: number): string {
  return `Largest difference in luminance within a pair: ${formatBound(share * 100, 1)} %.`;
}

/** Where no measures are at hand. */
export function describeUnmeasured(arePaired: boolean): string {
  const unmeasured = "measures of them are not at hand";
  return arePaired
    ? `Cue and neutral images are paired; ${unmeasured}.`
    : `Cue and neutral images: ${unmeasured}.`;
}
export const MATCHING_UNKNOWN = "The set’s description is not at hand.";
export const NO_MATCHING = "Does not apply: the design does not show both cue and neutral images.";
