/** Words of the methods section on the rating: when, what, on which scale, from where. */
import { capitalise, countOf, formatSeconds } from "../numbers";
import { tidy } from "./methods";

export type ScaleFacts = {
  readonly prompt: string;
  readonly labels: readonly [string, string];
  readonly min: number;
  readonly max: number;
  readonly step: number;
};

/** With a true minus sign. */
function formatValue(value: number): string {
  return String(value).replace("-", "−");
}

function nameRange({ labels, min, max, step }: ScaleFacts): string {
  const [low, high] = labels.map(tidy);
  return `from ${formatValue(min)} (“${low}”) to ${formatValue(max)} (“${high}”) in steps of ${formatValue(step)}`;
}

/** What the question asks about, where its own words say so. */
function nameConstruct(prompt: string): string | null {
  if (/\bcraving\b/iu.test(prompt)) return "Craving";
  return /\burge\b/iu.test(prompt) ? "The urge" : null;
}

export function describeRating(scale: ScaleFacts, moments: string): string {
  const construct = nameConstruct(scale.prompt);
  const rated =
    construct === null
      ? `One item was rated ${moments},`
      : `${construct} was rated ${moments} with one item,`;
  return `${rated} “${tidy(scale.prompt)}”, on an on-screen slider ${nameRange(scale)}.`;
}

export const NO_RATING = "No rating was asked.";

export function nameAssessed(isAsked: boolean): string {
  return isAsked ? "Yes, in the task, by the person’s own rating." : "No: the design asks for no rating.";
}

export function nameMomentsAsked(moments: string, count: number): string {
  return `${capitalise(moments)}: ${countOf(count, "rating")} in all.`;
}

/** Decided by the wording alone. */
export function nameReference(prompt: string): string {
  return /\bnow\b/iu.test(prompt)
    ? "About now: the question says so."
    : "The question itself does not say “now”; it was asked at the moments named.";
}

export function nameInstrument(prompt: string): string {
  const construct = nameConstruct(prompt);
  const named = construct === null ? "what the question names" : construct.toLowerCase().replace("the ", "");
  return `A single question on screen; the design names no questionnaire that it is from. Construct: ${named}.`;
}

export function nameScale(scale: ScaleFacts): string {
  return `One item. On-screen slider ${nameRange(scale)}.`;
}

export function nameWording({ prompt, labels }: ScaleFacts): string {
  const [low, high] = labels.map(tidy);
  return `“${tidy(prompt)}” Labels: “${low}” and “${high}”. Source: what the basis of the design says of it.`;
}

/** `midpoint` is where the first arrow key puts a thumb that is not shown before. */
export function describeStart(start: number | null, midpoint: number): string {
  return start === null
    ? `The slider showed no thumb until the first touch; the first arrow key showed it at ${formatValue(midpoint)}.`
    : `The slider’s thumb started at ${formatValue(start)}, and confirming it there was an answer.`;
}

export function describePace(windowMs: number | null): string {
  return windowMs === null
    ? "Ratings were self-paced and could be skipped."
    : `The scale stayed on screen for ${formatSeconds(windowMs)} whatever was answered, and the last value set counted.`;
}

export function nameAnswering(digits: string | null): string {
  const keys = digits === null ? "arrow keys" : `arrow keys, digit keys ${digits}`;
  return `Mouse, touch, ${keys}; confirmed with Enter or a button.`;
}

export const RELIABILITY = {
  sentence: "The reliability of the rating was not estimated, for it exists across people only.",
  answer: "Not estimated: a single session has none; it exists across people only.",
} as const;
