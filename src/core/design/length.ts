/** How long a design takes: what its timings fix, and what the person's own pace adds. */
import type { Design, Fixation } from "./design";

/** Images of the practice that every stimulus set brings. */
const PRACTICE_IMAGES = 3;
/** What one self-paced rating is taken to need; a guess, for people who ask how long it will take. */
const SELF_PACED_RATING_MS = 4000;

export type DesignLength = {
  /** Events of known duration from lead-in to lead-out, ratings with a window included, in ms; a mean where drawn. */
  readonly mainMs: number;
  /** The whole run with practice, in ms, self-paced ratings at 4 s each. */
  readonly expectedMs: number;
};

export function measureLength(design: Design): DesignLength {
  const { conditions, imagesPerBlock, imageMs, gapMs, leadInMs, leadOutMs, rating } = design;
  const blocks = conditions.reduce((sum, condition) => sum + condition.blocks, 0);
  const blockMs = imagesPerBlock * (imageMs + gapMs);
  const ratingsPerBlock = rating.when.filter((when) => when.endsWith("-block")).length;
  const ratingsAround = rating.when.length - ratingsPerBlock;
  const windowMs = rating.windowMs ?? 0;
  const ratingMs = rating.windowMs ?? SELF_PACED_RATING_MS;
  const practiceRatings = rating.when.length > 0 ? PRACTICE_IMAGES : 0;
  const fixedMs = leadInMs + blocks * blockMs + sumFixations(design.fixationMs, blocks) + leadOutMs;
  return {
    mainMs: fixedMs + blocks * ratingsPerBlock * windowMs,
    expectedMs:
      fixedMs +
      PRACTICE_IMAGES * (imageMs + gapMs) +
      (blocks * ratingsPerBlock + ratingsAround + practiceRatings) * ratingMs,
  };
}

function sumFixations(fixation: Fixation, blocks: number): number {
  if (typeof fixation === "number") return fixation * blocks;
  if ("min" in fixation) return ((fixation.min + fixation.max) / 2) * blocks;
  return fixation.reduce((sum, ms) => sum + ms, 0);
}
