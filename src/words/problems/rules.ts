/** The sentences of the rules: each is the second half of a sentence that begins with the path of what broke it. */
import type { DataRules, DesignRules, Rule, RuleCode, ScheduleRules, SetRules } from "../../core/rules";
import { formatGrouped, joinList } from "../numbers";

/** One sentence a code, made from the rule's parameters. */
export type Sentences<Codes extends RuleCode> = {
  readonly [Code in Codes]: (rule: Rule<Code>) => string;
};

type Range = { readonly min: number; readonly max: number };

/** How a rule begins that may allow null, too. */
export function mustBe({ orNull }: { readonly orNull: boolean }): string {
  return orNull ? "must be null or" : "must be";
}

/** `a whole number from 0 to 10`. */
export function wholeNumber({ min, max }: Range): string {
  return `a whole number from ${formatGrouped(min)} to ${formatGrouped(max)}`;
}

function wholeMs({ min, max }: Range): string {
  return `a whole number of milliseconds from ${formatGrouped(min)} to ${formatGrouped(max)}`;
}

/** More are no help to somebody who looks for one. */
const MOST_CATEGORIES = 12;

function nameCategories(categories: readonly string[]): string {
  const isListed = categories.length > 0 && categories.length <= MOST_CATEGORIES;
  return isListed ? ` (${joinList(categories, "or")})` : "";
}

const DATA: Sentences<keyof DataRules> = {
  given: () => "must be given",
  known: () => "is not a known field",
  "still-pictures-only": () =>
    "is not served: blocks show still pictures or a cross, and neither video, nor sound, nor odour",
  object: () => "must be an object",
  list: () => "must be a list",
  "not-twice": () => "must not be listed twice",
  json: () => "must be JSON",
  exactly: ({ value }) => `must be ${value}`,
  boolean: (rule) => `${mustBe(rule)} true or false`,
  slug: () => "must be 1 to 64 lower-case letters, digits and hyphens that begin with a letter or a digit",
  whole: (rule) => `${mustBe(rule)} ${wholeNumber(rule)}`,
  "whole-ms": (rule) => `${mustBe(rule)} ${wholeMs(rule)}`,
  count: (rule) => `${mustBe(rule)} a whole number, 1 or more`,
  text: ({ min, max }) => `must be text of ${formatGrouped(min)} to ${formatGrouped(max)} characters`,
  "one-of": (rule) => `${mustBe(rule)} ${joinList(rule.choices, "or")}`,
};

