/** What data sets say of what was asked, and of the score that comes of it. */
import { capitalise } from "../numbers";
import { type NamedScore, nameScore } from "../terms";

/** Each with its id and as the design puts it, in the order asked. */
type Questions = readonly { readonly id: string; readonly prompt: string }[];

/** Each as the design puts it, several with their ids. */
export function nameAsked(questions: Questions): string {
  const [only, ...others] = questions;
  if (only === undefined) return "Nothing was rated.";
  if (others.length === 0) return `The rating asked: ${only.prompt}`;
  return `The ratings asked in turn: ${questions.map(({ id, prompt }) => `${id}: ${prompt}`).join("; ")}`;
}

export function describeScore(score: NamedScore, questions: Questions): string {
  const { cue, comparison } = score;
  const [first, ...others] = questions;
  const ofFirst = first !== undefined && others.length > 0 ? ` with \`question\` \`${first.id}\`` : "";
  const ofOthers = ofFirst === "" ? "" : " The other questions have the same scores of their own.";
  return `${capitalise(nameScore(score))}, the score of the task, is the mean \`rating\`${ofFirst} after ${cue} blocks minus the mean after ${comparison} ones. No column holds it.${ofOthers}`;
}
