/** What the files of a class are made of: those whom the wall shows, each under a number that was dealt. */
import { createRandom } from "../../../core/random";
import { leaveOut } from "../../../core/session/cohort/exclusions";
import type { HandIn } from "../../../core/session/hand-in";
import type { MergeOrder } from "../../../formats/collection/merge";
import type { Decided, Recorded, Walled } from "./walled";

export type Along = Pick<Walled, "design" | "stamp" | "recorded"> &
  Pick<Decided, "compared" | "rules"> & {
    readonly handIns: readonly HandIn[];
    /** From which the numbers of people are dealt. */
    readonly seed: number;
    /** Whether labels, session ids, clocks, seeds and environment stay in files that have them. */
    readonly keepsNames: boolean;
  };

/** How many came with every row of their run. */
export function countByFile({ recorded, handIns }: Pick<Along, "recorded" | "handIns">): number {
  if (recorded === null) return 0;
  return handIns.filter(({ id }) => recorded.formOf(id) !== "code").length;
}

/** Under numbers that tell neither who nor when; the same in every file of the same people. */
export function numberPeople({ handIns, rules, design, compared, seed }: Along) {
  const kept = new Set(leaveOut(handIns, rules, { design, compared }));
  return createRandom(seed)
    .shuffle(handIns)
    .map((handIn, place) => ({ person: place + 1, handIn, isLeftOut: !kept.has(handIn) }));
}

/** What was recorded of them, as one file. */
export function mergeRecorded(
  along: Along,
  { formOf, merge }: Recorded,
  kind: MergeOrder["kind"],
): Promise<Blob> {
  const { design, keepsNames } = along;
  const people = numberPeople(along).map(({ person, isLeftOut, handIn: { id } }) => {
    return { person, isLeftOut, id, form: formOf(id) };
  });
  return merge({ kind, design, people, keepsNames });
}

/** Of a file that holds who its people are it says so: the two are not to be taken for each other. */
export function nameFile(
  { design, stamp, keepsNames = false }: Pick<Along, "design" | "stamp"> & Partial<Pick<Along, "keepsNames">>,
  ending: string,
): string {
  const named = keepsNames ? "with-names_" : "";
  return `class_${design.id}${stamp === null ? "" : `_${stamp.replaceAll(" ", "-")}`}_${named}${ending}`;
}
