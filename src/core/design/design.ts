/** A design: everything that defines a task, as plain readonly data (version 1 of the JSON contract). */
import type { Category, Condition, RatingEnd, RatingMoment, Role } from "../vocabulary";

/** What a card says, and for how long, in ms. */
export type Instruction = { readonly text: string; readonly ms: number };

/** Into how many runs all blocks are cut evenly, and what the break between two of them says. */
export type Runs = { readonly count: number; readonly text: string };

/** What stands at its default may be left out; `conditions.ts` says what holds then. */
export type DesignCondition = {
  readonly id: Condition;
  readonly blocks: number;
  /** Of the set; the id where it is left out. None for `rest`. */
  readonly category?: Category;
  readonly role?: Role;
  /** What people read. */
  readonly label?: string;
  /** A card before each of its blocks; left out or null: none. */
  readonly instruction?: Instruction | null;
  /** Of `rest`: how long its blocks last, in ms; left out or null: as long as a block of images with its gaps. */
  readonly restMs?: number | null;
};

export type Order =
  | { readonly rule: "shuffled"; readonly maxRepeat: number; readonly first: Condition | null }
  | { readonly rule: "alternating"; readonly first: Condition | null }
  | { readonly rule: "fixed"; readonly sequence: readonly Condition[]; readonly first: Condition | null }
  | { readonly rule: "listed"; readonly blocks: readonly ListedBlock[] };

/** One for all images of a block, or one each. In ms. */
export type PerImage = number | readonly number[];

/** A block of a listed order; what it leaves out comes from the design and the seed. `rest` has neither images nor probes. */
export type ListedBlock = {
  readonly condition: Condition;
  /** Ids of images of the set, as many as every block shows. */
  readonly images?: readonly string[];
  readonly imageMs?: PerImage;
  readonly gapMs?: PerImage;
  readonly fixationMs?: number;
  /** Places within the block, from 1, whose images carry a frame. */
  readonly probes?: readonly number[];
};

/** One duration for every block, a range drawn from per block, or one value per block, dealt shuffled. In ms. */
export type Fixation = number | { readonly min: number; readonly max: number } | readonly number[];

/** What one rating asks. */
export type Question = {
  readonly id: string;
  readonly prompt: string;
  /** What stands at the low and at the high end of the scale. */
  readonly labels: readonly [string, string];
};

export type Rating = {
  readonly when: readonly RatingMoment[];
  /** Of the only question; where `items` are listed these have their own. `listQuestions` gives what is asked. */
  readonly prompt: string;
  readonly labels: readonly [string, string];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the thumb stands at first; null shows none until the first touch. */
  readonly start: number | null;
  /** How long the scale stays up, whatever is answered unless an answer ends it, in ms; null is self-paced. */
  readonly windowMs: number | null;
  /** Left out: its window. An answer needs a window, the rest of which a fixation fills. */
  readonly ends?: RatingEnd;
  /** Asked in turn, each with its window; left out or null: one question. */
  readonly items?: readonly Question[] | null;
};

type Answered = {
  /** A `KeyboardEvent.key`; null takes any key. */
  readonly key: string | null;
  /** From the image's onset, in ms. */
  readonly windowMs: number;
};

/** So many images of each block carry a coloured frame. */
export type FrameProbe = Answered & { readonly kind?: "frame"; readonly perBlock: number };

/** Target pictures: every image of the condition asks, and there are no frames. */
export type TargetProbe = Answered & { readonly kind: "condition"; readonly condition: Condition };

/** What a key or a tap answers. */
export type Probe = FrameProbe | TargetProbe;

/** A picture that the set lacks: a grey card that bears its file's name, so that times can be tried before it is there. */
export type StandIn = {
  readonly id: string;
  /** What the card says. */
  readonly file: string;
  readonly category: Category;
};

export type Design = {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  /** The id of a stimulus set. */
  readonly stimuli: string;
  /** Beside the set's own images, which go before them; left out or null: none. */
  readonly standIns?: readonly StandIn[] | null;
  readonly conditions: readonly DesignCondition[];
  readonly imagesPerBlock: number;
  readonly imageMs: number;
  readonly gapMs: number;
  readonly reuseImages: boolean;
  readonly order: Order;
  readonly fixationMs: Fixation;
  readonly leadInMs: number;
  readonly leadOutMs: number;
  /** Left out or null: one run, without a break. */
  readonly runs?: Runs | null;
  /** A `KeyboardEvent.key` that begins each run; left out or null: runs begin by themselves. */
  readonly startKey?: string | null;
  readonly rating: Rating;
  readonly probe: Probe | null;
};
