/** Which conditions are dealt images together: two that show the same pairs, or those that share one category. */
import { categoryOf, listImageConditions, roleOf } from "../design/conditions";
import type { Design, DesignCondition } from "../design/design";
import type { StimulusImage, StimulusSet } from "../stimuli/set";
import type { Category, Condition } from "../vocabulary";
import { leaveToDeal, listNamed } from "./listed-images";

/** An image, or a pair of images of which each condition shows its own; the first image's subject stands for both. */
export type Card = {
  readonly subject: string;
  readonly images: ReadonlyMap<Condition, StimulusImage>;
};

/** Conditions that are dealt the same cards: two that show the same pairs, or one that shows its own images. */
export type Hand = {
  readonly conditions: readonly DesignCondition[];
  readonly cards: readonly Card[];
  /** The category of what a card holds: of one image, or of both images of a pair. */
  readonly of: readonly Category[];
};

/** Of a set's control images the pair says what they were made from. */
const UNPAIRED: ReadonlySet<Category> = new Set(["control"]);

function listImages(set: StimulusSet, category: Category | null): readonly StimulusImage[] {
  return set.images.filter((image) => image.category === category);
}

/** The pairs of the set that have an image for both. */
function listPairs(set: StimulusSet, first: DesignCondition, second: DesignCondition): readonly Card[] {
  const categories = [categoryOf(first), categoryOf(second)] as const;
  if (categories.some((category) => category === null || UNPAIRED.has(category))) return [];
  const partners = new Map(listImages(set, categories[1]).map((image) => [image.pair, image]));
  return listImages(set, categories[0]).flatMap((image): readonly Card[] => {
    const partner = image.pair === null ? undefined : partners.get(image.pair);
    if (partner === undefined) return [];
    const images = new Map([
      [first.id, image],
      [second.id, partner],
    ]);
    return [{ subject: image.subject, images }];
  });
}

function toSingles(set: StimulusSet, condition: DesignCondition): readonly Card[] {
  return listImages(set, categoryOf(condition)).map((image) => ({
    subject: image.subject,
    images: new Map([[condition.id, image]]),
  }));
}

/** The subject of a pair is that of the cue, whichever is listed first. */
function inPairOrder(conditions: readonly [DesignCondition, DesignCondition]): typeof conditions {
  const [first, second] = conditions;
  return roleOf(first) !== "cue" && roleOf(second) === "cue" ? [second, first] : conditions;
}

/** Each condition's own hand where it has its category for itself; those that share one are each told it. */
export type Sharing = Hand & { readonly isShared: boolean };

/**
 * Every condition with images in one hand, in the order listed: two together where the set pairs their categories
 * and each of these has that one condition; conditions on one category share a hand.
 */
export function listHands(design: Pick<Design, "conditions">, set: StimulusSet): readonly Sharing[] {
  const waiting = [...listImageConditions(design)];
  const ofCategory = (category: Category | null) => waiting.filter((one) => categoryOf(one) === category);
  const isAlone = (one: DesignCondition) =>
    listImageConditions(design).filter((other) => categoryOf(other) === categoryOf(one)).length === 1;
  const hands: Sharing[] = [];
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const hand = findPair(next, waiting.slice(1).filter(isAlone), isAlone(next), set) ?? {
      conditions: ofCategory(categoryOf(next)),
      cards: toSingles(set, next),
      of: [categoryOf(next) ?? next.id],
      isShared: !isAlone(next),
    };
    hands.push(hand);
    for (const dealt of hand.conditions) waiting.splice(waiting.indexOf(dealt), 1);
  }
  return hands;
}

/** The hand of a condition and of the first other one that the set pairs with it; null where there is none. */
function findPair(
  next: DesignCondition,
  others: readonly DesignCondition[],
  isAlone: boolean,
  set: StimulusSet,
): Sharing | null {
  if (!isAlone) return null;
  for (const other of others) {
    const [first, second] = inPairOrder([next, other]);
    const cards = listPairs(set, first, second);
    if (cards.length === 0) continue;
    const of = [categoryOf(first) ?? first.id, categoryOf(second) ?? second.id];
    return { conditions: [next, other], cards, of, isShared: false };
  }
  return null;
}

/** As `listHands`, with only those blocks and cards whose images the seed is to deal: none that the order names. */
export function listHandsToDeal(design: Design, set: StimulusSet): readonly Sharing[] {
  const named = listNamed(design);
  const isFree = ({ images }: Card) => [...images.values()].every(({ id }) => !named.has(id));
  return listHands(leaveToDeal(design), set).map((hand) => {
    const free = hand.cards.filter(isFree);
    return { ...hand, cards: free.length === 0 && design.reuseImages ? hand.cards : free };
  });
}
