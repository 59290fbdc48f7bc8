/** Stimulus sets in: from the untrusted content of a `set.json` to a set, of a `measures.json` to its measures. */
import * as v from "valibot";
import { check, crossRulesOf, type Finding, readWith, tellFirst, withRule } from "../broken-rules";
import { fields, isRecord, isSlug, list, record, slug, text, whole, withoutRepeats } from "../checked-fields";
import type { Result } from "../result";
import type { Category } from "../vocabulary";
import { pairRule } from "./pairs";
import type { SetMeasures, StimulusImage, StimulusSet } from "./set";

const MAX_PIXELS = 10_000;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(avif|gif|jpe?g|png|svg|webp)$/;
const MEASURE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

function isFileName(input: unknown): boolean {
  return typeof input === "string" && FILE_NAME.test(input);
}

/** Of one image. */
function isMeasures(input: unknown): boolean {
  if (!isRecord(input)) return false;
  return Object.entries(input).every(
    ([name, value]) => MEASURE_NAME.test(name) && (value === null || Number.isFinite(value)),
  );
}

function isMeasuresById(input: unknown): boolean {
  return isRecord(input) && Object.entries(input).every(([id, of]) => isSlug(id) && isMeasures(of));
}

const image = fields({
  id: slug,
  file: withRule(v.custom<string>(isFileName), { code: "image-file" }),
  category: slug,
  pair: v.nullable(slug),
  subject: text(1, 80),
  alt: text(1, 300),
  width: whole(1, MAX_PIXELS),
  height: whole(1, MAX_PIXELS),
});

function texts(min: number, max: number) {
  const isCount = (count: number) => count >= min && count <= max;
  return v.pipe(
    list(text(1, 400)),
    check<string[]>((received) =>
      isCount(received.length) ? [] : [{ path: [], rule: { code: "texts", min, max }, received }],
    ),
  );
}

const phrase = text(1, 120);

/** By category; which ones there are, the images say. */
const shows = v.pipe(
  record,
  v.rawTransform<Readonly<Record<string, unknown>>, Record<Category, string>>(({ dataset, addIssue }) => {
    const entries = Object.entries(dataset.value);
    const broken = entries.filter(([, value]) => !v.is(phrase, value));
    tellFirst(
      addIssue,
      broken.map(
        ([category, received]): Finding => ({
          path: [category],
          rule: { code: "text", min: 1, max: 120 },
          received,
        }),
      ),
    );
    return Object.fromEntries(
      entries.flatMap(([category, value]) => (v.is(phrase, value) ? [[category, value]] : [])),
    );
  }),
);

const content = fields({
  shows,
  note: texts(1, 6),
  questions: v.exactOptional(texts(0, 6)),
});

const setShape: v.GenericSchema<unknown, StimulusSet> = fields({
  version: withRule(v.literal(1), { code: "exactly", value: 1 }),
  id: slug,
  title: text(1, 200),
  licence: text(1, 300),
  content,
  packed: v.exactOptional(list(slug)),
  images: v.pipe(
    list(image),
    withRule(v.nonEmpty<StimulusImage[]>(), { code: "some-images" }),
    withoutRepeats(
      ({ id }) => id,
      (index) => [index, "id"],
      { code: "image-unique" },
    ),
    withoutRepeats(
      ({ file }) => file,
      (index) => [index, "file"],
      { code: "image-unique" },
    ),
  ),
});

const measuresShape: v.GenericSchema<unknown, SetMeasures> = fields({
  version: withRule(v.literal(1), { code: "exactly", value: 1 }),
  images: withRule(v.custom<SetMeasures["images"]>(isMeasuresById), { code: "measures" }),
  matching: v.exactOptional(record),
});

const phraseRule = crossRulesOf<StimulusSet>()(["images", "content"], ({ images, content: { shows } }) => {
  const held = new Set(images.map(({ category }) => category));
  const named = new Set([...held, ...Object.keys(shows)]);
  return [...named].flatMap((category): readonly Finding[] => {
    const received = Object.hasOwn(shows, category) ? shows[category] : undefined;
    if (held.has(category) === (received !== undefined)) return [];
    const code = held.has(category) ? "phrase-of-category" : "phrase-of-nothing";
    return [{ path: ["content", "shows", category], rule: { code }, received }];
  });
});

const setSchema = v.pipe(setShape, pairRule, phraseRule);

/** A stimulus set from untrusted data, or every problem it has; images are not looked for. */
export function parseStimulusSet(input: unknown): Result<StimulusSet> {
  return readWith(setSchema, input);
}

/** A set's measures from untrusted data, or every problem they have; whether the images exist is not looked at. */
export function parseSetMeasures(input: unknown): Result<SetMeasures> {
  return readWith(measuresShape, input);
}
