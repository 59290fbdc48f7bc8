/** Fits a design to a length by one or two of its fields, which grow or shrink by the same factor. */
import { LONGEST_MS, MAX_BLOCKS, MAX_IMAGES_PER_BLOCK, SHORTEST_IMAGE_MS } from "../../limits";
import { spanOfFixations, spanOfGaps } from "../block-times";
import { countRatings } from "../counts";
import type { Design, Fixation, ListedBlock, PerImage } from "../design";
import { countRuns } from "../runs";

const FIT_FIELDS = ["imageMs", "imagesPerBlock", "gapMs", "fixationMs", "blocks", "windowMs"] as const;
export type FitField = (typeof FIT_FIELDS)[number];

/** Times are made multiples of it, in ms: a whole number of frames at 60 and at 120 Hz. */
export const FIT_STEP_MS = 50;

function scaleMs(ms: number, factor: number, leastMs: number): number {
  const stepped = Math.round((ms * factor) / FIT_STEP_MS) * FIT_STEP_MS;
  return Math.min(LONGEST_MS, Math.max(leastMs, stepped));
}

function scaleCount(count: number, factor: number, most: number): number {
  return Math.min(most, Math.max(1, Math.round(count * factor)));
}

function scaleEach(times: PerImage, factor: number, leastMs: number): PerImage {
  if (typeof times === "number") return scaleMs(times, factor, leastMs);
  return times.map((ms) => scaleMs(ms, factor, leastMs));
}

function scaleFixation(fixation: Fixation, factor: number): Fixation {
  if (typeof fixation === "number") return scaleMs(fixation, factor, 0);
  if (!("min" in fixation)) return fixation.map((ms) => scaleMs(ms, factor, 0));
  return { min: scaleMs(fixation.min, factor, 0), max: scaleMs(fixation.max, factor, 0) };
}

/** The same order, with what its blocks list of this field changed; an order that lists none stays. */
function scaleListed<Field extends "imageMs" | "gapMs" | "fixationMs">(
  { order }: Design,
  field: Field,
  scale: (held: NonNullable<ListedBlock[Field]>) => NonNullable<ListedBlock[Field]>,
): Design["order"] {
  if (order.rule !== "listed") return order;
  const blocks = order.blocks.map((block) => {
    const held = block[field];
    return held === undefined ? block : { ...block, [field]: scale(held) };
  });
  return { ...order, blocks };
}

/** Each run has as many blocks of a condition as any other. */
function scaleBlocks(design: Design, factor: number): Design {
  const runs = countRuns(design);
  const scale = (blocks: number) => scaleCount(blocks / runs, factor, Math.floor(MAX_BLOCKS / runs)) * runs;
  const conditions = design.conditions.map((one) => ({ ...one, blocks: scale(one.blocks) }));
  return { ...design, conditions };
}

function scaleField(design: Design, field: FitField, factor: number): Design {
  const { rating } = design;
  switch (field) {
    case "imageMs": {
      const order = scaleListed(design, field, (held) => scaleEach(held, factor, SHORTEST_IMAGE_MS));
      return { ...design, order, imageMs: scaleMs(design.imageMs, factor, SHORTEST_IMAGE_MS) };
    }
    case "imagesPerBlock":
      return { ...design, imagesPerBlock: scaleCount(design.imagesPerBlock, factor, MAX_IMAGES_PER_BLOCK) };
    case "gapMs": {
      const order = scaleListed(design, field, (held) => scaleEach(held, factor, 0));
      return { ...design, order, gapMs: scaleMs(design.gapMs, factor, 0) };
    }
    case "fixationMs": {
      const order = scaleListed(design, field, (held) => scaleMs(held, factor, 0));
      return { ...design, order, fixationMs: scaleFixation(design.fixationMs, factor) };
    }
    case "blocks":
      return scaleBlocks(design, factor);
    case "windowMs":
      if (rating.windowMs === null) return design;
      return { ...design, rating: { ...rating, windowMs: scaleMs(rating.windowMs, factor, FIT_STEP_MS) } };
  }
}

/** Fields that lengthen this design: not one that is 0 or left to the person, nor blocks that are listed one by one. */
export function listFitFields(design: Design): readonly FitField[] {
  const { order, fixationMs, rating } = design;
  const { perBlock, around } = countRatings(rating);
  const isListed = order.rule === "listed" || order.rule === "fixed";
  const can: Readonly<Record<FitField, boolean>> = {
    imageMs: true,
    imagesPerBlock: order.rule !== "listed",
    gapMs: (spanOfGaps(design)?.maxMs ?? 0) > 0,
    fixationMs: spanOfFixations(design).maxMs > 0,
    blocks: !isListed && (typeof fixationMs === "number" || "min" in fixationMs),
    windowMs: (rating.windowMs ?? 0) > 0 && perBlock + around > 0,
  };
  return FIT_FIELDS.filter((field) => can[field]);
}

/** So often the factor is halved in on: past that no field changes. */
const HALVINGS = 24;
const MOST_FACTOR = 1_000;

/**
 * The design whose length comes nearest to the target, in ms, among those that these fields make; whether it is one
 * that can run, `parseDesign` and its set tell. `lengthOf` grows with every field.
 */
export function fitLength(
  design: Design,
  fields: readonly FitField[],
  targetMs: number,
  lengthOf: (design: Design) => number,
): Design {
  const at = (factor: number) => fields.reduce((scaled, field) => scaleField(scaled, field, factor), design);
  const missOf = (candidate: Design) => Math.abs(lengthOf(candidate) - targetMs);
  let [low, high] = [1 / MOST_FACTOR, MOST_FACTOR];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    // Factors are halved by their ratio.
    const middle = Math.sqrt(low * high);
    if (lengthOf(at(middle)) < targetMs) low = middle;
    else high = middle;
  }
  const [shorter, longer] = [at(low), at(high)];
  return missOf(shorter) < missOf(longer) ? shorter : longer;
}
