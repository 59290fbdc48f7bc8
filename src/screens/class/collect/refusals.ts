/** What was refused, by reason, for the instructor: a count and a sentence, never a name or what was in it. */
import type { Addition } from "../../../core/session/cohort/collection";
import type { Brought } from "../../../formats/collection/brought";
import { describeAddition, describeRefusal } from "../../../words/class/refused";

export type Refusal = { readonly sentence: string; readonly count: number };

export function toRefusal({ seems, failure, count }: Extract<Brought, { kind: "refused" }>): Refusal {
  const [{ path, rule }] = failure.problems;
  return { sentence: describeRefusal(seems, path, rule), count };
}

/** Of what was in order, but not to be added; none for what was. That somebody came twice is no reason to look. */
export function refuseAddition(addition: Addition): readonly Refusal[] {
  if (addition !== "clashing" && addition !== "taken-out") return [];
  return [{ sentence: describeAddition(addition), count: 1 }];
}

/** Each reason once, in the order in which they came. */
export function tallyRefusals(known: readonly Refusal[], added: readonly Refusal[]): readonly Refusal[] {
  const counts = new Map(known.map(({ sentence, count }) => [sentence, count]));
  for (const { sentence, count } of added) counts.set(sentence, (counts.get(sentence) ?? 0) + count);
  return [...counts].map(([sentence, count]) => ({ sentence, count }));
}
