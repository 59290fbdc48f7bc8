/** Writes a design with a listed order from what a table tells; what it does not say comes from the design at hand. */
import type { BroughtNote } from "../../../../core/brought";
import type { Design } from "../../../../core/design/design";
import type { StimulusSet } from "../../../../core/stimuli/set";
import { BROUGHT, tellBasis } from "../../../../words/lab/brought";
import type { ToldBlock } from "../gather-blocks";
import { findImages } from "./find-images";
import { nameConditions, textOf } from "./name-conditions";
import { toSlug } from "./slugs";
import { type Gathered, takeAround } from "./take-around";
import { takeProbe } from "./take-probe";
import { takeRatings } from "./take-ratings";
import { writeBlocks } from "./write-blocks";
import { writeConditions } from "./write-conditions";

export type Hand = {
  readonly design: Design;
  /** With the stand-ins of that design. */
  readonly set: StimulusSet;
  /** Of the file; null for what was pasted. */
  readonly fileName: string | null;
};

export type Written = {
  readonly design: Design;
  readonly notes: readonly BroughtNote[];
  /** The id of what a line calls its condition. */
  readonly idOf: (text: string | null) => string;
  /** Of every block; null where the seed deals them. */
  readonly images: readonly (readonly string[] | null)[];
};

const LONGEST_TITLE = 200;

/** What the design is called, and where it says that it comes from. */
function nameDesign(fileName: string | null): Pick<Design, "id" | "title" | "basis"> {
  const name = (fileName ?? "").replace(/\.[A-Za-z0-9]{1,5}$/, "").trim();
  return {
    id: toSlug(name) || BROUGHT.id,
    title: [...name].slice(0, LONGEST_TITLE).join("") || BROUGHT.title,
    basis: tellBasis(fileName === null ? null : [...fileName].slice(0, LONGEST_TITLE).join("")),
  };
}

/** The shortest time of an image, of one condition where one is given. */
function openShortest(blocks: readonly ToldBlock[], idOf: (block: ToldBlock) => string, imageMs: number) {
  return (only: string | null): number => {
    let least = imageMs;
    for (const block of blocks) {
      if (only !== null && idOf(block) !== only) continue;
      for (const { told } of block.images) least = Math.min(least, told.durationMs ?? imageMs);
    }
    return least;
  };
}

function hasRepeats(listed: readonly (readonly string[] | null)[]): boolean {
  const all = listed.flatMap((ids) => ids ?? []);
  return new Set(all).size < all.length;
}

export function writeDesign(gathered: Gathered, { design, set, fileName }: Hand): Written {
  const { table, imagesPerBlock, isWhole } = gathered;
  const blocks = gathered.runs.flatMap((run) => run.blocks);
  const named = nameConditions(blocks, design);
  const idOf = (block: ToldBlock) => named(textOf(block)).id;
  const found = findImages(blocks, named, { design, set });
  const images = blocks.map((block) => found.imagesOf(block));
  const around = takeAround(gathered, design);
  const shortestMs = openShortest(blocks, idOf, design.imageMs);
  const asked = { blocks, idOf, probe: design.probe, imagesPerBlock, shortestMs };
  const probe = takeProbe(asked, table.has.probe);
  const said = { told: table.told, blocks, rating: design.rating, isWhole, hasPhases: table.has.phase };
  const rating = takeRatings(said);
  const listed = writeBlocks({ blocks, idOf, images, isWhole, listsProbes: probe.isListed, design });
  const conditions = writeConditions({ blocks, named, categoryOf: found.categoryOf, isWhole, design });
  const hasImages = blocks.some((block) => block.images.length > 0);
  const isDealt = blocks.some((block, index) => block.images.length > 0 && images[index] === null);
  const { standIns: _, runs: _runs, startKey: _startKey, ...kept } = design;
  return {
    design: {
      ...kept,
      ...nameDesign(fileName),
      ...(found.standIns.length > 0 ? { standIns: found.standIns } : {}),
      conditions: conditions.value,
      imagesPerBlock: hasImages ? imagesPerBlock : design.imagesPerBlock,
      reuseImages: hasRepeats(images) || (isDealt && design.reuseImages),
      order: { rule: "listed", blocks: listed.value.blocks },
      fixationMs: listed.value.fixationMs,
      ...around.value,
      rating: rating.rating,
      probe: probe.probe,
    },
    notes: [found, listed, around, conditions, rating, probe].flatMap(({ notes }) => notes),
    idOf: (text) => named(textOf({ condition: text })).id,
    images,
  };
}
