/** By which rules people are left out: who reads the wall, or its print, was not there when they were chosen. */
import { countExcluded } from "../../../core/session/cohort/exclusions";
import type { HandIn } from "../../../core/session/hand-in";
import { describeLeftOut } from "../../../words/class/wall";
import type { Decided, Walled } from "./walled";

type LeftOutProps = Pick<Walled, "design"> &
  Pick<Decided, "compared" | "rules"> & { readonly handIns: readonly HandIn[] };

export function LeftOut({ handIns, design, compared, rules }: LeftOutProps) {
  const counts = countExcluded(handIns, { design, compared });
  return <p>{describeLeftOut(rules.map((rule) => [rule, counts[rule]]))}</p>;
}
