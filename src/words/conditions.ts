/** The conditions as a person reads them: name, what their blocks show, and how many blocks of images and of rest. */
import type { Span } from "../core/design/block-times";
import { categoryOf, roleOf } from "../core/design/conditions";
import type { Design, DesignCondition } from "../core/design/design";
import type { Category, Condition, Role } from "../core/vocabulary";
import { countOf, formatSeconds, formatSpan } from "./numbers";

/** Of a condition by its id. */
export type NameOf = (condition: Condition) => string;

/** By the design's own label, else the id: that of the usual ones is a word already. */
export function nameCondition({ id, label }: Pick<DesignCondition, "id" | "label">): string {
  return label ?? id;
}

export function nameConditions({ conditions }: Pick<Design, "conditions">): NameOf {
  const names = new Map(conditions.map((condition) => [condition.id, nameCondition(condition)]));
  return (condition) => names.get(condition) ?? condition;
}

const WHAT_REST_SHOWS = "a cross";

/** What the images of each category of a set are, in the set's own word. */
export type Shows = Readonly<Record<Category, string>>;

/** What blocks of a condition show: by the word of the stimulus set, undefined where that is not at hand. */
export function tellShown(condition: DesignCondition, shows: Shows = {}): string | undefined {
  const category = categoryOf(condition);
  if (category === null) return WHAT_REST_SHOWS;
  return Object.hasOwn(shows, category) ? shows[category] : undefined;
}

const REST_SHOWS = "a fixation cross only";

/** The usual conditions; those of a design of its own have their own words. */
export const CONDITION_MEANINGS: Readonly<Record<Condition, string>> = {
  cue: "images of things that go with the craved substance or food",
  neutral: "images of everyday things",
  control: "blurred versions of such images",
  pleasant: "images of pleasant things that are no cues",
  rest: REST_SHOWS,
};

const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  cue: "a cue condition",
  comparison: "a condition that cues are compared with",
  other: "neither cue nor comparison",
  rest: "no images",
};

/** What each condition of a design is, by its id. */
export function describeConditions({
  conditions,
}: Pick<Design, "conditions">): Readonly<Record<string, string>> {
  const meanings = conditions.map((condition) => {
    const { id, label, role } = condition;
    const isUsual = label === undefined && role === undefined && condition.category === undefined;
    if (isUsual && Object.hasOwn(CONDITION_MEANINGS, id)) return [id, CONDITION_MEANINGS[id] ?? id] as const;
    const category = categoryOf(condition);
    const shown = category === null ? REST_SHOWS : `images of the set’s category ${category}`;
    return [id, `${nameCondition(condition)}: ${shown}; ${ROLE_MEANINGS[roleOf(condition)]}`] as const;
  });
  return Object.fromEntries(meanings);
}

export type BlockCounts = {
  readonly withImages: number;
  readonly ofRest: number;
  readonly imagesPerBlock: number;
};

export type BlockTimes = { readonly imageMs: Span; readonly restMs: number };

function nameParts({ withImages, ofRest, imagesPerBlock }: BlockCounts, times: BlockTimes | null) {
  const images = imagesPerBlock === 1 ? "one image" : `${imagesPerBlock} images`;
  const imageTime = times === null ? "" : `, each for ${formatSpan(times.imageMs)}`;
  const restTime = times === null ? "" : `, each a cross for ${formatSeconds(times.restMs)}`;
  return [
    ...(withImages > 0 ? [`${countOf(withImages, "block")} of ${images}${imageTime}`] : []),
    ...(ofRest > 0 ? [`${countOf(ofRest, "block")} of rest${restTime}`] : []),
  ];
}

/** `18 blocks of 5 images, 6 blocks of rest`; empty where there is none. */
export function nameBlocks(counts: BlockCounts): string {
  return nameParts(counts, null).join(", ");
}

/** `18 blocks of 5 images, each for 4.8 s; 6 blocks of rest, each a cross for 24 s`. */
export function nameBlocksWithTimes(counts: BlockCounts, times: BlockTimes): string {
  return nameParts(counts, times).join("; ");
}
