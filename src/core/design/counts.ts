/** What can be counted of a design before anything is drawn: blocks, ratings, events. */
import { type Condition, type RatingMoment, REST } from "../vocabulary";
import { listFixations, type Span, spanOfImages } from "./block-times";
import type { Design, Rating } from "./design";
import { listQuestions } from "./questions";
import { countCards, countRuns, countWaits } from "./runs";

export function countBlocks({ conditions }: Pick<Design, "conditions">): number {
  return conditions.reduce((sum, { blocks }) => sum + blocks, 0);
}

/** All runs are alike. */
export function countBlocksPerRun(design: Pick<Design, "conditions" | "runs">): number {
  return countBlocks(design) / countRuns(design);
}

export function countBlocksOf({ conditions }: Pick<Design, "conditions">, condition: Condition): number {
  return conditions.find(({ id }) => id === condition)?.blocks ?? 0;
}

/** How many blocks show images, and how many are rest. */
export function countBlockKinds(design: Pick<Design, "conditions" | "imagesPerBlock">) {
  const ofRest = countBlocksOf(design, REST);
  const { imagesPerBlock } = design;
  return { withImages: countBlocks(design) - ofRest, ofRest, imagesPerBlock };
}

/** An event-related design is one with one image per block. */
export function isEventRelated(design: Pick<Design, "conditions" | "imagesPerBlock">): boolean {
  const { withImages, imagesPerBlock } = countBlockKinds(design);
  return imagesPerBlock === 1 && withImages > 0;
}

/** Whether its blocks are told of as single images: rest is no image, so a design with rest is told in blocks. */
export function isToldInImages(design: Pick<Design, "conditions" | "imagesPerBlock">): boolean {
  return isEventRelated(design) && countBlocksOf(design, REST) === 0;
}

type WithRest = Pick<Design, "conditions" | "imagesPerBlock" | "imageMs" | "gapMs">;

/** How long a `rest` block shows its fixation, in ms: by default as long as a block of images with its gaps. */
export function restMsOf({ conditions, imagesPerBlock, imageMs, gapMs }: WithRest): number {
  return conditions.find(({ id }) => id === REST)?.restMs ?? imagesPerBlock * (imageMs + gapMs);
}

/** Whether a block of rest lasts as long as one of images. */
export function isRestAsLong(design: WithRest): boolean {
  return restMsOf(design) === design.imagesPerBlock * (design.imageMs + design.gapMs);
}

/** How long a block shows an image, and how long its cross; null for what no block of the design shows. In ms. */
export function listShownMs(design: Design): {
  readonly imageMs: Span | null;
  readonly restMs: number | null;
} {
  return {
    imageMs: spanOfImages(design),
    restMs: countBlocksOf(design, REST) > 0 ? restMsOf(design) : null,
  };
}

function isBlockMoment(moment: RatingMoment): boolean {
  return moment === "before-block" || moment === "after-block";
}

/** How many ratings a design asks in each block, and before and after all of them, one a question; whether the scale is seen is not asked. */
export function countRatings(rating: Rating): {
  readonly perBlock: number;
  readonly around: number;
} {
  const { when } = rating;
  const questions = listQuestions({ rating }).length;
  const perBlock = when.filter(isBlockMoment).length;
  return { perBlock: perBlock * questions, around: (when.length - perBlock) * questions };
}

/** How many ratings are asked, the practice aside; none of a scale that is up for 0 ms. */
export function countAsked(design: Pick<Design, "conditions" | "rating">): number {
  const { perBlock, around } = countRatings(design.rating);
  return design.rating.windowMs === 0 ? 0 : countBlocks(design) * perBlock + around;
}

function countGaps(
  { order, imagesPerBlock, gapMs }: Pick<Design, "order" | "imagesPerBlock" | "gapMs">,
  blocks: number,
): number {
  if (order.rule !== "listed") return gapMs > 0 ? blocks * imagesPerBlock : 0;
  return order.blocks.reduce((sum, { condition, gapMs: listed = gapMs }) => {
    if (condition === REST) return sum;
    const gaps =
      typeof listed === "number" ? (listed > 0 ? imagesPerBlock : 0) : listed.filter((ms) => ms > 0).length;
    return sum + gaps;
  }, 0);
}

type Counted = Pick<
  Design,
  | "conditions"
  | "imagesPerBlock"
  | "order"
  | "gapMs"
  | "fixationMs"
  | "leadInMs"
  | "leadOutMs"
  | "rating"
  | "runs"
  | "startKey"
>;

/** The most events that a design can make, its practice left out: a drawn fixation counts even if it can be 0. */
export function countEvents(design: Counted): number {
  const { imagesPerBlock, fixationMs } = design;
  const blocks = countBlocks(design);
  const restBlocks = countBlocksOf(design, REST);
  const { breaks, starts } = countWaits(design);
  const shown = (durationMs: number | null) => (durationMs === 0 ? 0 : 1);
  const listed = listFixations(design);
  const countFixations = () => {
    if (listed !== null) return listed.filter((one) => (typeof one === "number" ? one : one.max) > 0).length;
    if (typeof fixationMs === "number") return blocks * shown(fixationMs);
    if ("min" in fixationMs) return blocks * shown(fixationMs.max);
    return fixationMs.filter((durationMs) => durationMs > 0).length;
  };
  return (
    (blocks - restBlocks) * imagesPerBlock +
    countGaps(design, blocks - restBlocks) +
    restBlocks +
    countAsked(design) +
    countFixations() +
    countCards(design) +
    breaks +
    starts +
    countRuns(design) * (shown(design.leadInMs) + shown(design.leadOutMs))
  );
}
