/** Which image is shown where: the same pairs for cue and neutral, dealt to blocks by the rules of `dealBlocks`. */
import type { ConditionCount, Design } from "../design/design";
import type { Random } from "../random";
import type { Problem } from "../result";
import type { StimulusImage, StimulusSet } from "../stimuli/set";
import type { Condition } from "../vocabulary";
import { dealBlocks, selectSpread, type Use } from "./deal-blocks";

/** The images of every block of a condition, in the order of its blocks; none for `rest`. */
export type DealtImages = ReadonlyMap<Condition, readonly (readonly StimulusImage[])[]>;

/** An image, or a pair of images of which each condition shows its own; the cue image's subject stands for both. */
type Card = {
  readonly subject: string;
  readonly images: ReadonlyMap<Condition, StimulusImage>;
};

/** Conditions that show the same cards. */
type Hand = {
  readonly conditions: readonly ConditionCount[];
  readonly cards: readonly Card[];
  /** What a card holds: images of a condition's own, or pairs. */
  readonly of: Condition | "pairs";
};

function listImages(set: StimulusSet, condition: Condition): readonly StimulusImage[] {
  return set.images.filter(({ category }) => category === condition);
}

/** The pairs of the set that have both a cue and a neutral image. */
function listPairs(set: StimulusSet): readonly Card[] {
  const partners = new Map(listImages(set, "neutral").map((image) => [image.pair, image]));
  return listImages(set, "cue").flatMap((cue): readonly Card[] => {
    const neutral = cue.pair === null ? undefined : partners.get(cue.pair);
    if (neutral === undefined) return [];
    const images = new Map<Condition, StimulusImage>([
      ["cue", cue],
      ["neutral", neutral],
    ]);
    return [{ subject: cue.subject, images }];
  });
}

function toSingles(set: StimulusSet, condition: Condition): readonly Card[] {
  return listImages(set, condition).map((image) => ({
    subject: image.subject,
    images: new Map([[condition, image]]),
  }));
}

/** Every condition with images in one hand: cue and neutral together where the set pairs them. */
function listHands({ conditions }: Design, set: StimulusSet): readonly Hand[] {
  const isPaired = ({ id }: ConditionCount) => id === "cue" || id === "neutral";
  const paired = conditions.filter(isPaired);
  const pairs = paired.length < 2 ? [] : listPairs(set);
  const hands: Hand[] = [];
  for (const condition of conditions.filter(({ id }) => id !== "rest")) {
    if (pairs.length === 0 || !isPaired(condition)) {
      const cards = toSingles(set, condition.id);
      hands.push({ conditions: [condition], cards, of: condition.id });
    } else if (condition === paired[0]) {
      hands.push({ conditions: paired, cards: pairs, of: "pairs" });
    }
  }
  return hands;
}

/** Why the set cannot serve the design: a category that it lacks, or too few images without reuse. */
export function findStockProblems(design: Design, set: StimulusSet): readonly Problem[] {
  const placeOf = (condition: ConditionCount) => `conditions.${design.conditions.indexOf(condition)}`;
  return listHands(design, set).flatMap(({ conditions, cards, of }) =>
    conditions.flatMap((condition): readonly Problem[] => {
      if (cards.length === 0) {
        const rule = { code: "category-of-set", setId: set.id } as const;
        return [{ path: `${placeOf(condition)}.id`, rule, received: condition.id }];
      }
      const needed = condition.blocks * design.imagesPerBlock;
      if (design.reuseImages || needed <= cards.length) return [];
      const rule = { code: "enough-images", of, held: cards.length, needed } as const;
      return [{ path: `${placeOf(condition)}.blocks`, rule, received: condition.blocks }];
    }),
  );
}

/** The condition with the most blocks chooses its cards first; the others choose among those. */
function dealHand(
  { conditions, cards }: Hand,
  perBlock: number,
  random: Random,
): readonly (readonly [Condition, readonly (readonly StimulusImage[])[]])[] {
  let larger: Use<Card> | null = null;
  return conditions
    .toSorted((a, b) => b.blocks - a.blocks)
    .map(({ id, blocks }) => {
      const needed = blocks * perBlock;
      const rounds = Math.floor(needed / cards.length);
      const count = needed % cards.length;
      const choice: readonly Card[] = larger !== null && larger.rounds === rounds ? larger.extra : cards;
      const extra = selectSpread(choice, count, Math.floor(count / perBlock), random);
      const use: Use<Card> = { rounds, extra };
      larger = use;
      const dealt = dealBlocks(cards, use, perBlock, random);
      return [id, dealt.map((block) => block.flatMap(({ images }) => images.get(id) ?? []))] as const;
    });
}

/**
 * Deals the images of all blocks. Cue and neutral show the same pairs, with unequal counts the smaller's among
 * the larger's (of a set that pairs only some of them just those; of one without pairs each its own); a subject stands at most once in a block where the set allows; no image twice unless the design
 * reuses images, and then again only when all have been used. Draws: condition by condition as the design lists
 * them, neutral and cue together at the first of them, the one with more blocks first.
 * The design has passed `findStockProblems`.
 */
export function dealImages(design: Design, set: StimulusSet, random: Random): DealtImages {
  return new Map(listHands(design, set).flatMap((hand) => dealHand(hand, design.imagesPerBlock, random)));
}
