/** How long 100,000 events take to build, where images come again and again. Run: npx vitest bench --project unit --run */
import { bench, describe } from "vitest";
import { buildSchedule } from "../../src/core/schedule/build";
import { makeDesign } from "../fixtures/designs";
import { makeSet, PARAPHERNALIA } from "../fixtures/sets";

/** Blocks of 10 images with gaps, a rating and a fixation: 22 events each. */
const LONG_BLOCKS = makeDesign({
  conditions: [
    { id: "cue", blocks: 2_275 },
    { id: "neutral", blocks: 2_275 },
  ],
  imagesPerBlock: 10,
  reuseImages: true,
  order: { rule: "shuffled", maxRepeat: 2, first: null },
});

/** One image a block, then a fixation: 2 events each, the most blocks that so many events can have. */
const SINGLE_IMAGES = makeDesign({
  ...LONG_BLOCKS,
  conditions: [
    { id: "cue", blocks: 10_000 },
    { id: "neutral", blocks: 10_000 },
    { id: "control", blocks: 10_000 },
    { id: "rest", blocks: 10_000 },
  ],
  imagesPerBlock: 1,
  gapMs: 100,
  fixationMs: { min: 2_000, max: 6_000 },
  rating: { ...LONG_BLOCKS.rating, when: ["before", "after"] },
});

describe("buildSchedule", () => {
  const cases = [
    ["blocks of ten images", LONG_BLOCKS, PARAPHERNALIA],
    ["blocks of ten images, a set of 1,000 pairs", LONG_BLOCKS, makeSet(1_000)],
    ["single images", SINGLE_IMAGES, PARAPHERNALIA],
  ] as const;
  for (const [name, design, set] of cases) {
    const built = buildSchedule(design, set, 1);
    if (!built.ok) throw new Error(`No schedule: ${JSON.stringify(built.problems)}`);
    bench(`${built.value.events.length.toLocaleString("en-US")} events: ${name}`, () => {
      buildSchedule(design, set, 1);
    });
  }
});