const DESIGN: Sentences<keyof DesignRules> = {
  "some-conditions": () => "must list at least one condition",
  "conditions-at-most": ({ limit }) =>
    `must list at most ${formatGrouped(limit)} conditions: no more can be told apart by colour and mark`,
  "own-role": () =>
    "must be given (cue, comparison or other), because only cue, neutral, control, pleasant and rest have a role by themselves",
  "role-of-rest": () => "must be rest for the condition rest, or be left out",
  "not-role-of-rest": () => "must be cue, comparison or other: only the condition rest has the role rest",
  "none-of-rest": () => "must be left out, because rest shows no images",
  "only-of-rest": () => "must be left out or null: only blocks of rest have a length of their own",
  "not-practice": () => "must not be practice: that is the category of the practice before a run",
  "two-labels": () => "must be a list of two labels",
  "no-third-label": () => "is one too many: a scale has two labels",
  "needs-window": () =>
    "must be window or left out where windowMs is null: a self-paced scale ends with its answer anyway",
  "some-questions": () => "must be null or list at least one question",
  "questions-at-most": ({ limit }) => `must list at most ${formatGrouped(limit)} questions`,
  "one-scale": () =>
    "must be left out: all questions are answered on the scale of the rating; questions on different scales are not served",
  key: () => "must be null or the name of a key, 1 to 32 characters long, that is neither Escape nor Tab",
  "timed-image": () => "must be given in milliseconds: an image that stays until the answer is not served",
  fixation: (range) =>
    `must be ${wholeMs(range)}, an object with min and max, or a list with one value per block`,
  "not-below-min": ({ min }) => `must not be less than min (${formatGrouped(min)})`,
  "above-min": ({ min }) => `must be greater than min (${formatGrouped(min)})`,
  "divides-range": ({ range }) =>
    `must divide the range from min to max (${formatGrouped(range)}) without a remainder`,
  "on-scale": ({ min, max, step }) =>
    `must be null or a value of the scale, from ${formatGrouped(min)} to ${formatGrouped(max)} in steps of ${formatGrouped(step)}`,
  "condition-of-design": () => "must be one of the conditions of this design",
  "divides-blocks": ({ condition, blocks }) =>
    `must divide the blocks of ${condition ?? "the order"} (${formatGrouped(blocks)}) without a remainder, so that all runs are alike`,
  "blocks-of-first": ({ blocks }) =>
    `must be ${formatGrouped(blocks)}, as for the first condition, because the order is alternating`,
  "opens-order": ({ condition }) => `must be null or ${condition}, with which this order opens`,
  "named-as-often": ({ condition, blocks, named }) =>
    `must name ${condition} as often as it has blocks: ${formatGrouped(blocks)}, not ${formatGrouped(named)}`,
  "some-blocks": () => "must list at least one block",
  "no-list-beside-listed": () =>
    "must be one number or a range, because a listed order has a fixationMs of its own for each block",
  "one-per-image": ({ images, given }) =>
    `must have one for each image of a block: ${formatGrouped(images)}, not ${formatGrouped(given)}`,
  "only-of-kind": ({ kind }) => `must be left out: only a probe of kind ${kind} has it`,
  "shows-images": () => "must be a condition that shows images: rest has none that could ask for a key",
  "no-places": () =>
    "must be left out, because each image of the probe’s condition asks for the key, and no other",
  "needs-probe": () => "must be left out, because this design has no probe",
  "value-per-block": ({ blocks, given }) =>
    `must have exactly one value per block: ${formatGrouped(blocks)}, not ${formatGrouped(given)}`,
  "not-above": ({ field, limit }) => `must not be more than ${field} (${formatGrouped(limit)})`,
  "events-at-most": ({ limit, count }) =>
    `must make at most ${formatGrouped(limit)} events, not ${formatGrouped(count)}`,
  "has-neutral": () => "must list neutral for a version with neutral pictures only",
};

const SCHEDULE: Sentences<keyof ScheduleRules> = {
  "set-at-hand": ({ setId }) => `must be ${setId}, the stimulus set at hand`,
  "category-of-set": ({ setId, categories }) =>
    `must be a category of the stimulus set ${setId}${nameCategories(categories)}, or rest`,
  "enough-images": ({ of, held, needed }) => {
    const images =
      of.length > 1
        ? `pairs of ${joinList(of.map((category) => `one ${category}`))} image`
        : `${of.join()} images`;
    return `must not need more ${images} than the stimulus set holds (${formatGrouped(held)}), unless reuseImages is true: these blocks need ${formatGrouped(needed)}`;
  },
  "image-of-category": ({ category }) =>
    `must be the id of an image of the stimulus set in the category ${category ?? "of its condition"}`,
  "repeat-at-least": ({ blocks }) =>
    `must be ${formatGrouped(blocks)} or more, because no order of these blocks has shorter runs of one condition`,
};

const SET: Sentences<keyof SetRules> = {
  "readable-set": ({ url }) => `must name a stimulus set that this page has (${url} could not be read)`,
  "image-file": () =>
    "must be the name of an image file (avif, gif, jpg, png, svg, webp; no video and no sound is served) made of letters, digits, dots, hyphens and underscores, without a folder",
  "some-images": () => "must list at least one image",
  "image-unique": () => "must not be that of an earlier image",
  "no-pair": () => "must be null for a practice image",
  measures: () => "must give for each image’s id an object of finite numbers or nulls",
  "phrase-of-category": () => "must be given, because the set has images of this category",
  "phrase-of-nothing": () => "must be left out, because the set has no image of this category",
  texts: ({ min, max }) => `must be a list of ${formatGrouped(min)} to ${formatGrouped(max)} texts`,
  "once-in-category": ({ category }) => `must not be that of an earlier ${category} image`,
  "has-partner": ({ category }) =>
    `must be the pair of one ${category === null ? "image of another category" : `${category} image`}, too`,
};

export const RULES = { ...DATA, ...DESIGN, ...SCHEDULE, ...SET };
