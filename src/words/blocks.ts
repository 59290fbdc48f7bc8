/** Words on what blocks there are: those that show images, and those of rest. */
import { countOf, formatSeconds } from "./numbers";

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
