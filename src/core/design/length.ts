/** How long a design takes: what its timings fix, and what the person's own pace adds. */
import { PRACTICE_IMAGES } from "../limits";
import { REST } from "../vocabulary";
import { listFixations } from "./block-times";
import { countBlocks, countBlocksOf, countRatings, restMsOf } from "./counts";
import type { Design, Fixation, PerImage } from "./design";
import { countRuns, countWaits, sumCards } from "./runs";

/** What one self-paced rating is taken to need; a guess, for people who ask how long it will take. */
export const SELF_PACED_RATING_MS = 4000;

/** As much of a guess: a break, and the press that begins a run. */
export const BREAK_MS = 20_000;
export const START_MS = 4000;

export type DesignLength = {
  /** Events of known duration from lead-in to lead-out, ratings with a window included, in ms; a mean where drawn. */
  readonly mainMs: number;
  /** The whole of it with practice, in ms, self-paced ratings and start keys at 4 s each, breaks at 20 s. */
  readonly expectedMs: number;
};

export function measureLength(design: Design): DesignLength {
  const { imageMs, gapMs, leadInMs, leadOutMs, rating } = design;
  const blocks = countBlocks(design);
  const { perBlock, around } = countRatings(rating);
  const windowMs = rating.windowMs ?? 0;
  const ratingMs = rating.windowMs ?? SELF_PACED_RATING_MS;
  const practiceRatings = rating.when.length > 0 ? PRACTICE_IMAGES : 0;
  const { breaks, starts } = countWaits(design);
  const leadsMs = countRuns(design) * (leadInMs + leadOutMs);
  const fixedMs = leadsMs + sumCards(design) + sumBlocks(design) + sumFixations(design);
  return {
    mainMs: fixedMs + blocks * perBlock * windowMs,
    expectedMs:
      fixedMs +
      breaks * BREAK_MS +
      starts * START_MS +
      PRACTICE_IMAGES * (imageMs + gapMs) +
      (blocks * perBlock + around + practiceRatings) * ratingMs,
  };
}

/** Images with their gaps, and rest. */
function sumBlocks(design: Design): number {
  const { order, imagesPerBlock, imageMs, gapMs } = design;
  const restMs = restMsOf(design);
  const rests = countBlocksOf(design, REST);
  if (order.rule !== "listed") {
    return (countBlocks(design) - rests) * imagesPerBlock * (imageMs + gapMs) + rests * restMs;
  }
  const sum = (listed: PerImage | undefined, otherwise: number) =>
    typeof listed === "object"
      ? listed.reduce((total, ms) => total + ms, 0)
      : imagesPerBlock * (listed ?? otherwise);
  return order.blocks.reduce(
    (total, block) =>
      total + (block.condition === REST ? restMs : sum(block.imageMs, imageMs) + sum(block.gapMs, gapMs)),
    0,
  );
}

function sumFixations(design: Design): number {
  const listed = listFixations(design);
  if (listed !== null) return listed.reduce((total: number, one) => total + sumFixation(one, 1), 0);
  return sumFixation(design.fixationMs, countBlocks(design));
}

function sumFixation(fixation: Fixation, blocks: number): number {
  if (typeof fixation === "number") return fixation * blocks;
  if ("min" in fixation) return ((fixation.min + fixation.max) / 2) * blocks;
  return fixation.reduce((sum, ms) => sum + ms, 0);
}
