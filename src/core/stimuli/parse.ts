/** Stimulus sets in: from the untrusted content of a `set.json` to a set. */
import * as v from "valibot";
import * as rules from "../../words/problems/rules";
import {
  crossRulesOf,
  type Finding,
  fields,
  isRecord,
  readWith,
  slug,
  text,
  whole,
  withoutRepeats,
} from "../checked-fields";
import type { Result } from "../result";
import { CATEGORIES } from "../vocabulary";
import type { StimulusImage, StimulusSet } from "./set";

const MAX_PIXELS = 10_000;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(avif|gif|jpe?g|png|svg|webp)$/;
const MEASURE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

function isMeasures(input: unknown): boolean {
  if (!isRecord(input)) return false;
  return Object.entries(input).every(
    ([name, value]) => MEASURE_NAME.test(name) && (value === null || Number.isFinite(value)),
  );
}

const image = fields({
  id: slug,
  file: v.custom<string>(
    (input) => typeof input === "string" && FILE_NAME.test(input),
    rules.MUST_BE_AN_IMAGE_FILE,
  ),
  category: v.picklist(CATEGORIES, rules.mustBeOneOf(CATEGORIES)),
  pair: v.nullable(slug),
  subject: text(1, 80),
  alt: text(1, 300),
  width: whole(1, MAX_PIXELS),
  height: whole(1, MAX_PIXELS),
  measures: v.exactOptional(
    v.custom<Readonly<Record<string, number | null>>>(isMeasures, rules.MUST_BE_MEASURES),
  ),
});

const setShape: v.GenericSchema<unknown, StimulusSet> = fields({
  version: v.literal(1, rules.MUST_BE_ONE),
  id: slug,
  title: text(1, 200),
  licence: text(1, 300),
  images: v.pipe(
    v.array(image, rules.MUST_BE_A_LIST),
    v.nonEmpty(rules.MUST_HAVE_AN_IMAGE),
    withoutRepeats(
      ({ id }) => id,
      (index) => [index, "id"],
      rules.MUST_BE_UNIQUE,
    ),
    withoutRepeats(
      ({ file }) => file,
      (index) => [index, "file"],
      rules.MUST_BE_UNIQUE,
    ),
  ),
  matching: v.exactOptional(v.custom<Readonly<Record<string, unknown>>>(isRecord, rules.MUST_BE_AN_OBJECT)),
});

const PARTNERS = { cue: "neutral", neutral: "cue" } as const;

function judgePair(
  { category, pair }: StimulusImage,
  index: number,
  images: readonly StimulusImage[],
): string | null {
  if (category === "practice") return pair === null ? null : rules.MUST_HAVE_NO_PAIR;
  if (pair === null) return rules.MUST_HAVE_A_PAIR;
  if (category === "control") return null;
  const isOf = (wanted: string) => (other: StimulusImage) => other.category === wanted && other.pair === pair;
  if (images.slice(0, index).some(isOf(category))) return rules.mustBeOnceInCategory(category);
  const partner = PARTNERS[category];
  return images.some(isOf(partner)) ? null : rules.mustHaveAPartner(partner);
}

const pairRule = crossRulesOf<StimulusSet>()(["images"], ({ images }) =>
  images.flatMap((image, index): readonly Finding[] => {
    const rule = judgePair(image, index, images);
    return rule === null ? [] : [{ path: ["images", index, "pair"], rule, received: image.pair }];
  }),
);

const setSchema = v.pipe(setShape, pairRule);

/** A stimulus set from untrusted data, or every problem it has; images are not looked for. */
export function parseStimulusSet(input: unknown): Result<StimulusSet> {
  return readWith(setSchema, input);
}
