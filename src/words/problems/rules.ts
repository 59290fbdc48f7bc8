/** The sentences of the rules: each is the second half of a sentence that begins with the path of what broke it. */
import { formatGrouped, joinList } from "../numbers";

export const MUST_BE_GIVEN = "must be given";
export const MUST_BE_KNOWN = "is not a known field";
export const MUST_BE_AN_OBJECT = "must be an object";
export const MUST_BE_A_LIST = "must be a list";
export const MUST_NOT_REPEAT = "must not be listed twice";
export const MUST_BE_JSON = "must be JSON";
export const MUST_BE_ONE = "must be 1";
export const MUST_BE_TRUE_OR_FALSE = "must be true or false";
export const MUST_BE_A_SLUG =
  "must be 1 to 64 lower-case letters, digits and hyphens that begin with a letter or a digit";

export function mustBeWhole(min: number, max: number): string {
  return `must be a whole number from ${formatGrouped(min)} to ${formatGrouped(max)}`;
}
export function mustBeWholeMs(min: number, max: number): string {
  return `must be a whole number of milliseconds from ${formatGrouped(min)} to ${formatGrouped(max)}`;
}
export function mustBeText(min: number, max: number): string {
  return `must be text of ${formatGrouped(min)} to ${formatGrouped(max)} characters`;
}
export function mustBeOneOf(choices: readonly string[]): string {
  return `must be ${joinList(choices, "or")}`;
}
/** For a rule that begins with "must be": `null` is allowed, too. */
export function orNull(rule: string): string {
  return rule.replace(/^must be /, "must be null or ");
}

// Designs.
export const MUST_BE_ONE_OR_MORE = "must be a whole number, 1 or more";
export const MUST_HAVE_A_CONDITION = "must list at least one condition";
export const MUST_BE_TWO_LABELS = "must be a list of two labels";
export const ONE_LABEL_TOO_MANY = "is one too many: a scale has two labels";
export const MUST_BE_A_KEY =
  "must be null or the name of a key, 1 to 32 characters long, that is neither Escape nor Tab";
export function mustBeAFixation(rule: string): string {
  return `${rule}, an object with min and max, or a list with one value per block`;
}
export function mustNotBeBelowMin(min: number): string {
  return `must not be less than min (${formatGrouped(min)})`;
}
export function mustBeAboveMin(min: number): string {
  return `must be greater than min (${formatGrouped(min)})`;
}
export function mustDivideTheRange(range: number): string {
  return `must divide the range from min to max (${formatGrouped(range)}) without a remainder`;
}
export function mustBeOnTheScale(min: number, max: number, step: number): string {
  return `must be null or a value of the scale, from ${formatGrouped(min)} to ${formatGrouped(max)} in steps of ${formatGrouped(step)}`;
}
export const MUST_BE_A_LISTED_CONDITION = "must be one of the conditions of this design";
export function mustEqualTheFirstCount(blocks: number): string {
  return `must be ${formatGrouped(blocks)}, as for the first condition, because the order is alternating`;
}
export function mustOpenWith(condition: string): string {
  return `must be null or ${condition}, with which this order opens`;
}
export function mustNameAsOften(condition: string, blocks: number, named: number): string {
  return `must name ${condition} as often as it has blocks: ${formatGrouped(blocks)}, not ${formatGrouped(named)}`;
}
export function mustHaveOneValuePerBlock(blocks: number, given: number): string {
  return `must have exactly one value per block: ${formatGrouped(blocks)}, not ${formatGrouped(given)}`;
}
export function mustNotExceed(field: string, limit: number): string {
  return `must not be more than ${field} (${formatGrouped(limit)})`;
}
export function mustMakeFewerEvents(limit: number, count: number): string {
  return `must make at most ${formatGrouped(limit)} events, not ${formatGrouped(count)}`;
}
export const MUST_HAVE_NEUTRAL = "must list neutral for a version with neutral pictures only";

// Schedules.
export function mustBeTheSetGiven(setId: string): string {
  return `must be ${setId}, the stimulus set at hand`;
}
export function mustBeACategoryOf(setId: string): string {
  return `must be a category of the stimulus set ${setId}, or rest`;
}
/** `kind` is what is counted: `cue images`, `pairs of a cue and a neutral image`. */
export function mustNotNeedMoreThan(held: number, needed: number, kind: string): string {
  return `must not need more ${kind} than the stimulus set holds (${formatGrouped(held)}), unless reuseImages is true: these blocks need ${formatGrouped(needed)}`;
}
export function mustAllowRunsOf(length: number): string {
  return `must be ${formatGrouped(length)} or more, because no order of these blocks has shorter runs of one condition`;
}

// Stimulus sets.
export const MUST_BE_AN_IMAGE_FILE =
  "must be the name of an image file (avif, gif, jpg, png, svg, webp) made of letters, digits, dots, hyphens and underscores, without a folder";
export const MUST_HAVE_AN_IMAGE = "must list at least one image";
export const MUST_BE_UNIQUE = "must not be that of an earlier image";
export const MUST_HAVE_NO_PAIR = "must be null for a practice image";
export const MUST_HAVE_A_PAIR = "must name a pair for every image but practice";
export const MUST_BE_MEASURES = "must be an object of finite numbers or nulls";
export function mustBeOnceInCategory(category: string): string {
  return `must not be that of an earlier ${category} image`;
}
export function mustHaveAPartner(category: string): string {
  return `must be the pair of one ${category} image, too`;
}

// Addresses.
export const MUST_BE_AN_ADDRESS = "must be an address of this page, which begins with #/";
export const MUST_NOT_GO_DEEPER = "must not be followed by anything but parameters";
export const MUST_BE_A_SESSION = "must be 1 to 64 letters, digits, hyphens and underscores";
export const MUST_BE_GIVEN_ONCE = "must be given only once";
export const MUST_BE_PERCENT_ENCODED = "must be UTF-8 text, percent-encoded";
export const MUST_NOT_JOIN_PRESET = "must not be given together with preset";
export const MUST_NAME_A_DESIGN = "must be given, or design in its place";
export const MUST_BE_BASE64URL =
  "must be base64url: letters, digits, hyphens and underscores, without padding";
export const MUST_BE_UTF8 = "must be UTF-8 text, written as base64url";
export const MUST_BE_PLAIN_CHARACTERS = "must not have control characters or broken ones";
export function mustBeAParameter(screen: string): string {
  return `is not a parameter of the ${screen} screen`;
}
export function mustBeAPreset(ids: readonly string[]): string {
  return `must be a preset: ${joinList(ids, "or")}`;
}
export function mustBeDigits(min: number, max: number): string {
  return `${mustBeWhole(min, max)}, written in digits only`;
}
export function mustBeShorterThan(characters: number): string {
  return `must be at most ${formatGrouped(characters)} characters long`;
}
export function mustBeLeftOutOr(value: string): string {
  return `must be ${value}, or be left out`;
}
