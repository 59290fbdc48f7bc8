/** When a design asks for a rating, in the order of a run. */
import { RATING_MOMENTS, type RatingMoment } from "../vocabulary";
import type { Design } from "./design";

type Asking = Pick<Design, "rating">;

/** None where the scale stays up for 0 ms: it is never shown. */
export function listMoments({ rating: { when, windowMs } }: Asking): readonly RatingMoment[] {
  return windowMs === 0 ? [] : RATING_MOMENTS.filter((moment) => when.includes(moment));
}

export function asksAt(design: Asking, moment: RatingMoment): boolean {
  return listMoments(design).includes(moment);
}

/** Whether there are ratings at the beginning or at the end. */
export function asksAround(design: Asking): boolean {
  return asksAt(design, "before") || asksAt(design, "after");
}
