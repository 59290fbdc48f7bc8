/** Finds the images of a plan in what an observer saw. */
import type { Sighting } from "./observer";

/** So many images in a row may be lost before a picture counts as one that was not planned. */
const MOST_LOST_IN_A_ROW = 20;
const BLANK: Sighting = { picture: 0, firstMs: Number.NaN, paintedAfterMs: Number.NaN };

/** An unbroken stretch of frames that showed one image of the plan. */
export type Stretch = {
  readonly index: number;
  readonly onsetMs: number;
  readonly paintedAfterMs: number;
  endMs: number;
};

/** The stretches of frames that showed the plan's images, in order, each with its place in the plan. */
export function alignWithPlan(
  sightings: readonly Sighting[],
  pictures: readonly number[],
): readonly Stretch[] {
  const start = sightings.findIndex(({ picture }) => picture !== 0 && picture === pictures[0]);
  const stretches: Stretch[] = [];
  let shown = 0;
  for (let at = start; at >= 0 && at < sightings.length; at += 1) {
    const { picture, firstMs, paintedAfterMs } = sightings[at] ?? BLANK;
    const endMs = sightings[at + 1]?.firstMs ?? Number.NaN;
    const previous = stretches.at(-1);
    if (picture === 0) continue;
    // A picture that was seen, then nothing, then the same picture again is one image.
    if (previous !== undefined && picture === shown) {
      previous.endMs = endMs;
      continue;
    }
    const next = (previous?.index ?? -1) + 1;
    if (next === pictures.length) break;
    const skipped = pictures.slice(next, next + MOST_LOST_IN_A_ROW).indexOf(picture);
    if (skipped < 0) throw new Error(`Picture ${picture} was seen where image ${next + 1} was to come.`);
    stretches.push({ index: next + skipped, onsetMs: firstMs, paintedAfterMs, endMs });
    shown = picture;
  }
  return stretches;
}
