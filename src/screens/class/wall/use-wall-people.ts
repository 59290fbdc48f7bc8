/** Whom the wall shows: from ten people on in batches, before that those who were there when it was last asked. */
import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { nextShown } from "../../../core/session/cohort/batches";
import { type Comparison, listPeople } from "../../../core/session/cohort/people";
import type { HandIn } from "../../../core/session/hand-in";
import type { ShownBefore } from "./walled";

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

/** Closing the wall, or looking at something else, forgets nobody: whoever uses it remembers whom it showed. */
export function useWallPeople(
  counted: readonly HandIn[],
  compared: Comparison,
  { last, remember }: ShownBefore,
): WallPeople {
  const asked = useSignal(idsOf(counted));
  const rated = listPeople(counted, compared).map(({ handIn }) => handIn);
  const next = nextShown(last(), { counted: idsOf(counted), rated: idsOf(rated) });
  useLayoutEffect(() => {
    if (next.ids !== null && next.ids !== last()) remember(next.ids);
  });
  const pick = (ids: ReadonlySet<string>) => counted.filter(({ id }) => ids.has(id));
  if (next.ids !== null) {
    const isSomebodyGone = [...next.ids].some((id) => counted.every((one) => one.id !== id));
    return {
      handIns: isSomebodyGone ? null : pick(next.ids),
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
