/** Which units were cut and run again, and for the how-manieth time what is shown of a block runs. */
import type { ScheduledEvent } from "../../core/schedule/schedule";
import type { ResumePoint } from "../../core/session/resume";

export type CutUnits = {
  /** One more than the cuts within the event's block so far, its closing fixation included; always 1 outside blocks. */
  readonly attemptOf: (event: ScheduledEvent) => number;
  readonly cut: (event: ScheduledEvent) => void;
  /** Whether the unit that is over was cut; asked once, when it is over. */
  readonly repeats: (unit: number) => boolean;
  /** Whether a unit was cut and is not over yet. */
  readonly isCut: () => boolean;
};

/** `begun` is the block that a resumed session goes on in, with the attempt that its first try here is. */
export function createCutUnits(begun: ResumePoint["attempt"] = null): CutUnits {
  const cuts = new Map(begun === null ? [] : [[begun.block, begun.attempt - 1]]);
  let cutUnit: number | null = null;
  return {
    attemptOf: ({ block }) => (block === null ? 1 : 1 + (cuts.get(block) ?? 0)),
    cut({ unit, block }) {
      cutUnit = unit;
      if (block !== null) cuts.set(block, (cuts.get(block) ?? 0) + 1);
    },
    repeats(unit) {
      const repeats = cutUnit === unit;
      cutUnit = null;
      return repeats;
    },
    isCut: () => cutUnit !== null,
  };
}
