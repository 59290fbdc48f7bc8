/** Blocks cut so that each shows as many images as any other, as those of a design do. */
import type { BroughtNote } from "../../../core/brought";
import { MAX_IMAGES_PER_BLOCK } from "../../../core/limits";
import { newBlock, type ToldBlock, type ToldRun } from "./gather-blocks";

type Cut = {
  readonly runs: readonly ToldRun[];
  readonly imagesPerBlock: number;
  readonly notes: readonly BroughtNote[];
};

function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}

/** Several blocks of one: what stood before it stands before the first, what stood after it after the last. */
function cutBlock(block: ToldBlock, size: number): readonly ToldBlock[] {
  const { images, condition } = block;
  const count = images.length / size;
  return Array.from({ length: count }, (_, index): ToldBlock => {
    const [isFirst, isLast] = [index === 0, index === count - 1];
    return {
      ...newBlock({ block: block.block, condition }),
      images: images.slice(index * size, (index + 1) * size),
      fixationMs: isLast ? block.fixationMs : null,
      cardMs: isFirst ? block.cardMs : null,
      before: isFirst ? block.before : [],
      after: isLast ? block.after : [],
    };
  });
}

/** A pause at the end of a block is its cross, unless a rating follows; within the block it is a gap. */
function settlePauses(block: ToldBlock): ToldBlock {
  const last = block.images.at(-1);
  const isRated = block.after.length > 0;
  const images = block.images.map((image) => {
    const isGap = image !== last || isRated;
    const gapMs = isGap && image.pauseMs !== null ? (image.gapMs ?? 0) + image.pauseMs : image.gapMs;
    return { ...image, gapMs, pauseMs: null };
  });
  const closingMs = isRated ? null : (last?.pauseMs ?? null);
  const fixationMs = closingMs === null ? block.fixationMs : (block.fixationMs ?? 0) + closingMs;
  return { ...block, images, fixationMs };
}

/** Where each image has a cross of its own, each is a block; else as many as fit all blocks. */
function guessSize(blocks: readonly ToldBlock[]): number {
  const images = blocks.flatMap((block) => block.images);
  if (images.length > 0 && images.every(({ told }) => told.jitterMs !== null)) return 1;
  const sizes = blocks.map((block) => block.images.length).filter((size) => size > 0);
  const shared = sizes.reduce(divisorOf, 0);
  return shared > MAX_IMAGES_PER_BLOCK ? 1 : Math.max(1, shared);
}

/** `asked`: how many images a block should have, null for as it seems; named blocks are cut only where they differ. */
export function cutBlocks(runs: readonly ToldRun[], asked: number | null, namesBlocks: boolean): Cut {
  const blocks = runs.flatMap((run) => run.blocks);
  const sizes = new Set(blocks.map(({ images }) => images.length).filter((size) => size > 0));
  const [only = 1] = sizes;
  const wanted = asked ?? (namesBlocks ? (sizes.size > 1 ? 1 : only) : guessSize(blocks));
  const fits = wanted <= MAX_IMAGES_PER_BLOCK && [...sizes].every((size) => size % wanted === 0);
  const imagesPerBlock = fits ? wanted : 1;
  const isOdd = imagesPerBlock !== wanted || (asked === null && namesBlocks && sizes.size > 1);
  return {
    runs: runs.map((run) => ({
      ...run,
      blocks: run.blocks
        .flatMap((block) => (block.images.length === 0 ? [block] : cutBlock(block, imagesPerBlock)))
        .map(settlePauses),
    })),
    imagesPerBlock,
    notes: isOdd ? [{ code: "block-sizes" }] : [],
  };
}
