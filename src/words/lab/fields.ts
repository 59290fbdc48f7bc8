/**
 * What the form of a design says of each field: its name, its unit, why it matters, and what an empty one means. Typed
 * by the design itself, so that no field can be forgotten. Longer than 150 lines because every field is here.
 */
import type {
  Design,
  DesignCondition,
  FrameProbe,
  Order,
  Rating,
  TargetProbe,
} from "../../core/design/design";

export type FieldWords = {
  readonly label: string;
  readonly why: string;
  readonly unit?: string;
  /** Stands in the empty field, where that means something. */
  readonly empty?: string;
};

type Words<Key extends PropertyKey> = Readonly<Record<Key, FieldWords>>;

/** Every field of every member of a union. */
type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** The version is no choice: there is one. */
const DESIGN: Words<Exclude<keyof Design, "version">> = {
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
    empty: "none",
    why: "As JSON: pictures that the set lacks, each a grey card with the name of its file, so that times can be tried before the pictures are there.",
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
    label: "Runs",
    empty: "one run, without a break",
    why: "As JSON: into how many equal runs the blocks are cut (count), and what the break between two says (text).",
  },
  startKey: {
    label: "Start key",
    empty: "none: runs begin by themselves",
    why: "Begins each run, as a scanner’s pulse does. Press it here; a tap begins a run as well.",
  },
  rating: { label: "Rating", why: "What is asked, and on which scale." },
  probe: { label: "Probe", why: "A key to press now and then shows who looks at the pictures." },
};

const CONDITION: Words<keyof DesignCondition> = {
  id: {
    label: "Id",
    why: "An id is short and lower case, because it stands in every row; “rest” shows a cross and no images.",
  },
  blocks: {
    label: "Blocks",
    unit: "blocks",
    why: "A mean over few blocks moves with each of them.",
  },
  category: {
    label: "Category of the set",
    empty: "as its id",
    why: "Which pictures its blocks show; conditions of one category share them.",
  },
  role: {
    label: "Role",
    why: "What scores do with it: cues are held against every comparison; the others are left out.",
  },
  label: { label: "Label", empty: "as its id", why: "What people read in results, charts and methods." },
  instruction: {
    label: "Card before each block",
    empty: "none",
    why: "As JSON: what it says (text) and for how long (ms), so that blocks of the same pictures can differ.",
  },
  restMs: {
    label: "Length of a block of rest",
    unit: "ms",
    empty: "as a block of images",
    why: "Rest that lasts as long as the others can be compared with them.",
  },
};

const ORDER: Words<KeyOf<Order>> = {
  rule: { label: "Order", why: DESIGN.order.why },
  maxRepeat: {
    label: "At most alike in a row",
    unit: "blocks",
    why: "Fewer keeps conditions mixed; 1 makes the order easy to foresee.",
  },
  first: {
    label: "Opens with",
    empty: "whatever comes",
    why: "Cues first for everybody mixes what they do with what time does; alternate it from person to person.",
  },
  sequence: {
    label: "Sequence",
    why: "The ids of the conditions in their order, with commas between, the same for everybody.",
  },
  blocks: {
    label: "Listed blocks",
    why: "Block by block as JSON: its condition, and where wanted its images, times, fixation and probes.",
  },
};

const FIXATION: Words<"min" | "max"> = {
  min: { label: "At least", unit: "ms", why: "Drawn anew for each block, each length equally likely." },
  max: {
    label: "At most",
    unit: "ms",
    why: "With a wide range the next block cannot be foreseen.",
  },
};

const RATING: Words<keyof Rating> = {
  when: {
    label: "Asks",
    why: "Before and after make a change score; after each block makes a score for each condition.",
  },
  prompt: { label: "Question", why: "Craving now, for what is shown: a vague question gets a vague answer." },
  labels: {
    label: "Ends of the scale",
    why: "Ends that nobody would choose leave only the middle to answer with.",
  },
  min: { label: "Lowest value", why: "A scale up to 9 can be answered with one digit key." },
  max: { label: "Highest value", why: "Finer scales show small changes; coarse ones are answered faster." },
  step: { label: "Step", why: "How far one key press moves. It has to divide the range." },
  start: {
    label: "Thumb starts at",
    empty: "nowhere",
    why: "Wherever a thumb stands at first, it can draw answers to itself.",
  },
  windowMs: {
    label: "Time to answer",
    unit: "ms",
    empty: "as long as it takes",
    why: "A window keeps the length of a run fixed, and loses the answers that come too late.",
  },
  ends: {
    label: "The scale goes",
    why: "With its answer it goes at once and a cross fills the rest of its time; that needs a time to answer.",
  },
  items: {
    label: "Several questions",
    empty: "one question: the one above",
    why: "As a JSON list of id, prompt and two labels each, asked in turn on the same scale; the first is the headline.",
  },
};

const PROBE: Words<keyof FrameProbe | keyof TargetProbe> = {
  kind: {
    label: "What asks for the key",
    why: "A frame can be around any image; a target is an image of its own kind.",
  },
  condition: { label: "Targets", why: "Each image of this condition asks for the key, and no other." },
  perBlock: { label: "Probes a block", unit: "images", why: "So many images of each block carry a frame." },
  key: { label: "Key", empty: "any key", why: "Press it here. A tap answers as well." },
  windowMs: {
    label: "Time to press",
    unit: "ms",
    why: "From the image’s onset, and no longer than the image: what comes later is late.",
  },
};

export const FIELDS = {
  design: DESIGN,
  condition: CONDITION,
  order: ORDER,
  fixation: FIXATION,
  rating: RATING,
  probe: PROBE,
} as const;
