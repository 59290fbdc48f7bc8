/** A rating scale: its ends and its values. */
import type { Rating } from "./design";

/** From the lowest value to the highest, each with its label. */
export type RatingScale = Pick<Rating, "min" | "max" | "labels">;

/** The value of the scale nearest to its middle, the higher of two. */
export function midpoint({ min, max, step }: Pick<Rating, "min" | "max" | "step">): number {
  return min + Math.round((max - min) / 2 / step) * step;
}

/** A scale of more values shows its ends only. */
const MOST_STEPS_SHOWN = 11;

/** The values of a scale that shows each of them, from the lowest; null where it has too many. */
export function listSteps({ min, max, step }: Rating): readonly number[] | null {
  const count = (max - min) / step + 1;
  if (count > MOST_STEPS_SHOWN) return null;
  return Array.from({ length: count }, (_, place) => min + place * step);
}

/** The value nearest to a place on the scale, 0 at its lower end and 1 at its upper; places beyond are the ends. */
export function snapToScale(place: number, { min, max, step }: Rating): number {
  return min + step * Math.round((Math.min(1, Math.max(0, place)) * (max - min)) / step);
}

/** Whether every value can be given by one digit key. */
export function takesDigits({ min, max }: Rating): boolean {
  return min >= 0 && max <= 9;
}

export function isOnScale(value: number, { min, max, step }: Rating): boolean {
  return value >= min && value <= max && (value - min) % step === 0;
}

/** The digit keys that answer a scale, as `0–4` or `0, 2, 4`; null where a value needs more than one key. */
export function digitKeysOf(rating: Rating): string | null {
  const { min, max, step } = rating;
  if (!takesDigits(rating)) return null;
  if (step === 1) return `${min}–${max}`;
  return Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step).join(", ");
}
