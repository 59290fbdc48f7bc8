/** The shape of a design: the rule of every field by itself. */
import * as v from "valibot";
import * as rules from "../../words/problems/rules";
import { crossRulesOf, fields, refuse, slug, text, whole, wholeMs, withoutRepeats } from "../checked-fields";
import { LONGEST_MS, SHORTEST_IMAGE_MS } from "../limits";
import { CONDITIONS, ORDER_RULES, RATING_MOMENTS } from "../vocabulary";
import type { Design, Fixation, Order, Rating } from "./design";

const MAX_BLOCKS = 10_000;
const MAX_IMAGES_PER_BLOCK = 1_000;
const SCALE_LIMIT = 10_000;

const durationMs = wholeMs(0, LONGEST_MS);
const conditionId = v.picklist(CONDITIONS, rules.mustBeOneOf(CONDITIONS));

const conditions = v.pipe(
  v.array(fields({ id: conditionId, blocks: whole(1, MAX_BLOCKS) }), rules.MUST_BE_A_LIST),
  v.nonEmpty(rules.MUST_HAVE_A_CONDITION),
  withoutRepeats(
    ({ id }) => id,
    (index) => [index, "id"],
    rules.MUST_NOT_REPEAT,
  ),
);

const first = v.nullable(v.picklist(CONDITIONS, rules.orNull(rules.mustBeOneOf(CONDITIONS))));
const oneOrMore = whole(1, Number.MAX_SAFE_INTEGER, rules.MUST_BE_ONE_OR_MORE);
const orders = {
  shuffled: fields({ rule: v.literal("shuffled"), maxRepeat: oneOrMore, first }),
  alternating: fields({ rule: v.literal("alternating"), first }),
  fixed: fields({ rule: v.literal("fixed"), sequence: v.array(conditionId, rules.MUST_BE_A_LIST), first }),
};
const noOrder = refuse(rules.MUST_BE_AN_OBJECT);
const noOrderRule = refuse(rules.mustBeOneOf(ORDER_RULES), "rule");

// Each rule has fields of its own: which ones are known depends on `rule`.
const order = v.lazy((input): v.GenericSchema<unknown, Order> => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return noOrder;
  const rule = ORDER_RULES.find((known) => "rule" in input && input.rule === known);
  return rule === undefined ? noOrderRule : orders[rule];
});

const fixationRange = v.pipe(
  fields({ min: durationMs, max: durationMs }),
  crossRulesOf<{ readonly min: number; readonly max: number }>()(["min", "max"], ({ min, max }) =>
    max < min ? [{ path: ["max"], rule: rules.mustNotBeBelowMin(min), received: max }] : [],
  ),
);
const fixationList = v.array(durationMs);
const fixationOnce = wholeMs(0, LONGEST_MS, rules.mustBeAFixation(rules.mustBeWholeMs(0, LONGEST_MS)));
const fixation = v.lazy((input): v.GenericSchema<unknown, Fixation> => {
  if (Array.isArray(input)) return fixationList;
  return typeof input === "object" && input !== null ? fixationRange : fixationOnce;
});

const ratingRule = crossRulesOf<Rating>();
const scaleValue = whole(-SCALE_LIMIT, SCALE_LIMIT);
const ratingShape: v.GenericSchema<unknown, Rating> = fields({
  when: v.pipe(
    v.array(v.picklist(RATING_MOMENTS, rules.mustBeOneOf(RATING_MOMENTS)), rules.MUST_BE_A_LIST),
    withoutRepeats(
      (moment) => moment,
      (index) => [index],
      rules.MUST_NOT_REPEAT,
    ),
  ),
  prompt: text(1, 300),
  labels: v.strictTuple([text(1, 80), text(1, 80)], ({ path }) =>
    path === undefined ? rules.MUST_BE_TWO_LABELS : rules.ONE_LABEL_TOO_MANY,
  ),
  min: scaleValue,
  max: scaleValue,
  step: oneOrMore,
  start: v.nullable(
    whole(-SCALE_LIMIT, SCALE_LIMIT, rules.orNull(rules.mustBeWhole(-SCALE_LIMIT, SCALE_LIMIT))),
  ),
  windowMs: v.nullable(wholeMs(0, LONGEST_MS, rules.orNull(rules.mustBeWholeMs(0, LONGEST_MS)))),
});
const rating = v.pipe(
  ratingShape,
  ratingRule(["min", "max"], ({ min, max }) =>
    max <= min ? [{ path: ["max"], rule: rules.mustBeAboveMin(min), received: max }] : [],
  ),
  ratingRule(["min", "max", "step"], ({ min, max, step }) =>
    (max - min) % step !== 0
      ? [{ path: ["step"], rule: rules.mustDivideTheRange(max - min), received: step }]
      : [],
  ),
  ratingRule(["min", "max", "step", "start"], ({ min, max, step, start }) =>
    start !== null && (start < min || start > max || (start - min) % step !== 0)
      ? [{ path: ["start"], rule: rules.mustBeOnTheScale(min, max, step), received: start }]
      : [],
  ),
);

const probe = fields({
  perBlock: whole(1, MAX_IMAGES_PER_BLOCK),
  // Escape pauses the task and Tab moves the focus, so neither can be an answer.
  key: v.nullable(
    v.custom<string>(
      (input) => v.is(text(1, 32), input) && input !== "Escape" && input !== "Tab",
      rules.MUST_BE_A_KEY,
    ),
  ),
  windowMs: wholeMs(1, LONGEST_MS),
});

export const designShape: v.GenericSchema<unknown, Design> = fields({
  version: v.literal(1, rules.MUST_BE_ONE),
  id: slug,
  title: text(1, 200),
  basis: text(1, 2_000),
  stimuli: slug,
  conditions,
  imagesPerBlock: whole(1, MAX_IMAGES_PER_BLOCK),
  imageMs: wholeMs(SHORTEST_IMAGE_MS, LONGEST_MS),
  gapMs: durationMs,
  reuseImages: v.boolean(rules.MUST_BE_TRUE_OR_FALSE),
  order,
  fixationMs: fixation,
  leadInMs: durationMs,
  leadOutMs: durationMs,
  rating,
  probe: v.nullable(probe),
});
