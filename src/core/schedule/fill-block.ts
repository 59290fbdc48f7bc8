/** Fills one block from what is left of a round: what repeats least first, and of that what is urgent first. */
import type { Random } from "../random";

/** What dealing needs to know of a thing. */
export type Dealt = { readonly subject: string };

/** The items of one subject that are left in a round. */
export type Pile<Item> = { readonly subject: string; readonly items: Item[] };

/** One pile a subject, in the order of the items. */
export function toPiles<Item extends Dealt>(items: readonly Item[]): readonly Pile<Item>[] {
  const piles = new Map<string, Pile<Item>>();
  for (const item of items) {
    const pile = piles.get(item.subject);
    if (pile === undefined) piles.set(item.subject, { subject: item.subject, items: [item] });
    else pile.items.push(item);
  }
  return [...piles.values()];
}

function countTimes<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const times = new Map<Key, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** How often an item, or a subject, stands in the block already. */
type Standing<Item> = {
  readonly items: ReadonlyMap<Item, number>;
  readonly subjects: ReadonlyMap<string, number>;
};

/** Of a pile that is not empty, the place of the item that stands in the block least often, and how often that is. */
function findRarest<Item>({ items }: Pile<Item>, standing: Standing<Item>): readonly [number, number] {
  let [place, fewest] = [0, Number.POSITIVE_INFINITY];
  for (const [index, item] of items.entries()) {
    const times = standing.items.get(item) ?? 0;
    if (times < fewest) [place, fewest] = [index, times];
    if (fewest === 0) break;
  }
  return [place, fewest];
}

/** The piles, none of them empty, from which an item would repeat least: first no item twice, then no subject. */
function listLeastRepeated<Item>(
  piles: readonly Pile<Item>[],
  standing: Standing<Item>,
): readonly Pile<Item>[] {
  const fresh = piles.filter(({ subject }) => !standing.subjects.has(subject));
  if (fresh.length > 0) return fresh;
  let [fewestItems, fewestSubjects] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let found: Pile<Item>[] = [];
  for (const pile of piles) {
    const itemTimes = findRarest(pile, standing)[1];
    const subjectTimes = standing.subjects.get(pile.subject) ?? 0;
    const difference = itemTimes - fewestItems || subjectTimes - fewestSubjects;
    if (difference < 0) [fewestItems, fewestSubjects, found] = [itemTimes, subjectTimes, []];
    if (difference <= 0) found.push(pile);
  }
  return found;
}

/**
 * Chooses so many of the piles (all, if there are no more), with so many whole blocks of the round to come, and
 * perhaps a last one that stays unfinished. First those that have too much left to give only one to each of these,
 * then those that could if the unfinished one had room for them, then the others, which can wait. For items dealt
 * to the end this repeats subjects as little as can be (Gale and Ryser's condition; the tests try all small cases).
 */
function choosePiles<Item>(
  piles: readonly Pile<Item>[],
  count: number,
  wholeAfter: number,
  random: Random,
): readonly Pile<Item>[] {
  const excess = ({ items }: Pile<Item>) => items.length - wholeAfter;
  const urgent = piles.filter((pile) => excess(pile) > 0);
  if (urgent.length === 0) return random.sample(piles, count);
  const pressing = urgent.filter((pile) => excess(pile) > 1);
  const pressed = urgent.filter((pile) => excess(pile) === 1);
  const free = piles.filter((pile) => excess(pile) <= 0);
  const chosen: Pile<Item>[] = [];
  for (const kind of [pressing, pressed, free]) {
    if (chosen.length < count) chosen.push(...random.sample(kind, count - chosen.length));
  }
  return chosen;
}

/** Adds so many items to the block, taken off the piles of a round, in any order; the piles hold as many. */
export function fillBlock<Item extends Dealt>(
  block: Item[],
  room: number,
  piles: readonly Pile<Item>[],
  wholeAfter: number,
  random: Random,
): void {
  const taken: Item[] = [];
  while (taken.length < room) {
    const stand = [...block, ...taken];
    const standing = { items: countTimes(stand), subjects: countTimes(stand.map(({ subject }) => subject)) };
    const full = piles.filter(({ items }) => items.length > 0);
    const choice = stand.length === 0 ? full : listLeastRepeated(full, standing);
    for (const pile of choosePiles(choice, room - taken.length, wholeAfter, random)) {
      taken.push(...pile.items.splice(findRarest(pile, standing)[0], 1));
    }
  }
  block.push(...random.shuffle(taken));
}
