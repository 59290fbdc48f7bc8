/** How long each block shows its images and gaps, and its fixation: by the design, or as a listed order has it. */
import { type Condition, REST } from "../vocabulary";
import { listImageConditions } from "./conditions";
import type { Design, Fixation, ListedBlock, PerImage } from "./design";

export type Span = { readonly minMs: number; readonly maxMs: number };

/** What a listed order has of a block, which is counted from 1; null where the order does not list blocks. */
export function findListed({ order }: Pick<Design, "order">, block: number): ListedBlock | null {
  return order.rule === "listed" ? (order.blocks[block - 1] ?? null) : null;
}

type Timed = Pick<Design, "order" | "imageMs" | "gapMs">;

function at(listed: PerImage | undefined, place: number, otherwise: number): number {
  if (listed === undefined) return otherwise;
  return typeof listed === "number" ? listed : (listed[place] ?? otherwise);
}

/** Of the image at a place of a block; both are counted from 1. In ms. */
export function timesOfImage(
  design: Timed,
  block: number,
  item: number,
): { readonly imageMs: number; readonly gapMs: number } {
  const listed = findListed(design, block);
  return {
    imageMs: at(listed?.imageMs, item - 1, design.imageMs),
    gapMs: at(listed?.gapMs, item - 1, design.gapMs),
  };
}

function valuesOf(listed: PerImage | undefined, otherwise: number): readonly number[] {
  if (listed === undefined) return [otherwise];
  return typeof listed === "number" ? [listed] : listed;
}

function spanOf(values: readonly number[]): Span {
  let [minMs, maxMs] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) [minMs, maxMs] = [Math.min(minMs, value), Math.max(maxMs, value)];
  return { minMs, maxMs };
}

export function listImageBlocks({ order }: Pick<Design, "order">): readonly ListedBlock[] | null {
  return order.rule === "listed" ? order.blocks.filter(({ condition }) => condition !== REST) : null;
}

/** The shortest and the longest time of an image, of one condition where one is given; null where the design shows none. */
export function spanOfImages(
  design: Timed & Pick<Design, "conditions">,
  only: Condition | null = null,
): Span | null {
  if (listImageConditions(design).length === 0) return null;
  const blocks = listImageBlocks(design)?.filter(({ condition }) => only === null || condition === only);
  return spanOf(blocks?.flatMap(({ imageMs }) => valuesOf(imageMs, design.imageMs)) ?? [design.imageMs]);
}

/** As `spanOfImages`, of the gaps after them. */
export function spanOfGaps(design: Timed & Pick<Design, "conditions">): Span | null {
  if (listImageConditions(design).length === 0) return null;
  const blocks = listImageBlocks(design);
  return spanOf(blocks?.flatMap(({ gapMs }) => valuesOf(gapMs, design.gapMs)) ?? [design.gapMs]);
}

/** The fixation of every block as the design has it: a range is drawn from. Null for a list, which is dealt. */
export function listFixations({
  order,
  fixationMs,
}: Pick<Design, "order" | "fixationMs">): readonly Exclude<Fixation, readonly number[]>[] | null {
  if (order.rule !== "listed" || Array.isArray(fixationMs)) return null;
  // A list is refused beside a listed order; `Array.isArray` does not narrow readonly lists.
  const otherwise = fixationMs as Exclude<Fixation, readonly number[]>;
  return order.blocks.map((block) => block.fixationMs ?? otherwise);
}

/** The shortest and the longest that a fixation after a block can be. */
export function spanOfFixations(design: Pick<Design, "order" | "fixationMs">): Span {
  const each: readonly Fixation[] = listFixations(design) ?? [design.fixationMs];
  return spanOf(
    each.flatMap((one) => {
      if (typeof one === "number") return [one];
      return "min" in one ? [one.min, one.max] : one;
    }),
  );
}
