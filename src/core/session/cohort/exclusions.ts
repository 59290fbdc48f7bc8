/** Who may be left out of a cohort: rules that are chosen before its numbers are seen. */
import type { Design } from "../../design/design";
import type { HandIn, HandInBlock } from "../hand-in";
import { type Comparison, ratingAfter } from "./people";

/**
 * `stopped`: fewer blocks of the two conditions than the design has. `missed`: a rating after a block of theirs was not
 * given. `interrupted`: a block of theirs was cut and shown again. `untouched`: a rating after a block of theirs was left
 * at the start value of the scale. The question that is compared decides.
 */
export const EXCLUSION_RULES = ["stopped", "missed", "interrupted", "untouched"] as const;
export type ExclusionRule = (typeof EXCLUSION_RULES)[number];

type Judged = { readonly design: Design; readonly compared: Comparison };

function listCompared({ blocks }: HandIn, { cue, comparison }: Comparison): readonly HandInBlock[] {
  return blocks.filter(({ condition }) => condition === cue || condition === comparison);
}

function countPlanned({ design, compared }: Judged): number {
  return design.conditions
    .filter(({ id }) => id === compared.cue || id === compared.comparison)
    .reduce((sum, { blocks }) => sum + blocks, 0);
}

/** Whether a rule leaves a person out. */
function isExcluded(handIn: HandIn, rule: ExclusionRule, judged: Judged): boolean {
  const { compared } = judged;
  const blocks = listCompared(handIn, compared);
  switch (rule) {
    case "stopped":
      return blocks.length < countPlanned(judged);
    case "missed":
      return blocks.some((block) => ratingAfter(block, compared.question) === null);
    case "interrupted":
      return blocks.some(({ wasInterrupted }) => wasInterrupted);
    case "untouched":
      return blocks.some(({ after }) => after[compared.question]?.isUntouched === true);
  }
}

/** How many people each rule by itself would leave out. */
export function countExcluded(
  handIns: readonly HandIn[],
  judged: Judged,
): Readonly<Record<ExclusionRule, number>> {
  const count = (rule: ExclusionRule) => handIns.filter((one) => isExcluded(one, rule, judged)).length;
  return {
    stopped: count("stopped"),
    missed: count("missed"),
    interrupted: count("interrupted"),
    untouched: count("untouched"),
  };
}

/** Those whom none of the rules leaves out, in the order given. */
export function leaveOut(
  handIns: readonly HandIn[],
  rules: readonly ExclusionRule[],
  judged: Judged,
): readonly HandIn[] {
  return handIns.filter((handIn) => !rules.some((rule) => isExcluded(handIn, rule, judged)));
}
