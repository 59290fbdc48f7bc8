/** What of a design a script has to do: only that is written. */

import { restMsOf } from "../../core/design/counts";
import { listMoments } from "../../core/design/moments";
import { isEndedByAnswer } from "../../core/design/questions";
import { listSteps, takesDigits } from "../../core/design/rating-scale";
import { countCards, countRuns } from "../../core/design/runs";
import { type RatingMoment, REST } from "../../core/vocabulary";
import type { Drawn, ScriptFacts } from "./script-facts";

export type Traits = {
  readonly showsImages: boolean;
  readonly hasPractice: boolean;
  readonly hasGaps: boolean;
  /** 0 where no block rests. */
  readonly restMs: number;
  readonly hasCards: boolean;
  readonly runs: number;
  readonly startKey: string | null;
  readonly moments: readonly RatingMoment[];
  readonly isSelfPaced: boolean;
  readonly isEnded: boolean;
  /** The values of a scale that shows each of them; else null. */
  readonly steps: readonly number[] | null;
  readonly takesDigits: boolean;
  readonly hasProbes: boolean;
  readonly hasFrames: boolean;
  /** Whether some blocks have times of their own. */
  readonly hasOwnImageMs: boolean;
  readonly hasOwnGapMs: boolean;
  readonly drawsAtStart: boolean;
};

export function listTraits({ design, drawn }: Pick<ScriptFacts, "design" | "drawn">): Traits {
  const { rating, probe, startKey = null } = design;
  const blocks = drawn.flatMap((one) => one.blocks);
  const isResting = blocks.some(({ condition }) => condition === REST);
  const hasPractice = drawn.some(({ practice }) => practice.length > 0);
  const showsImages = hasPractice || blocks.some(({ images }) => images.length > 0);
  const hasOwnGapMs = blocks.some(({ gapMs }) => gapMs !== null);
  return {
    showsImages,
    hasPractice,
    hasGaps: showsImages && (design.gapMs > 0 || hasOwnGapMs),
    restMs: isResting ? restMsOf(design) : 0,
    hasCards: countCards(design) > 0,
    runs: countRuns(design),
    startKey,
    moments: listMoments(design),
    isSelfPaced: rating.windowMs === null,
    isEnded: isEndedByAnswer(rating),
    steps: listSteps(rating),
    takesDigits: takesDigits(rating),
    hasProbes: probe !== null && showsImages,
    hasFrames: probe !== null && probe.kind !== "condition" && showsImages,
    hasOwnImageMs: blocks.some(({ imageMs }) => imageMs !== null),
    hasOwnGapMs,
    drawsAtStart: drawn.length > 1,
  };
}

/** How many blocks each run has; those of all that were drawn are alike. */
export function countBlocksPerRun({ blocks }: Drawn, { runs }: Pick<Traits, "runs">): number {
  return blocks.length / runs;
}
