/** Which image is shown where: the same pairs for two paired conditions, dealt to blocks by the rules of `dealBlocks`. */
import type { Design, DesignCondition } from "../design/design";
import type { Random } from "../random";
import type { StimulusImage, StimulusSet } from "../stimuli/set";
import type { Condition } from "../vocabulary";
import { dealBlocks, selectSpread, type Use } from "./deal-blocks";
import { type Card, type Hand, listHandsToDeal, type Sharing } from "./hands";

/** The images of every block of a condition, in the order of its blocks; none for `rest`. */
export type DealtImages = ReadonlyMap<Condition, readonly (readonly StimulusImage[])[]>;

/**
 * Conditions on one category show none of its images together: each takes cards of its own, as many as it shows, or
 * where the design reuses images and there are too few its share of them all.
 */
function shareOut(hand: Sharing, perBlock: number, random: Random): readonly Hand[] {
  if (!hand.isShared) return [hand];
  const neededOf = ({ blocks }: DesignCondition) => blocks * perBlock;
  let left: readonly Card[] = hand.cards;
  let waiting = hand.conditions.reduce((sum, condition) => sum + neededOf(condition), 0);
  return hand.conditions.map((condition, index) => {
    const needed = neededOf(condition);
    const others = hand.conditions.length - 1 - index;
    const share = needed === 0 ? 0 : Math.max(1, Math.floor((left.length * needed) / waiting));
    const count = waiting <= left.length ? needed : Math.min(share, left.length - others, needed);
    const own = new Set(selectSpread(left, count, condition.blocks, random));
    const taken = left.filter((card) => own.has(card));
    left = left.filter((card) => !own.has(card));
    waiting -= needed;
    // The cards were made for the first of the conditions that share them.
    const cards = taken.map(({ subject, images }) => ({
      subject,
      images: new Map([...images.values()].map((image) => [condition.id, image] as const)),
    }));
    return { conditions: [condition], cards, of: hand.of };
  });
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
      // Of a condition whose images are all listed nothing is dealt, perhaps from nothing.
      const rounds = needed === 0 ? 0 : Math.floor(needed / cards.length);
      const count = needed === 0 ? 0 : needed % cards.length;
      const choice: readonly Card[] = larger !== null && larger.rounds === rounds ? larger.extra : cards;
      const extra = selectSpread(choice, count, Math.floor(count / perBlock), random);
      const use: Use<Card> = { rounds, extra };
      larger = use;
      const dealt = dealBlocks(cards, use, perBlock, random);
      return [id, dealt.map((block) => block.flatMap(({ images }) => images.get(id) ?? []))] as const;
    });
}

/**
 * Deals the images of all blocks. Two conditions whose categories the set pairs show the same pairs, with unequal
 * counts the smaller's among the larger's (of a set that pairs only some of them just those; of one without pairs
 * each its own); a subject stands at most once in a block where the set allows; no image twice unless the design
 * reuses images, and then again only when all have been used. Draws: what conditions of one category share, then
 * condition by condition as the design lists them, a pair together at the first of them, the one with more blocks
 * first.
 * The design has passed `findStockProblems`.
 */
export function dealImages(design: Design, set: StimulusSet, random: Random): DealtImages {
  const { imagesPerBlock } = design;
  return new Map(
    listHandsToDeal(design, set)
      .flatMap((hand) => shareOut(hand, imagesPerBlock, random))
      .flatMap((hand) => dealHand(hand, imagesPerBlock, random)),
  );
}
