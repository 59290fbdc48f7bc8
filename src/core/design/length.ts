/** How long a design takes: what its timings fix, and what the person's own pace adds. */
import { PRACTICE_IMAGES } from "../limits";
import { countBlocks, countRatings } from "./counts";
import type { Design, Fixation } from "./design";

/** What one self-paced rating is taken to need; a guess, for people who ask how long it will take. */
const SELF_PACED_RATING_MS = 4000;

export type DesignLength = {
  /** Events of known duration from lead-in to lead-out, ratings with a window included, in ms; a mean where drawn. */
  readonly mainMs: number;
  /** The whole run with practice, in ms, self-paced ratings at 4 s each. */
  readonly expectedMs: number;
};

export function measureLength(design: Design): DesignLength {
  const { imagesPerBlock, imageMs, gapMs, leadInMs, leadOutMs, rating } = design;
  const blocks = countBlocks(design);
  const blockMs = imagesPerBlock * (imageMs + gapMs);
  const { perBlock, around } = countRatings(rating);
  const windowMs = rating.windowMs ?? 0;
  const ratingMs = rating.windowMs ?? SELF_PACED_RATING_MS;
  const practiceRatings = rating.when.length > 0 ? PRACTICE_IMAGES : 0;
  const fixedMs = leadInMs + blocks * blockMs + sumFixations(design.fixationMs, blocks) + leadOutMs;
  return {
    mainMs: fixedMs + blocks * perBlock * windowMs,
    expectedMs:
      fixedMs +
      PRACTICE_IMAGES * (imageMs + gapMs) +
      (blocks * perBlock + around + practiceRatings) * ratingMs,
  };
}

function sumFixations(fixation: Fixation, blocks: number): number {
  if (typeof fixation === "number") return fixation * blocks;
  if ("min" in fixation) return ((fixation.min + fixation.max) / 2) * blocks;
  return fixation.reduce((sum, ms) => sum + ms, 0);
}
