/** The conditions as a person reads them: name, what their blocks show, and how many blocks of images and of rest. */
import type { Condition } from "../core/vocabulary";
import { countOf, formatSeconds } from "./numbers";

const NAMES: Readonly<Record<Condition, string>> = {
  cue: "cue",
  neutral: "neutral",
  control: "control",
  rest: "rest",
};

export function nameCondition(condition: Condition): string {
  return NAMES[condition];
}

const WHAT_REST_SHOWS = "a cross, nothing else";

/** What blocks of a condition show: by the word of the stimulus set, undefined where that is not at hand. */
export function tellShown(
  condition: Condition,
  shows: Readonly<Partial<Record<Condition, string>>> = {},
): string | undefined {
  return condition === "rest" ? WHAT_REST_SHOWS : shows[condition];
}

export type BlockCounts = {
  readonly withImages: number;
  readonly ofRest: number;
  readonly imagesPerBlock: number;
};

export type BlockTimes = { readonly imageMs: number; readonly restMs: number };

function nameParts({ withImages, ofRest, imagesPerBlock }: BlockCounts, times: BlockTimes | null) {
  const images = imagesPerBlock === 1 ? "one image" : `${imagesPerBlock} images`;
  const imageTime = times === null ? "" : `, each for ${formatSeconds(times.imageMs)}`;
  const restTime = times === null ? "" : `, each a cross for ${formatSeconds(times.restMs)}`;
  return [
    ...(withImages > 0 ? [`${countOf(withImages, "block")} of ${images}${imageTime}`] : []),
    ...(ofRest > 0 ? [`${countOf(ofRest, "block")} of rest${restTime}`] : []),
  ];
}

/** `18 blocks of 5 images, 6 blocks of rest`; empty where there is none. */
export function nameBlocks(counts: BlockCounts): string {
  return nameParts(counts, null).join(", ");
}

/** `18 blocks of 5 images, each for 4.8 s; 6 blocks of rest, each a cross for 24 s`. */
export function nameBlocksWithTimes(counts: BlockCounts, times: BlockTimes): string {
  return nameParts(counts, times).join("; ");
}
