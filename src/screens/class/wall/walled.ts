/** What a wall is of, and what was decided before it opened. */
import type { Design } from "../../../core/design/design";
import type { Form, Group } from "../../../core/session/cohort/collection";
import type { ExclusionRule } from "../../../core/session/cohort/exclusions";
import type { Comparison } from "../../../core/session/cohort/people";
import type { HandIn } from "../../../core/session/hand-in";
import type { MergeOrder } from "../../../formats/collection/merge";
import { type Prediction, WALL } from "../../../words/class/wall";

/** What the wall is of. */
export type Walled = {
  readonly design: Design;
  readonly counted: readonly HandIn[];
  /** What must be said wherever these numbers appear, as `made up`; null for nothing. */
  readonly stamp: string | null;
  /** What was recorded of those who came by file; null where nobody did, as in a made-up class. */
  readonly recorded: Recorded | null;
  readonly shownBefore: ShownBefore;
};

/** Whom a wall showed last: outlives the wall, so that closing and opening it tells nobody's coming or going. */
export type ShownBefore = {
  /** Ids; null where nobody's line was shown yet. */
  readonly last: () => ReadonlySet<string> | null;
  readonly remember: (ids: ReadonlySet<string>) => void;
};

/** Of people who are not collected. */
export function rememberShown(): ShownBefore {
  let shown: ReadonlySet<string> | null = null;
  return {
    last: () => shown,
    remember(ids) {
      shown = ids;
    },
  };
}

/** Of people who were collected: in what they came, and their rows as one file, which rejects where it cannot be made. */
export type Recorded = {
  readonly formOf: (id: string) => Form;
  readonly merge: (order: MergeOrder) => Promise<Blob>;
};

function stampOf(counted: readonly HandIn[]): string | null {
  const simulated = counted.filter((one) => one.simulated).length;
  if (simulated === 0) return null;
  return simulated === counted.length ? WALL.simulated : WALL.partlySimulated;
}

/** Groups whose design is known. */
export function listWalled(
  groups: readonly Group[],
  recorded: Recorded,
  shownBefore: (designHash: string) => ShownBefore,
): readonly Walled[] {
  return groups.flatMap(({ designHash, design, counted }) => {
    if (design === null) return [];
    const stamp = stampOf(counted);
    return [{ design, counted, stamp, recorded, shownBefore: shownBefore(designHash) }];
  });
}

/** What was decided before the wall opened. */
export type Decided = {
  readonly compared: Comparison;
  readonly rules: readonly ExclusionRule[];
  readonly prediction: Prediction | null;
};
