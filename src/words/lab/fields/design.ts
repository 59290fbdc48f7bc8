/** Of the fields of a design that stand by themselves, of its runs, and of its fixations. */
import type { Design, Runs, StandIn } from "../../../core/design/design";
import type { Words } from "./field-words";

/** The version is no choice: there is one. */
export const DESIGN: Words<Exclude<keyof Design, "version">> = {
  id: {
    label: "Id",
    why: "Goes into every row and file name. Change it when the design changes what it means.",
  },
  title: { label: "Title", why: "What people read before a run, and you on the first page." },
  basis: {
    label: "Where the numbers come from",
    why: "The methods section quotes it: a source, or plainly that there is none.",
  },
  stimuli: {
    label: "Stimulus set",
    why: "Whose pictures are shown. Its categories are what conditions can show.",
  },
  standIns: {
    label: "Stand-ins",
    why: "Pictures that the set lacks, each a grey card with the name of its file, so that times can be tried before the pictures are there.",
  },
  conditions: {
    label: "Conditions",
    why: "What blocks show. Scores need a cue condition and one to compare it with; a slope or a split needs several blocks of each.",
  },
  imagesPerBlock: {
    label: "Images a block",
    unit: "images",
    why: "Several let craving build up over a block; one makes the design event-related.",
  },
  imageMs: {
    label: "Each image",
    unit: "ms",
    why: "Long enough to be looked at, short enough not to be looked away from.",
  },
  gapMs: {
    label: "Gap after each image",
    unit: "ms",
    why: "A cross between images tells two of a kind apart; with 0 one image turns into the next.",
  },
  reuseImages: {
    label: "Images may come again",
    why: "What was seen before may work less; without it the set has to be large enough.",
  },
  order: {
    label: "Order",
    why: "What comes when decides what a drift of mood or attention does to the scores.",
  },
  fixationMs: {
    label: "Cross after each block",
    unit: "ms",
    why: "Craving may outlast its cue: a short pause carries it into the next block.",
  },
  leadInMs: {
    label: "Lead-in",
    unit: "ms",
    why: "A cross before the first block, so that eyes and recorders settle.",
  },
  leadOutMs: {
    label: "Lead-out",
    unit: "ms",
    why: "A cross after the last block, for what is slow to fade.",
  },
  runs: {
    label: "Several runs",
    why: "With breaks between them, which last as long as people take; each run begins with its lead-in.",
  },
  startKey: {
    label: "Start key",
    empty: "none: runs begin by themselves",
    why: "Begins each run, as a scanner’s pulse does. Press it here; a tap begins a run as well.",
  },
  rating: { label: "Rating", why: "What is asked, and on which scale." },
  probe: { label: "Probe", why: "A key to press now and then shows who looks at the pictures." },
};

export const RUNS: Words<keyof Runs> = {
  count: {
    label: "How many",
    unit: "runs",
    why: "The blocks are cut into so many equal runs, so it divides the blocks of every condition.",
  },
  text: { label: "What the break says", why: "How long to rest, and what begins the next run." },
};

export const FIXATION: Words<"min" | "max"> = {
  min: { label: "At least", unit: "ms", why: "Drawn anew for each block, each length equally likely." },
  max: {
    label: "At most",
    unit: "ms",
    why: "With a wide range the next block cannot be foreseen.",
  },
};

export const STAND_IN: Words<keyof StandIn> = {
  file: { label: "File", why: "What its card says: the name that the picture will have." },
  category: {
    label: "Category",
    why: "Conditions that show this category show it, after the set’s own pictures.",
  },
  id: {
    label: "Id",
    why: "In rows and listed blocks; once the set has a picture of this id, that is shown.",
  },
};
