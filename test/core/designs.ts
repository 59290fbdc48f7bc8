/** Designs made for tests: a small plain one, and what is changed of it. */
import type { Design } from "../../src/core/design";

export const SMALL: Design = {
  version: 1,
  id: "small",
  title: "Small",
  basis: "Made for tests.",
  stimuli: "paraphernalia",
  conditions: [
    { id: "neutral", blocks: 2 },
    { id: "cue", blocks: 2 },
  ],
  imagesPerBlock: 2,
  imageMs: 1_000,
  gapMs: 100,
  reuseImages: false,
  order: { rule: "alternating", first: null },
  fixationMs: 500,
  leadInMs: 300,
  leadOutMs: 400,
  rating: {
    when: ["after-block"],
    prompt: "How strong is your craving right now?",
    labels: ["None at all", "Extremely strong"],
    min: 0,
    max: 10,
    step: 1,
    start: null,
    windowMs: 2_000,
  },
  probe: null,
};

export function makeDesign(changes: Partial<Design>): Design {
  return { ...SMALL, ...changes };
}

/** As `SMALL`, with so many blocks of so many images of each of these conditions, in any order. */
export function makeBlocks(
  blocks: Partial<Record<Design["conditions"][number]["id"], number>>,
  imagesPerBlock: number,
  reuseImages = false,
): Design {
  const conditions = Object.entries(blocks).map(([id, count]) => ({ id, blocks: count }));
  return makeDesign({
    conditions: conditions as unknown as Design["conditions"],
    imagesPerBlock,
    reuseImages,
    order: { rule: "shuffled", maxRepeat: 10_000, first: null },
  });
}
