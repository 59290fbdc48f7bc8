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

/** As if every drawn fixation came out at this end of its range; null: at its mean. */
function atEnd(design: Design, end: "min" | "max" | null): Design {
  const { fixationMs } = design;
  if (end === null || typeof fixationMs === "number" || !("min" in fixationMs)) return design;
  return { ...design, fixationMs: fixationMs[end] };
}

/** As if self-paced ratings had a window that is as long as they take. */
function atPace(design: Design, ratingMs: number): Design {
  if (design.rating.windowMs !== null) return design;
  return { ...design, rating: { ...design.rating, windowMs: ratingMs } };
}

/** With the practice. Ratings with a window count in full, also where an answer ends the scale. */
export function boundLength(design: Design, { fastMs, usualMs, slowMs }: Pace): LengthBounds {
  const measure = (end: "min" | "max" | null, ratingMs: number) =>
    measureLength(atPace(atEnd(design, end), ratingMs)).expectedMs;
  return {
    shortestMs: measure("min", fastMs),
    expectedMs: measure(null, usualMs),
    longestMs: measure("max", slowMs),
  };
}
