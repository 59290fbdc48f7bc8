/** Which units were cut and run again, and for the how-manieth time each runs. */
import type { ScheduledEvent } from "../../core/schedule/schedule";

export type CutUnits = {
  /** From 1; always 1 outside blocks. */
  readonly attemptOf: (event: ScheduledEvent) => number;
  readonly cut: (event: ScheduledEvent) => void;
  /** Whether the unit that is over was cut; asked once, when it is over. */
  readonly repeats: (unit: number) => boolean;
  /** Whether a unit was cut and is not over yet. */
  readonly isCut: () => boolean;
};

export function createCutUnits(): CutUnits {
  const attempts = new Map<number, number>();
  let cutUnit: number | null = null;
  return {
    attemptOf: ({ unit, block }) => (block === null ? 1 : (attempts.get(unit) ?? 1)),
    cut({ unit }) {
      cutUnit = unit;
      attempts.set(unit, (attempts.get(unit) ?? 1) + 1);
    },
    repeats(unit) {
      const repeats = cutUnit === unit;
      cutUnit = null;
      return repeats;
    },
    isCut: () => cutUnit !== null,
  };
}
