/** A schedule: design + set + seed, worked out. Every event in order, before anything runs. */
import type { Design } from "../design/design";
import type { Condition, EventKind, Phase } from "../vocabulary";

/** One thing on screen, before it happens. What lasts 0 ms is no event. */
export type ScheduledEvent = {
  /** Position in the whole schedule, from 0. */
  readonly index: number;
  readonly phase: Phase;
  /** Stretch of blocks between two breaks, with what begins it and its lead-out, from 1; null outside, as in a break. */
  readonly run: number | null;
  /** Stretch whose every duration is known beforehand, from 1. A self-paced event ends it, and so does the practice. */
  readonly segment: number;
  /** What runs again together when it is cut, from 1: a block, its closing fixation, a practice image with its rating, one event elsewhere. */
  readonly unit: number;
  /** From 1; null outside blocks. */
  readonly block: number | null;
  readonly condition: Condition | null;
  readonly event: EventKind;
  /** Place within the block or the practice, from 1. A gap and a practice rating have their image's; else null. */
  readonly item: number | null;
  /** Id of the image in the set; null for all but images. */
  readonly image: string | null;
  /** The pair that the set puts the image in; null where it has none. */
  readonly pair: string | null;
  /** From the first frame of the segment, in ms. */
  readonly offsetMs: number;
  /** In ms; null is self-paced. */
  readonly durationMs: number | null;
  /** Id of the design's question; null for all but its ratings, also for those of the practice. */
  readonly question: string | null;
  /** Whether the image asks for a key, by a frame or by its condition; null for all but images of a design with probes. */
  readonly probe: boolean | null;
};

export type Schedule = {
  readonly design: Design;
  readonly setId: string;
  readonly seed: number;
  /** In order: all of them, or those of a stretch. */
  readonly events: readonly ScheduledEvent[];
  /** The condition of every block of the whole, in order. */
  readonly order: readonly Condition[];
  /** Whether the order was as likely as any other that the design allows; a very large design is drawn otherwise. */
  readonly isOrderUniform: boolean;
};
