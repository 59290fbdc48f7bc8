/** Plans of sessions that are hard to score: blocks cut, pages loaded anew, ratings missed, early stops. */
import type { Design } from "../../src/core/design/design";
import { findPreset } from "../../src/core/design/presets";
import { makeDesign, makeQuestions, SMALL } from "../fixtures/designs";

/** A block (its number) or a rating outside the blocks that was cut in the last of its first `events`. */
export type Cut = {
  readonly where: number | "before" | "after";
  readonly events: number;
  /** Whether the page was loaded anew: what follows is another part, which numbers its attempts from 1. */
  readonly reload?: true;
};

export type Plan = {
  readonly name: string;
  readonly design: Design;
  readonly seed: number;
  readonly cuts?: readonly Cut[];
  /** Of the ratings, how many are missed, 0–1. */
  readonly missed?: number;
  /** Of the ratings, how many are left at the scale's start value and confirmed, 0–1; it has one. */
  readonly untouched?: number;
  /** Every rating that is given; without it they are drawn. */
  readonly rating?: number;
  /** Stopped when so many rows were recorded, in the last of them. */
  readonly rows?: number;
};

const EVERY_MOMENT = makeDesign({
  conditions: [
    { id: "rest", blocks: 3 },
    { id: "cue", blocks: 4 },
    { id: "control", blocks: 2 },
    { id: "neutral", blocks: 1 },
  ],
  order: { rule: "shuffled", maxRepeat: 3, first: null },
  rating: {
    ...SMALL.rating,
    when: ["before", "before-block", "after-block", "after"],
    min: -50,
    max: 50,
    step: 5,
  },
  probe: { perBlock: 1, key: " ", windowMs: 800 },
});

export const PLANS: readonly Plan[] = [
  {
    name: "class-demo",
    design: preset("class-demo"),
    seed: 1,
    missed: 0.3,
    cuts: [
      { where: "before", events: 1 },
      { where: 2, events: 3 },
      { where: 5, events: 5 },
      { where: 5, events: 2, reload: true },
      { where: 7, events: 6 },
      { where: "after", events: 1 },
    ],
  },
  {
    name: "class-demo-stopped",
    design: preset("class-demo"),
    seed: 2,
    rows: 46,
    cuts: [{ where: 1, events: 1, reload: true }],
  },
  { name: "class-demo-food-floor", design: preset("class-demo-food"), seed: 3, rating: 0 },
  { name: "class-demo-food-missed", design: preset("class-demo-food"), seed: 4, missed: 1 },
  {
    name: "four-condition",
    design: preset("four-condition"),
    seed: 5,
    missed: 0.2,
    cuts: Array.from({ length: 8 }, (_, index): Cut => ({ where: 3 * index + 1, events: 1 })),
  },
  { name: "four-condition-stopped", design: preset("four-condition"), seed: 6, rows: 40 },
  {
    name: "mocd-style",
    design: preset("mocd-style"),
    seed: 11,
    missed: 0.3,
    cuts: [
      { where: 2, events: 13 },
      { where: 4, events: 9 },
      { where: 6, events: 12, reload: true },
    ],
  },
  {
    name: "event-related",
    design: preset("event-related"),
    seed: 12,
    cuts: [
      { where: "before", events: 1, reload: true },
      { where: 9, events: 1 },
    ],
  },
  {
    name: "every-moment",
    design: EVERY_MOMENT,
    seed: 9,
    missed: 0.2,
    cuts: [
      { where: 1, events: 1 },
      { where: 3, events: 2 },
      { where: 5, events: 3, reload: true },
      { where: 5, events: 1 },
    ],
  },
  {
    name: "start-value",
    design: makeDesign({
      conditions: [
        { id: "neutral", blocks: 4 },
        { id: "cue", blocks: 4 },
        { id: "control", blocks: 2 },
      ],
      order: { rule: "shuffled", maxRepeat: 2, first: null },
      rating: { ...SMALL.rating, when: ["before", "after-block", "after"], start: 5, windowMs: null },
    }),
    seed: 13,
    missed: 0.1,
    untouched: 0.3,
    cuts: [{ where: 3, events: 5 }],
  },
  {
    name: "own-conditions",
    design: makeDesign({
      conditions: [
        { id: "juice", blocks: 2, category: "control", role: "comparison" },
        { id: "look", blocks: 3, category: "cue", role: "cue", label: "just look" },
        { id: "regulate", blocks: 3, category: "cue", role: "cue" },
        { id: "things", blocks: 3, category: "neutral", role: "comparison" },
        { id: "rest", blocks: 1 },
      ],
      order: { rule: "shuffled", maxRepeat: 2, first: null },
      rating: { ...SMALL.rating, when: ["before", "after-block"] },
    }),
    seed: 14,
    missed: 0.2,
    cuts: [
      { where: 2, events: 2 },
      { where: 6, events: 5 },
    ],
  },
  {
    name: "several-questions",
    design: makeDesign({
      conditions: [
        { id: "neutral", blocks: 3 },
        { id: "cue", blocks: 3 },
      ],
      order: { rule: "shuffled", maxRepeat: 2, first: null },
      rating: {
        ...SMALL.rating,
        when: ["before", "before-block", "after-block", "after"],
        start: 5,
        windowMs: null,
        items: makeQuestions("craving", "mood", "ease"),
      },
    }),
    seed: 15,
    missed: 0.2,
    untouched: 0.2,
    cuts: [
      { where: "before", events: 2 },
      { where: 2, events: 2 },
      { where: 4, events: 6, reload: true },
    ],
  },
  {
    name: "before-blocks",
    design: makeDesign({ rating: { ...SMALL.rating, when: ["before", "before-block"] } }),
    seed: 10,
    cuts: [{ where: 2, events: 4 }],
  },
];

function preset(id: string): Design {
  const found = findPreset(id);
  if (found === null) throw new Error(`There is no preset ${id}.`);
  return found;
}
