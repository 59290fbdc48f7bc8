/**
 * Deals things that share subjects into blocks: a subject at most once in a block where that can be, each thing
 * again only when all have been used. What is dealt are images or pairs of them; nothing here needs to know.
 */
import type { Random } from "../random";
import { type Dealt, fillBlock, toPiles } from "./fill-block";

/** All things so many times, and the extra ones once more. */
export type Use<Item> = { readonly rounds: number; readonly extra: readonly Item[] };

/**
 * Draws `count` of the items such that dealt to so many blocks they repeat a subject within a block as little as
 * can be: a subject gives one more than there are blocks only when every subject has given what it can.
 */
export function selectSpread<Item extends Dealt>(
  items: readonly Item[],
  count: number,
  blocks: number,
  random: Random,
): readonly Item[] {
  const given = new Map<string, number>();
  const ranked = random.shuffle(items).map((item) => {
    const rank = given.get(item.subject) ?? 0;
    given.set(item.subject, rank + 1);
    return { item, rank: Math.max(rank, blocks - 1) };
  });
  // Sorting is stable: items of one rank stay shuffled.
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, count).map(({ item }) => item);
}

/**
 * Deals all items of a use into blocks of `perBlock`, which must come out even. Time is dealt backwards, from the
 * last block to the first: so the extra items, which were chosen beforehand, come first, and whatever shares a
 * block with them is still free to avoid them.
 */
export function dealBlocks<Item extends Dealt>(
  items: readonly Item[],
  use: Use<Item>,
  perBlock: number,
  random: Random,
): readonly (readonly Item[])[] {
  const rounds = [use.extra, ...Array.from({ length: use.rounds }, () => items)];
  const blocks: (readonly Item[])[] = [];
  let block: Item[] = [];
  for (const round of rounds) {
    const piles = toPiles(random.shuffle(round));
    const whole: (readonly Item[])[] = [];
    for (let count = round.length; count > 0; ) {
      const room = Math.min(perBlock - block.length, count);
      const isWhole = room === perBlock;
      count -= room;
      fillBlock(block, room, piles, Math.floor(count / perBlock), random);
      if (block.length < perBlock) continue;
      (isWhole ? whole : blocks).push(block);
      block = [];
    }
    // Their contents are bound to no place in the round: what was urgent when is not to show in the order.
    blocks.push(...random.shuffle(whole));
  }
  return blocks.map((dealt) => dealt.toReversed()).reverse();
}
