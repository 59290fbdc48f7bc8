/**
 * The designs that ship with the page, each with the plain statement of where its numbers come from.
 * Longer than 150 lines because it is one list of data.
 */
import type { Design, Rating } from "./design";

/** Our own wording, used wherever no study's wording fits the pictures. */
const CRAVING_RATING: Rating = {
  when: ["before", "after-block", "after"],
  prompt: "How strong is your craving right now?",
  labels: ["None at all", "Extremely strong"],
  min: 0,
  max: 100,
  step: 1,
  start: null,
  windowMs: null,
};

/** What most presets share. */
const SHARED = { version: 1, stimuli: "paraphernalia", reuseImages: false, probe: null } as const;

const CLASS_DEMO: Design = {
  ...SHARED,
  id: "class-demo",
  title: "Class demo",
  basis: "Made for a lesson; the timings follow no published study.",
  conditions: [
    { id: "neutral", blocks: 4 },
    { id: "cue", blocks: 4 },
  ],
  imagesPerBlock: 4,
  imageMs: 2_500,
  gapMs: 0,
  order: { rule: "shuffled", maxRepeat: 2, first: null },
  fixationMs: 2_000,
  leadInMs: 2_000,
  leadOutMs: 1_000,
  rating: CRAVING_RATING,
};

const FOOD_DEMO: Design = {
  ...CLASS_DEMO,
  id: "class-demo-food",
  title: "Class demo with food",
  basis:
    "Made for a lesson; the timings and the wording follow no published study. Food in place of drug " +
    "paraphernalia, so that more people have something to rate; not the harmless one, for who is fasting or has " +
    "an eating disorder.",
  stimuli: "food",
  rating: { ...CRAVING_RATING, prompt: "How strong is your craving for food right now?" },
};

const FOUR_CONDITION: Design = {
  ...SHARED,
  id: "four-condition",
  title: "Four conditions in blocks",
  basis:
    "The conditions (drug cues, neutral objects, blurred controls, rest) are those of tasks of the laboratory " +
    "whose study this project starts from, read in a tabulation of studies. The timings (24 s blocks of 5 " +
    "images of 4.8 s, then 6 s for a rating from 0 to 4, 24 times 30 s in all) are unverified: they were found " +
    "in no source. The order, its limit of two blocks alike in a row and the wording are ours. Do not take " +
    "these numbers for the parameters of a published study.",
  conditions: [
    { id: "cue", blocks: 6 },
    { id: "neutral", blocks: 6 },
    { id: "control", blocks: 6 },
    { id: "rest", blocks: 6 },
  ],
  imagesPerBlock: 5,
  imageMs: 4_800,
  gapMs: 0,
  order: { rule: "shuffled", maxRepeat: 2, first: null },
  fixationMs: 0,
  leadInMs: 0,
  leadOutMs: 0,
  rating: { ...CRAVING_RATING, when: ["after-block"], max: 4, windowMs: 6_000 },
};

const MOCD_STYLE: Design = {
  ...SHARED,
  id: "mocd-style",
  title: "Alternating blocks with a probe, MOCD style",
  basis:
    "Read in the code of the MOCD cue task (rkuplicki/LIBR_MOCD on GitHub, commit 9ebf190, " +
    "StimTool-DCR-python3/CueReactivity): the alternating order with neutral first, all timings, the rating " +
    "after each block from 1 to 4 in a fixed window of 5 s, its wording, and one framed image a block that " +
    "asks for a key within the image's 5 s. Different here: the study is about methamphetamine and opioids, " +
    "takes ratings by buttons and lets one of four keys answer a framed image; this page shows placeholder " +
    "drawings and a slider without a thumb until the first touch, and any key or a tap answers. Its blank " +
    "screens before and after the blocks are fixations here, and the blank of 0.2 s after each fixation is " +
    "part of that fixation. The practice is ours; in the study's practice a missed frame is repeated.",
  conditions: [
    { id: "neutral", blocks: 4 },
    { id: "cue", blocks: 4 },
  ],
  imagesPerBlock: 6,
  imageMs: 5_000,
  gapMs: 200,
  order: { rule: "alternating", first: "neutral" },
  fixationMs: [8_200, 8_200, 8_200, 10_200, 10_200, 12_200, 12_200, 12_200],
  leadInMs: 10_200,
  leadOutMs: 10_200,
  rating: {
    when: ["after-block"],
    prompt: "What is your urge to use drugs right now?",
    labels: ["No", "Strong"],
    min: 1,
    max: 4,
    step: 1,
    start: null,
    windowMs: 5_000,
  },
  probe: { perBlock: 1, key: null, windowMs: 5_000 },
};

const EVENT_RELATED: Design = {
  ...SHARED,
  id: "event-related",
  title: "Single images, event-related",
  basis:
    "Read in a public MATLAB script for cannabis cues; the repository that it came from is not known. From " +
    "the script: 30 cue and 30 neutral images of 4 s, each followed by a cross of 2 to 6 s (uniform), at " +
    "most 3 of a kind in a row, and a self-paced rating before and after from 1 to 10, starting at 5. The " +
    "wording is ours: the script asks for cannabis (“How much do you feel like smoking cannabis right " +
    "now?”, from “Not at all” to “Extremely”), which does not fit these drawings. The " +
    "practice is ours. Nothing is rated between images, so there is no score of cue-induced craving (cue − " +
    "neutral), only before, after and change.",
  conditions: [
    { id: "cue", blocks: 30 },
    { id: "neutral", blocks: 30 },
  ],
  imagesPerBlock: 1,
  imageMs: 4_000,
  gapMs: 0,
  order: { rule: "shuffled", maxRepeat: 3, first: null },
  fixationMs: { min: 2_000, max: 6_000 },
  leadInMs: 0,
  leadOutMs: 0,
  rating: { ...CRAVING_RATING, when: ["before", "after"], min: 1, max: 10, start: 5 },
};

const THREE_CATEGORIES: Design = {
  ...SHARED,
  id: "three-categories",
  title: "Three categories in blocks",
  basis:
    "Made for this page: there are no published timings behind it, and order and wording are ours too. Neutral " +
    "images alone confound what belongs to the cue with what is interesting (PMC10081511); pleasant images of " +
    "something else could help to tell the two apart. The pleasant drawings match the others in brightness, " +
    "colour and detail; how pleasant they are, nobody has rated.",
  conditions: [
    { id: "cue", blocks: 4 },
    { id: "neutral", blocks: 4 },
    { id: "pleasant", blocks: 4 },
  ],
  imagesPerBlock: 4,
  imageMs: 4_000,
  gapMs: 0,
  order: { rule: "shuffled", maxRepeat: 2, first: null },
  fixationMs: 4_000,
  leadInMs: 2_000,
  leadOutMs: 1_000,
  rating: CRAVING_RATING,
};

export const PRESETS: readonly [Design, ...Design[]] = [
  CLASS_DEMO,
  FOOD_DEMO,
  THREE_CATEGORIES,
  FOUR_CONDITION,
  MOCD_STYLE,
  EVENT_RELATED,
];

/** The ids of presets whose basis tells which of their numbers are a source's. */
export const FOLLOWING_SOURCES: ReadonlySet<string> = new Set([
  FOUR_CONDITION.id,
  MOCD_STYLE.id,
  EVENT_RELATED.id,
]);

/** The ids of presets with numbers that were found in no source, as their bases say. */
export const PARTLY_UNVERIFIED: ReadonlySet<string> = new Set([FOUR_CONDITION.id]);

/** The preset with this id; null when there is none. */
export function findPreset(id: string): Design | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}
