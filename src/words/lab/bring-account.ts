/** The account of a table in sentences. Longer than 150 lines because every sentence that it can have is here. */
import type { BroughtNote, Difference, Filled, LineFate, WhyLeftOut } from "../../core/brought";
import type { EventKind } from "../../core/vocabulary";
import { countOf, formatGrouped, joinList } from "../numbers";
import { BRING } from "./bring";

const EVENTS: Readonly<Record<EventKind, string>> = {
  image: "image",
  gap: "gap",
  fixation: "cross",
  rating: "rating",
  instruction: "instruction card",
  break: "break between runs",
  wait: "wait for the start key",
};

const WHY: Readonly<Record<WhyLeftOut, string>> = {
  empty: "left out: it says nothing in the columns that were chosen",
  "too-many-cells": "left out: it has more cells than there are columns",
  "shows-nothing": "left out: no image, cross or rating goes by this name",
};

/** What became of one line. */
export function tellFate(fate: LineFate): string {
  if (fate.became === null) return WHY[fate.why];
  const name = EVENTS[fate.became];
  if (fate.image === null) return name;
  return fate.isStandIn ? `${name} ${fate.image}, a grey stand-in` : `${name} ${fate.image}`;
}

const FILLED: Readonly<Record<Filled, string>> = {
  ratings: "The table has no ratings: what is asked, and when, is as in the design at hand.",
  "around-ratings": "Ratings before the first and after the last block are as in the design at hand.",
  fixations: "Crosses after blocks that the table does not say are as in the design at hand.",
  gaps: "Gaps after images that the table does not say are as in the design at hand.",
  leads: "Lead-in and lead-out that the table does not say are as in the design at hand.",
  runs: "The runs are as in the design at hand.",
  cards: "Instruction cards are as in the design at hand.",
  "start-key": "The key that begins a run is that of the design at hand.",
  probes: "Which images ask for a key the table does not say: as in the design at hand, drawn by the seed.",
};

const TEXTS = {
  break: "What a break says is a text of this page.",
  key: "Runs begin on a key, which the table does not name: it is 5.",
  questions: "The table has questions by their ids alone: these stand as their text.",
  cards: "The table has instruction cards without their text: a text of this page stands there.",
} as const;

const FIELDS: Readonly<Record<Difference["field"], string>> = {
  event: "event",
  condition: "condition",
  image: "image",
  duration: "duration in ms",
  onset: "onset in ms",
  question: "question",
  probe: "probe",
};

export function tellDifference({ line, field, told, comes }: Difference): string {
  return `Line ${formatGrouped(line)}, ${FIELDS[field]}: ${told} in the table, ${comes} in the schedule.`;
}

type Group = keyof typeof BRING.groups;
type Sentences = {
  readonly [Code in BroughtNote["code"]]: readonly [
    Group,
    (note: Extract<BroughtNote, { readonly code: Code }>) => string,
  ];
};

const SENTENCES: Sentences = {
  agrees: [
    "agreement",
    ({ events, withOnsets, isPartly }) =>
      `The schedule was worked out and held against the table: ${countOf(events, "event")}, each as the table has it${withOnsets ? ", onsets to the millisecond" : ""}${isPartly ? ", but for times that could not be taken" : ""}.`,
  ],
  differs: [
    "agreement",
    ({ count }) =>
      `The schedule was worked out and held against the table: ${count === 1 ? "one event differs" : `${formatGrouped(count)} events differ`}.`,
  ],
  blocks: [
    "taken",
    ({ blocks, images, runs }) =>
      `${countOf(blocks, "block")} of ${countOf(images, "image")}${runs > 1 ? ` in ${countOf(runs, "run")}` : ""}, listed in their order.`,
  ],
  unit: ["taken", ({ unit }) => `Times whose columns name no unit are taken for ${BRING.units[unit]}.`],
  pauses: [
    "taken",
    ({ count }) =>
      `Between onsets time passes of which no line says anything, ${countOf(count, "time")}: within a block it is a gap, after it a cross.`,
  ],
  "stand-ins": [
    "filled",
    ({ count }) =>
      `${countOf(count, "picture")} that the set lacks, or has in another category: ${count === 1 ? "a grey stand-in that bears its name" : "grey stand-ins that bear their names"}.`,
  ],
  dealt: ["filled", ({ blocks }) => `The images of ${countOf(blocks, "block")} are dealt by the seed.`],
  filled: ["filled", ({ what }) => FILLED[what]],
  "durations-filled": [
    "filled",
    ({ count, ms }) =>
      `${countOf(count, "image")} without a duration: ${formatGrouped(ms)} ms, as in the design at hand.`,
  ],
  roles: [
    "filled",
    ({ roles }) =>
      `Roles are guessed from names: ${joinList(roles.map(({ condition, role }) => `${condition} is ${role}`))}. Change them below where they are others.`,
  ],
  texts: ["filled", ({ of }) => TEXTS[of]],
  "probe-answer": [
    "filled",
    ({ windowMs }) =>
      `A probe can be answered for ${formatGrouped(windowMs)} ms: no window is longer than its image.`,
  ],
  "columns-unused": ["lost", ({ names }) => `Columns that were not used: ${joinList(names)}.`],
  "lines-left-out": ["lost", ({ count }) => `${countOf(count, "line")} left out; why stands line by line.`],
  "open-quote": [
    "lost",
    ({ line }) =>
      `A quotation mark in line ${formatGrouped(line)} is never closed: everything after it stands in one cell.`,
  ],
  "mixed-blocks": [
    "lost",
    ({ block }) =>
      `Block ${block} shows more than one condition, which no block of a design does: the table’s blocks are not used, and each stretch of one condition is cut into blocks.`,
  ],
  rounded: [
    "lost",
    ({ count }) => `${countOf(count, "time")} rounded to whole milliseconds, in which designs count.`,
  ],
  "no-times": [
    "lost",
    ({ count, line }) =>
      `${countOf(count, "time")} that cannot be taken, first in line ${formatGrouped(line)}: no number, below 0, shorter than a frame, or over ten minutes.`,
  ],
  overlaps: [
    "lost",
    ({ count, line }) =>
      `${countOf(count, "event")} last longer than until the next onset, first in line ${formatGrouped(line)}: designs show one thing at a time.`,
  ],
  "no-ratings": [
    "lost",
    () =>
      "Ratings in blocks, which the design at hand has and the table has not: they would move what follows.",
  ],
  "uneven-ratings": [
    "lost",
    () =>
      "Ratings stand in some blocks only: a design asks in every block or in none, so this one asks in none.",
  ],
  "windows-differ": [
    "lost",
    ({ ms }) =>
      `Ratings last differently: all of a design last alike, here ${ms === null ? "at the person’s own pace" : `${formatGrouped(ms)} ms`}.`,
  ],
  "block-sizes": [
    "lost",
    () => "Blocks would have unlike numbers of images: each image is a block of its own.",
  ],
  "runs-uneven": [
    "lost",
    () => "Runs of unlike numbers of blocks: all runs of a design are alike, so it has one.",
  ],
  "no-probe": [
    "lost",
    () => "The target condition of the design at hand is not in the table: nothing asks for a key.",
  ],
};

/** A note as a sentence, and where in the account it stands. */
export function tellNote(note: BroughtNote): { readonly group: Group; readonly sentence: string } {
  // The compiler cannot tell that code and parameters belong together.
  const [group, tell] = SENTENCES[note.code] as readonly [Group, (note: BroughtNote) => string];
  return { group, sentence: tell(note) };
}
