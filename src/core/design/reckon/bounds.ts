/** Between which lengths a design takes: by what is drawn, and by how fast people answer at their own pace. */
import type { Design } from "../design";
import { measureLength } from "../length";

/** How long a self-paced rating takes, in ms. */
export type Pace = { readonly fastMs: number; readonly usualMs: number; readonly slowMs: number };

/** A guess, for as long as nobody has rated in this browser. */
export const GUESSED_PACE: Pace = { fastMs: 2_000, usualMs: 4_000, slowMs: 8_000 };

/** Of everything from the practice on, in ms; breaks as `measureLength` takes them. */
export type LengthBounds = {
  readonly shortestMs: number;
  readonly expectedMs: number;
  readonly longestMs: number;
};

/** As if every drawn fixation came out at this end of its range. */
function atEnd(design: Design, end: "min" | "max"): Design {
  const { fixationMs } = design;
  if (typeof fixationMs === "number" || !("min" in fixationMs)) return design;
  return { ...design, fixationMs: fixationMs[end] };
}

/** As if self-paced ratings had a window that is as long as they take. */
function atPace(design: Design, ratingMs: number): Design {
  if (design.rating.windowMs !== null) return design;
  return { ...design, rating: { ...design.rating, windowMs: ratingMs } };
}

/** How long it takes at this pace for a rating, what is drawn at its mean; in ms, with the practice. */
export function expectLength(design: Design, ratingMs: number): number {
  return measureLength(atPace(design, ratingMs)).expectedMs;
}

/** With the practice. Ratings with a window count in full, also where an answer ends the scale. */
export function boundLength(design: Design, { fastMs, usualMs, slowMs }: Pace): LengthBounds {
  return {
    shortestMs: expectLength(atEnd(design, "min"), fastMs),
    expectedMs: expectLength(design, usualMs),
    longestMs: expectLength(atEnd(design, "max"), slowMs),
  };
}
