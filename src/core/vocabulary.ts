/** The closed vocabularies of the paradigm; every other file derives its unions from these lists. */

/** What an image of a stimulus set is: any slug that the set uses. */
export type Category = string;

/** The category of what a run shows before it counts; no condition has it. */
export const PRACTICE_CATEGORY: Category = "practice";

/** The id of what a block shows: any slug that a design uses, or `REST`. */
export type Condition = string;

/** The condition of blocks that show a fixation cross only. */
export const REST: Condition = "rest";

export const ROLES = ["cue", "comparison", "other", "rest"] as const;
/** What scores do with a condition. */
export type Role = (typeof ROLES)[number];

export const ORDER_RULES = ["shuffled", "alternating", "fixed", "listed"] as const;
export type OrderRule = (typeof ORDER_RULES)[number];

export const RATING_MOMENTS = ["before", "before-block", "after-block", "after"] as const;
export type RatingMoment = (typeof RATING_MOMENTS)[number];

export const RATING_ENDS = ["window", "answer"] as const;
/** What ends a scale: the end of its window alone, or an answer before it. */
export type RatingEnd = (typeof RATING_ENDS)[number];

export const PHASES = ["practice", "before", "main", "after"] as const;
export type Phase = (typeof PHASES)[number];

export const EVENT_KINDS = ["fixation", "image", "gap", "rating", "instruction", "break", "wait"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The key that ends a break, as its button does. */
export const GO_ON_KEY = "Enter";

/** The id of the one question of a design that lists no questions. */
export const ONLY_QUESTION = "craving";

/** Why a run waits for a person. */
export const PAUSE_REASONS = [
  "stopped",
  "fullscreen",
  "hidden",
  "frozen",
  "storing",
  "faulty",
  "unkept",
  "undeleted",
  "broken",
  "deleted",
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const PROBE_KINDS = ["frame", "condition"] as const;
/** What asks for the key: a coloured frame around an image, or each image of one condition. */
export type ProbeKind = (typeof PROBE_KINDS)[number];

export const PROBE_OUTCOMES = ["hit", "miss", "late", "false-alarm"] as const;
export type ProbeOutcome = (typeof PROBE_OUTCOMES)[number];

/** What the clock of frames was like; only a steady one tells frames apart. */
export const CLOCK_STATES = ["steady", "uneven", "coarse", "loaded"] as const;
export type ClockState = (typeof CLOCK_STATES)[number];
