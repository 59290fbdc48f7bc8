/** The rules that an input can break: a closed list of codes, each with what its sentence needs to be told. */
import type { ClassRules } from "./class-rules";
import type { CodeRules } from "./code-rules";
import type { SessionRules } from "./session-rules";
import type { Category, Condition, ProbeKind } from "./vocabulary";

/** Of a rule that says it all by its code. */
type Nothing = Readonly<Record<never, never>>;
type OrNull = { readonly orNull: boolean };
type Range = { readonly min: number; readonly max: number };

/** Of any data. */
export type DataRules = {
  given: Nothing;
  known: Nothing;
  /** Of a field that asks for what moves, sounds or smells. */
  "still-pictures-only": Nothing;
  object: Nothing;
  list: Nothing;
  "not-twice": Nothing;
  json: Nothing;
  exactly: { readonly value: number };
  boolean: OrNull;
  slug: Nothing;
  whole: Range & OrNull;
  "whole-ms": Range & OrNull;
  /** Whole and 1 or more. */
  count: OrNull;
  /** In characters. */
  text: Range;
  "one-of": { readonly choices: readonly string[] } & OrNull;
};

export type DesignRules = {
  "some-conditions": Nothing;
  "conditions-at-most": { readonly limit: number };
  /** Of a condition whose id does not say its role. */
  "own-role": Nothing;
  "role-of-rest": Nothing;
  "not-role-of-rest": Nothing;
  /** Of a field that `rest` must not have. */
  "none-of-rest": Nothing;
  "only-of-rest": Nothing;
  "not-practice": Nothing;
  "two-labels": Nothing;
  "no-third-label": Nothing;
  /** Of a scale that an answer ends. */
  "needs-window": Nothing;
  "some-questions": Nothing;
  "questions-at-most": { readonly limit: number };
  /** Of a scale of its own that a question asks for. */
  "one-scale": Nothing;
  key: Nothing;
  "timed-image": Nothing;
  /** Of a fixation that is neither an object nor a list; in ms. */
  fixation: Range;
  "not-below-min": { readonly min: number };
  "above-min": { readonly min: number };
  "divides-range": { readonly range: number };
  "on-scale": Range & { readonly step: number };
  "condition-of-design": Nothing;
  /** Of a number of runs: the blocks of a condition; null for all of an order that is fixed or listed. */
  "divides-blocks": { readonly condition: Condition | null; readonly blocks: number };
  /** The number of blocks that the first condition has. */
  "blocks-of-first": { readonly blocks: number };
  "opens-order": { readonly condition: Condition };
  "named-as-often": { readonly condition: Condition; readonly blocks: number; readonly named: number };
  "some-blocks": Nothing;
  "no-list-beside-listed": Nothing;
  "one-per-image": { readonly images: number; readonly given: number };
  /** Of a field that only a probe of another kind has. */
  "only-of-kind": { readonly kind: ProbeKind };
  /** Of `rest` where a condition with images is wanted. */
  "shows-images": Nothing;
  /** Of places of probes in a design whose probes are all images of a condition. */
  "no-places": Nothing;
  /** Of places of probes in a design without probes. */
  "needs-probe": Nothing;
  "value-per-block": { readonly blocks: number; readonly given: number };
  "not-above": { readonly field: "imagesPerBlock" | "imageMs"; readonly limit: number };
  "events-at-most": { readonly limit: number; readonly count: number };
  "has-neutral": Nothing;
};

/** Of a design with its stimulus set. */
export type ScheduleRules = {
  "set-at-hand": { readonly setId: string };
  /** Those that there are beside the practice. */
  "category-of-set": { readonly setId: string; readonly categories: readonly Category[] };
  /** Of images of one category, or of pairs from two of them. */
  "enough-images": { readonly of: readonly Category[]; readonly held: number; readonly needed: number };
  /** Of an image that a listed order names. */
  "image-of-category": { readonly category: Category | null };
  /** The shortest longest run of one condition that any order has, in blocks. */
  "repeat-at-least": { readonly blocks: number };
};

export type SetRules = {
  "readable-set": { readonly url: string };
  "image-file": Nothing;
  "some-images": Nothing;
  "image-unique": Nothing;
  "no-pair": Nothing;
  /** Of images, by id. */
  measures: Nothing;
  "phrase-of-category": Nothing;
  "phrase-of-nothing": Nothing;
  texts: { readonly min: number; readonly max: number };
  "once-in-category": { readonly category: string };
  /** The category of the partner; null where it may be any other. */
  "has-partner": { readonly category: Category | null };
};

export type AddressRules = {
  address: Nothing;
  "nothing-below": Nothing;
  "session-id": Nothing;
  "given-once": Nothing;
  "percent-encoded": Nothing;
  /** Of a parameter that names a design beside another one that does. */
  "not-beside": { readonly other: "preset" | "design" };
  "given-or-design": Nothing;
  base64url: Nothing;
  deflate: Nothing;
  utf8: Nothing;
  "plain-characters": Nothing;
  "parameter-of": { readonly screen: string };
  preset: { readonly ids: readonly string[] };
  digits: Range;
  "characters-at-most": { readonly limit: number };
  "left-out-or": { readonly value: string };
};

export type RuleParameters = DataRules &
  DesignRules &
  ScheduleRules &
  SetRules &
  AddressRules &
  SessionRules &
  ClassRules &
  CodeRules;

export type RuleCode = keyof RuleParameters;

/** A rule of one of these codes, with its parameters. */
export type Rule<Code extends RuleCode = RuleCode> = {
  [Each in Code]: { readonly code: Each } & RuleParameters[Each];
}[Code];
