/** Whom the wall shows: from ten people on in batches, before that those who were there when it was last asked. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { FEWEST_SHOWN, nextShown, type Shown } from "../../../core/session/cohort/batches";
import type { HandIn } from "../../../core/session/hand-in";

export type WallPeople = {
  /** Those whom all numbers are of; null while nothing may be shown. */
  readonly handIns: readonly HandIn[] | null;
  /** Whether single people may be seen. */
  readonly showsPeople: boolean;
  /** How many have come since that would be counted on request; 0 where they join by themselves. */
  readonly since: number;
  readonly countAnew: () => void;
};

const idsOf = (handIns: readonly HandIn[]): ReadonlySet<string> => new Set(handIns.map(({ id }) => id));

/** Kept as long as the wall of one design stands open: whoever uses it gives it a key. */
export function useWallPeople(counted: readonly HandIn[]): WallPeople {
  const shown = useRef<Shown | null>(null);
  const asked = useSignal(idsOf(counted));
  // What was shown last decides what may change, and is no state of its own: nothing is drawn again for it.
  shown.current = nextShown(shown.current, idsOf(counted));
  const next = shown.current;
  const pick = (ids: ReadonlySet<string>) => counted.filter(({ id }) => ids.has(id));
  if (next !== null && counted.length >= FEWEST_SHOWN) {
    return {
      handIns: next.areShown ? pick(next.ids) : null,
      showsPeople: next.areShown,
      since: 0,
      countAnew: () => undefined,
    };
  }
  const there = pick(asked.value);
  return {
    handIns: there,
    showsPeople: false,
    since: counted.length - there.length,
    countAnew: () => {
      asked.value = idsOf(counted);
    },
  };
}
