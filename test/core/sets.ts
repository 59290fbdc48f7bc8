/** Stimulus sets in memory, of the size and make of those that ship with the page. */
import type { StimulusImage, StimulusSet } from "../../src/core/stimulus-set";
import type { Category } from "../../src/core/vocabulary";

type Share = Pick<StimulusImage, "category" | "pair" | "subject">;

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Ids are the category and the number within it: `cue-01`. */
function toSet(id: string, shares: readonly Share[]): StimulusSet {
  const counts = new Map<Category, number>();
  const images = shares.map((share): StimulusImage => {
    const number = (counts.get(share.category) ?? 0) + 1;
    counts.set(share.category, number);
    const imageId = `${share.category}-${twoDigits(number)}`;
    return { id: imageId, file: `${imageId}.svg`, alt: imageId, width: 800, height: 600, ...share };
  });
  return { version: 1, id, title: id, licence: "CC0-1.0", images };
}

/** So many pairs of a cue and a neutral image, `perSubject` of them with one subject. */
export function listPairShares(pairs: number, perSubject: number): readonly Share[] {
  const ofCategory = (category: Category) =>
    range(pairs).map((number) => ({
      category,
      pair: `pair-${twoDigits(number)}`,
      subject: `${category} subject ${Math.ceil(number / perSubject)}`,
    }));
  return [...ofCategory("cue"), ...ofCategory("neutral")];
}

const PRACTICE: readonly Share[] = range(3).map((number) => ({
  category: "practice",
  pair: null,
  subject: `shape ${number}`,
}));

/** One control a pair: blurred from its cue image for odd pairs, from its neutral one for even pairs. */
function listControlShares(pairs: number, perSubject: number): readonly Share[] {
  return range(pairs).map((number) => ({
    category: "control",
    pair: `pair-${twoDigits(number)}`,
    subject: `${number % 2 === 1 ? "cue" : "neutral"} subject ${Math.ceil(number / perSubject)}`,
  }));
}

/** 30 + 30 images of 10 subjects each in 3 arrangements, 30 controls, 3 for practice. */
export const PARAPHERNALIA = toSet("paraphernalia", [
  ...listPairShares(30, 3),
  ...listControlShares(30, 3),
  ...PRACTICE,
]);

/** 16 + 16 images, each of a subject of its own, 3 for practice. */
export const FOOD = toSet("food", [...listPairShares(16, 1), ...PRACTICE]);

/** A set of pairs of any size, by default with as many subjects as pairs. */
export function makeSet(pairs: number, perSubject = 1, id = "paraphernalia"): StimulusSet {
  return toSet(id, [...listPairShares(pairs, perSubject), ...PRACTICE]);
}

/** A set of cue images only, given how many images each subject has. */
export function makeCueSet(imagesBySubject: readonly number[]): StimulusSet {
  const shares = imagesBySubject.flatMap((count, subject) =>
    range(count).map((): Share => ({ category: "cue", pair: null, subject: `subject ${subject + 1}` })),
  );
  return toSet("paraphernalia", shares);
}

/** The set in memory that a design asks for. */
export function findSet(id: string): StimulusSet {
  const set = [PARAPHERNALIA, FOOD].find((candidate) => candidate.id === id);
  if (set === undefined) throw new Error(`There is no set ${id} in memory.`);
  return set;
}
