/** The rules of pairs in a stimulus set: one image a category, and a partner in another. */
import { crossRulesOf, type Finding } from "../broken-rules";
import type { Rule } from "../rules";
import { type Category, PRACTICE_CATEGORY } from "../vocabulary";
import type { StimulusImage, StimulusSet } from "./set";

/** The partners of the usual two; those of any other category may be of any other. */
const PARTNERS: ReadonlyMap<Category, Category> = new Map([
  ["cue", "neutral"],
  ["neutral", "cue"],
]);
/** Controls name the pair that they were made from; several may be made from one. */
const MADE_FROM_PAIRS: Category = "control";

/** Of every pair, where the first image of each of its categories stands. */
type Pairs = ReadonlyMap<string, ReadonlyMap<Category, number>>;

function judgePair({ category, pair }: StimulusImage, index: number, pairs: Pairs): Rule | null {
  if (category === PRACTICE_CATEGORY) return pair === null ? null : { code: "no-pair" };
  if (pair === null || category === MADE_FROM_PAIRS) return null;
  const firsts = pairs.get(pair);
  if (firsts?.get(category) !== index) return { code: "once-in-category", category };
  return firsts.size > 1 ? null : { code: "has-partner", category: PARTNERS.get(category) ?? null };
}

export const pairRule = crossRulesOf<StimulusSet>()(["images"], ({ images }) => {
  const pairs = new Map<string, Map<Category, number>>();
  for (const [index, { category, pair }] of images.entries()) {
    if (pair === null || category === MADE_FROM_PAIRS) continue;
    const firsts = pairs.get(pair) ?? new Map<Category, number>();
    pairs.set(pair, firsts);
    if (!firsts.has(category)) firsts.set(category, index);
  }
  return images.flatMap((image, index): readonly Finding[] => {
    const rule = judgePair(image, index, pairs);
    return rule === null ? [] : [{ path: ["images", index, "pair"], rule, received: image.pair }];
  });
});
