/** Words of the grey cards that stand in for pictures which are not there yet. */
import { countOf } from "./numbers";

export const STAND_IN = {
  /** On each card, under the name of its file. */
  onCard: "stand-in: no picture yet",
  /** Of a category that has no pictures of the set. */
  shows: "grey cards that bear the names of files, in place of pictures",
} as const;

/** Before a run, and wherever else such a design is shown. */
export function tellStandIns(count: number): string {
  const cards = count === 1 ? "One picture is a grey card" : `${countOf(count, "picture")} are grey cards`;
  return `${cards} with the name of a file: stand-ins for pictures that are not here yet.`;
}

/** In the methods section. */
export function describeStandIns(count: number): string {
  return count === 1
    ? "One image was a grey card with the name of a file, standing in for a picture."
    : `${countOf(count, "image")} were grey cards with the name of a file, standing in for pictures.`;
}
