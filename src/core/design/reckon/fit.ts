/** Fits a design to a length by one or two of its fields, which grow or shrink by the same factor. */
import { LONGEST_MS, MAX_IMAGES_PER_BLOCK, SHORTEST_IMAGE_MS } from "../../limits";
import type { Design, Fixation } from "../design";

export const FIT_FIELDS = ["imageMs", "imagesPerBlock", "gapMs", "fixationMs", "blocks", "windowMs"] as const;
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

function scaleFixation(fixation: Fixation, factor: number): Fixation {
  if (typeof fixation === "number") return scaleMs(fixation, factor, 0);
  if (!("min" in fixation)) return fixation.map((ms) => scaleMs(ms, factor, 0));
  return { min: scaleMs(fixation.min, factor, 0), max: scaleMs(fixation.max, factor, 0) };
}

const MAX_BLOCKS = 10_000;

function scaleField(design: Design, field: FitField, factor: number): Design {
  const { rating } = design;
  switch (field) {
    case "imageMs":
      return { ...design, imageMs: scaleMs(design.imageMs, factor, SHORTEST_IMAGE_MS) };
    case "imagesPerBlock":
      return { ...design, imagesPerBlock: scaleCount(design.imagesPerBlock, factor, MAX_IMAGES_PER_BLOCK) };
    case "gapMs":
      return { ...design, gapMs: scaleMs(design.gapMs, factor, 0) };
    case "fixationMs":
      return { ...design, fixationMs: scaleFixation(design.fixationMs, factor) };
    case "blocks": {
      const scale = (blocks: number) => scaleCount(blocks, factor, MAX_BLOCKS);
      const conditions = design.conditions.map((one) => ({ ...one, blocks: scale(one.blocks) }));
      return { ...design, conditions };
    }
    case "windowMs":
      if (rating.windowMs === null) return design;
      return { ...design, rating: { ...rating, windowMs: scaleMs(rating.windowMs, factor, FIT_STEP_MS) } };
  }
}

/** Fields that lengthen this design: not one that is 0 or left to the person, nor blocks that are listed one by one. */
export function listFitFields(design: Design): readonly FitField[] {
  const { order, fixationMs } = design;
  const isListed = order.rule === "listed" || order.rule === "fixed";
  const can: Readonly<Record<FitField, boolean>> = {
    imageMs: true,
    imagesPerBlock: order.rule !== "listed",
    gapMs: design.gapMs > 0,
    fixationMs: typeof fixationMs === "object" || fixationMs > 0,
    blocks: !isListed && (typeof fixationMs === "number" || "min" in fixationMs),
    windowMs: (design.rating.windowMs ?? 0) > 0,
  };
  return FIT_FIELDS.filter((field) => can[field]);
}

/** So often the factor is halved in on: past that no field changes. */
const HALVINGS = 40;
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
