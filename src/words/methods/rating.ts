/** Words of the methods section on the rating: when, what, on which scale, from where. */
import { capitalise, countOf, formatSeconds, joinList } from "../numbers";
import { asksOfCraving } from "../scores/contrasts";
import { tidy } from "./methods";

export type QuestionFacts = { readonly prompt: string; readonly labels: readonly [string, string] };

export type ScaleFacts = {
  /** What is asked on it, in turn; there is at least one. */
  readonly questions: readonly QuestionFacts[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
};

/** With a true minus sign. */
function formatValue(value: number): string {
  return String(value).replace("-", "−");
}

function quote(text: string): string {
  return `“${tidy(text)}”`;
}

/** Of one question with its labels; several have theirs beside each. */
function nameRange({ questions, min, max, step }: ScaleFacts): string {
  const [first, ...others] = questions;
  const [low, high] =
    first === undefined || others.length > 0 ? ["", ""] : first.labels.map((label) => ` (${quote(label)})`);
  return `from ${formatValue(min)}${low} to ${formatValue(max)}${high} in steps of ${formatValue(step)}`;
}

/** `“How strong?” (“None” to “All”)`. */
function nameQuestion({ prompt, labels: [low, high] }: QuestionFacts): string {
  return `${quote(prompt)} (${quote(low)} to ${quote(high)})`;
}

/** What the question asks about, where its own words say so. */
function nameConstruct(prompt: string): string | null {
  if (/\bcraving\b/iu.test(prompt)) return "Craving";
  return /\burge\b/iu.test(prompt) ? "The urge" : null;
}

export function describeRating(scale: ScaleFacts, moments: string): string {
  const [only, ...others] = scale.questions;
  if (only === undefined || others.length > 0) {
    const items = scale.questions.map(nameQuestion).join("; ");
    return `${scale.questions.length} items were rated ${moments}, in turn and on the same on-screen slider ${nameRange(scale)}: ${items}.`;
  }
  const construct = nameConstruct(only.prompt);
  const rated =
    construct === null
      ? `One item was rated ${moments},`
      : `${construct} was rated ${moments} with one item,`;
  return `${rated} ${quote(only.prompt)}, on an on-screen slider ${nameRange(scale)}.`;
}

export const NO_RATING = "No rating was asked.";

/** None is asked where `questions` are none. */
export function nameAssessed(questions: readonly QuestionFacts[]): string {
  if (questions.length === 0) return "No: the design asks for no rating.";
  return questions.some(({ prompt }) => asksOfCraving(prompt))
    ? "Yes, in the task, by the person’s own rating."
    : "No question names craving or an urge; what was asked stands under the exact wording.";
}

export function nameMomentsAsked(moments: string, count: number): string {
  return `${capitalise(moments)}: ${countOf(count, "rating")} in all.`;
}

/** Decided by the wording alone. */
export function nameReference({ questions }: ScaleFacts): string {
  const now = questions.filter(({ prompt }) => /\bnow\b/iu.test(prompt)).length;
  if (questions.length === 1) {
    return now === 1
      ? "About now: the question says so."
      : "The question itself does not say “now”; it was asked at the moments named.";
  }
  return now === questions.length
    ? "About now: each question says so."
    : `Of ${questions.length} questions ${now} ${now === 1 ? "says" : "say"} “now”; all were asked at the moments named.`;
}

export function nameInstrument({ questions }: ScaleFacts): string {
  const constructs = questions.map(({ prompt }) => {
    const construct = nameConstruct(prompt);
    return construct === null ? null : construct.toLowerCase().replace("the ", "");
  });
  const named = [...new Set(constructs.flatMap((construct) => construct ?? []))];
  const unnamed = constructs.includes(null) ? ["what the question names"] : [];
  const construct = joinList([...named, ...unnamed]);
  return questions.length === 1
    ? `A single question on screen; the design names no questionnaire that it is from. Construct: ${construct}.`
    : `${questions.length} questions on screen, in turn; the design names no questionnaire that they are from. Constructs: ${construct.replace("the question names", "each question names")}.`;
}

export function nameScale(scale: ScaleFacts): string {
  const count = scale.questions.length;
  return `${count === 1 ? "One item." : `${count} items on one scale.`} On-screen slider ${nameRange(scale)}.`;
}

export function nameWording({ questions }: ScaleFacts): string {
  const wordings = questions.map(({ prompt, labels: [low, high] }) => {
    return `${quote(prompt)} Labels: ${quote(low)} and ${quote(high)}.`;
  });
  return `${wordings.join(" ")} Source: what the basis of the design says of it.`;
}

/** Which of several questions the scores are of. */
export function nameHeadlineQuestion({ prompt }: QuestionFacts): string {
  return `Each question has scores of its own; where one score stands for the session, it is that of the first, ${quote(prompt)}.`;
}

/** `midpoint` is where the first arrow key puts a thumb that is not shown before. */
export function describeStart(start: number | null, midpoint: number): string {
  return start === null
    ? `The slider showed no thumb until the first touch; the first arrow key showed it at ${formatValue(midpoint)}.`
    : `The slider’s thumb started at ${formatValue(start)}, and confirming it there was an answer.`;
}

/** `isEnded` says whether an answer ends the scale; `digits` whether a digit is one. */
export function describePace(windowMs: number | null, isEnded: boolean, digits: string | null): string {
  if (windowMs === null) return "Ratings were self-paced and could be skipped.";
  const time = formatSeconds(windowMs);
  if (!isEnded) {
    return `The scale stayed on screen for ${time} whatever was answered, and the last value set counted.`;
  }
  const answer =
    digits === null ? "confirming a value" : "a digit key, a press on a number or confirming a value";
  return `The scale stayed on screen for at most ${time}: an answer (${answer}) took it away on the next frame, and a fixation cross filled the rest of the ${time}, so that what followed kept its planned time. A value that was set and not confirmed counted.`;
}

export function nameAnswering(digits: string | null, isEnded: boolean): string {
  const keys = digits === null ? "arrow keys" : `arrow keys, digit keys ${digits}`;
  const confirmed =
    isEnded && digits !== null
      ? "a digit or a press on a number is the answer, other values are confirmed with Enter or a button"
      : "confirmed with Enter or a button";
  return `Mouse, touch, ${keys}; ${confirmed}.`;
}

export const RELIABILITY = {
  sentence: "The reliability of the rating was not estimated, for it exists across people only.",
  answer: "Not estimated: a single session has none; it exists across people only.",
} as const;
