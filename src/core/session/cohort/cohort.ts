/** The scores of a cohort: several people's hand-ins of one design, for one contrast and one question. */
import { listContrasts } from "../../design/conditions";
import type { Design } from "../../design/design";
import type { Condition } from "../../vocabulary";
import type { HandIn } from "../hand-in";
import { type Known, know, unknown } from "./known";
import { averageByOccurrence, type Occurrence } from "./occurrences";
import { describePairs, type PairedNumbers } from "./paired";
import { type Comparison, listPeople, listRatings, type Person } from "./people";
import { type SplitHalf, splitHalves } from "./split-half";
import { type SignedRank, testSignedRank } from "./wilcoxon";

/** People whose run opened with the same condition, of those whom the contrast counts. */
export type OpenedBy = { readonly condition: Condition; readonly numbers: PairedNumbers };

/** Shares are 0–1. */
export type EndShares = {
  /** Of the ratings after blocks of the two conditions that were given. */
  readonly atFloor: Known<number>;
  readonly atCeiling: Known<number>;
  /** Of the differences, those that are exactly zero. */
  readonly zeroDifferences: Known<number>;
};

export type CohortScores = {
  readonly compared: Comparison;
  /** Those with a mean of both conditions, in the order given. */
  readonly people: readonly Person[];
  /** How many have none of one of the two. */
  readonly withoutMean: number;
  readonly numbers: PairedNumbers;
  readonly signedRank: Known<SignedRank>;
  readonly splitHalf: Known<SplitHalf>;
  readonly overRun: { readonly cue: readonly Occurrence[]; readonly comparison: readonly Occurrence[] };
  /** By the condition that opened, in the order of the design; none where nobody is. */
  readonly openedBy: readonly OpenedBy[];
  readonly ends: EndShares;
};

/** How many blocks of a condition a design has. */
export function countBlocks({ conditions }: Design, id: Condition): number {
  return conditions.find((condition) => condition.id === id)?.blocks ?? 0;
}

function splitByOpening({ conditions }: Design, people: readonly Person[]): readonly OpenedBy[] {
  return conditions.flatMap(({ id }) => {
    const own = people.filter(({ handIn }) => handIn.blocks[0]?.condition === id);
    const numbers = describePairs(own.map(({ difference }) => difference));
    return own.length === 0 ? [] : [{ condition: id, numbers }];
  });
}

function shareEnds(design: Design, people: readonly Person[], compared: Comparison): EndShares {
  const { min, max } = design.rating;
  const given = people.flatMap(({ handIn }) =>
    [compared.cue, compared.comparison].flatMap((condition) =>
      listRatings(handIn, condition, compared.question).filter((value) => value !== null),
    ),
  );
  const none = unknown({ code: "needs-people", needed: 1, people: people.length });
  const share = (count: number, of: number) => (of === 0 ? none : know(count / of));
  return {
    atFloor: share(given.filter((value) => value === min).length, given.length),
    atCeiling: share(given.filter((value) => value === max).length, given.length),
    zeroDifferences: share(people.filter(({ difference }) => difference === 0).length, people.length),
  };
}

/** The contrasts that a design allows, each with each of so many questions; the first is the headline. */
export function listComparisons(design: Design, questions: number): readonly Comparison[] {
  return listContrasts(design).flatMap((contrast) =>
    Array.from({ length: questions }, (_, question) => ({ ...contrast, question })),
  );
}

/** All that is reckoned of one comparison. `handIns` are of this design, and of those who count. */
export function scoreCohort(handIns: readonly HandIn[], design: Design, compared: Comparison): CohortScores {
  const people = listPeople(handIns, compared);
  const differences = people.map(({ difference }) => difference);
  const counted = people.map(({ handIn }) => handIn);
  const overRun = (condition: Condition) => averageByOccurrence(counted, condition, compared.question);
  return {
    compared,
    people,
    withoutMean: handIns.length - people.length,
    numbers: describePairs(differences),
    signedRank: testSignedRank(differences),
    splitHalf: splitHalves(counted, compared, [
      countBlocks(design, compared.cue),
      countBlocks(design, compared.comparison),
    ]),
    overRun: { cue: overRun(compared.cue), comparison: overRun(compared.comparison) },
    openedBy: splitByOpening(design, people),
    ends: shareEnds(design, people, compared),
  };
}
