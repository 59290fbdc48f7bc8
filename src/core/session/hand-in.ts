/** What one person hands in: the ratings of a session and hardly anything else of it. All that a class holds of people who came by code. */
import type { Condition } from "../vocabulary";

export type HandInRating = {
  /** In units of the scale; null where it was skipped or its window ended untouched. */
  readonly value: number | null;
  /** Whether the start value was confirmed as it stood. */
  readonly isUntouched: boolean;
};

/** A block that counts. */
export type HandInBlock = {
  readonly condition: Condition;
  /** Of the rating before the block and of the one after it: one a question of the design; empty where not asked. */
  readonly before: readonly HandInRating[];
  readonly after: readonly HandInRating[];
  /** Whether it was cut at first, and shown again. */
  readonly wasInterrupted: boolean;
};

export type HandIn = {
  /** 40 bits of a hash of the session's id: code and file of one session have the same, and neither tells the other. */
  readonly id: string;
  /** As `hashDesign` gives it. */
  readonly designHash: string;
  readonly simulated: boolean;
  /** Whether the browser that it comes from had run this design before. */
  readonly isSecondRun: boolean;
  /** Before and after the blocks: one a question of the design; empty where not asked. */
  readonly before: readonly HandInRating[];
  readonly after: readonly HandInRating[];
  /** In the order shown; fewer than the design has where the session was stopped. */
  readonly blocks: readonly HandInBlock[];
};
