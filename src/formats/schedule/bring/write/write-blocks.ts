/** Writes the blocks of a listed order, with the time of everything in them. */
import type { BroughtNote } from "../../../../core/brought";
import type { Design, Fixation, ListedBlock } from "../../../../core/design/design";
import { type Condition, REST } from "../../../../core/vocabulary";
import type { ToldBlock } from "../gather-blocks";
import type { Part } from "./take-around";
import { listPlaces } from "./take-probe";
import { mostOften } from "./take-ratings";

export type BlocksInput = {
  readonly blocks: readonly ToldBlock[];
  readonly idOf: (block: ToldBlock) => Condition;
  /** Of every block; null where the seed deals them. */
  readonly images: readonly (readonly string[] | null)[];
  readonly isWhole: boolean;
  /** Whether blocks list which of their images ask for the key. */
  readonly listsProbes: boolean;
  /** At hand. */
  readonly design: Design;
};

/** How long the cross of rest stays: what is longer in some blocks stands after it. Null where no line says it. */
export function shortestRest(blocks: readonly ToldBlock[]): number | null {
  const told = blocks.flatMap(({ restMs }) => (restMs === null || restMs === 0 ? [] : [restMs]));
  return told.length === 0 ? null : told.reduce((least, ms) => Math.min(least, ms));
}

type Closing = {
  /** Of the whole design. */
  readonly every: Exclude<Fixation, readonly number[]>;
  /** Of the block at a place; undefined for as the whole design. */
  readonly at: (index: number) => number | undefined;
};

/** The closing fixations of blocks of which the table says none. */
function closingOf({ design: { fixationMs }, blocks, isWhole }: BlocksInput): Closing {
  if (isWhole) return { every: 0, at: () => 0 };
  if (typeof fixationMs === "number" || "min" in fixationMs)
    return { every: fixationMs, at: () => undefined };
  // A list is dealt in shuffled order, which no listed order is.
  const mean = Math.round(fixationMs.reduce((sum, ms) => sum + ms, 0) / Math.max(1, fixationMs.length));
  const isOneEach = fixationMs.length === blocks.length;
  return { every: mean, at: (index) => (isOneEach ? fixationMs[index] : mean) };
}

function writeBlock(input: BlocksInput, index: number, closingMs: number | undefined): ListedBlock[] {
  const { blocks, idOf, images, isWhole, listsProbes, design } = input;
  const block = blocks[index];
  if (block === undefined) return [];
  const condition = idOf(block);
  const fixation = closingMs === undefined ? {} : { fixationMs: closingMs };
  if (condition === REST) return [{ condition, ...fixation }];
  const listed = images[index] ?? null;
  const gapMs = isWhole ? 0 : design.gapMs;
  return [
    {
      condition,
      ...(listed === null ? {} : { images: listed }),
      imageMs: block.images.map(({ told }) => told.durationMs ?? design.imageMs),
      gapMs: block.images.map((image) => image.gapMs ?? gapMs),
      ...fixation,
      ...(listsProbes ? { probes: listPlaces(block) } : {}),
    },
  ];
}

type Written = { readonly blocks: readonly ListedBlock[]; readonly fixationMs: Fixation };

function tellFilled({ blocks, isWhole, design }: BlocksInput): readonly BroughtNote[] {
  if (isWhole) return [];
  const { gapMs, fixationMs } = design;
  const noGap = blocks.some(({ images }) => images.some((image) => image.gapMs === null));
  const noFixation = blocks.some((block) => block.fixationMs === null);
  const notes: readonly (BroughtNote | false)[] = [
    noGap && gapMs > 0 && { code: "filled", what: "gaps" },
    noFixation && fixationMs !== 0 && { code: "filled", what: "fixations" },
  ];
  return notes.filter((note) => note !== false);
}

export function writeBlocks(input: BlocksInput): Part<Written> {
  const closing = closingOf(input);
  const restMs = shortestRest(input.blocks) ?? 0;
  const written = input.blocks.flatMap((block, index) => {
    const longerMs = block.restMs === null ? 0 : Math.max(0, block.restMs - restMs);
    const isSaid = block.fixationMs !== null || longerMs > 0;
    return writeBlock(input, index, isSaid ? (block.fixationMs ?? 0) + longerMs : closing.at(index));
  });
  const isOpen = written.some(({ fixationMs }) => fixationMs === undefined);
  const usual = mostOften(written.flatMap(({ fixationMs }) => fixationMs ?? []));
  return {
    value: { blocks: written, fixationMs: isOpen ? closing.every : (usual ?? 0) },
    notes: tellFilled(input),
  };
}
