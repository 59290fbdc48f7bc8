/** What is subtracted from what, by name, and whether that is a difference of craving. */
import { categoryOf, listContrasts } from "../../core/design/conditions";
import type { Design } from "../../core/design/design";
import { listQuestions } from "../../core/design/questions";
import type { Condition } from "../../core/vocabulary";
import { nameConditions } from "../conditions";
import type { NamedScore } from "../terms";

/** Whether a question asks of craving by its own words; in another language nobody here can tell. */
export function asksOfCraving(prompt: string): boolean {
  return /\b(?:crav(?:e|ings?)|urges?|desires?)\b/iu.test(prompt);
}

type Subtracted = { readonly cue: Condition; readonly comparison: Condition };

/** One of the contrasts of a design, as a question asks of it. */
export function nameSubtracted(design: Design, { cue, comparison }: Subtracted, prompt: string): NamedScore {
  const nameOf = nameConditions(design);
  const shown = design.conditions.filter(({ id }) => id === cue || id === comparison).map(categoryOf);
  const isCraving = asksOfCraving(prompt) && new Set(shown).size > 1;
  return { cue: nameOf(cue), comparison: nameOf(comparison), isCraving };
}

/** As the first question asks; the first contrast is the score of the design. */
export function nameContrasts(design: Design): readonly NamedScore[] {
  const [{ prompt }] = listQuestions(design);
  return listContrasts(design).map((contrast) => nameSubtracted(design, contrast, prompt));
}
