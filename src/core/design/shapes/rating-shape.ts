/** The shape of the rating of a design: its scale, and what is asked on it. */
import * as v from "valibot";
import { check, crossRulesOf, withRule } from "../../broken-rules";
import {
  count,
  fields,
  list,
  oneOf,
  refuse,
  slug,
  text,
  whole,
  wholeMs,
  withoutRepeats,
} from "../../checked-fields";
import { LONGEST_MS } from "../../limits";
import { RATING_ENDS, RATING_MOMENTS } from "../../vocabulary";
import type { Question, Rating } from "../design";
import { MAX_QUESTIONS } from "../questions";

const SCALE_LIMIT = 10_000;

const prompt = text(1, 300);
const labels = v.strictTuple([text(1, 80), text(1, 80)]);

/** What a question would need for a scale of its own. */
const ofScale = v.exactOptional(refuse({ code: "one-scale" }));
const question = fields({
  id: slug,
  prompt,
  labels,
  min: ofScale,
  max: ofScale,
  step: ofScale,
  start: ofScale,
});
const items = v.pipe(
  list<Question>(question),
  withRule(v.nonEmpty<Question[]>(), { code: "some-questions" }),
  withoutRepeats(
    ({ id }) => id,
    (index) => [index, "id"],
    { code: "not-twice" },
  ),
  check<Question[]>(({ length }) =>
    length <= MAX_QUESTIONS
      ? []
      : [{ path: [], rule: { code: "questions-at-most", limit: MAX_QUESTIONS }, received: length }],
  ),
);

const ratingRule = crossRulesOf<Rating>();
const scaleValue = whole(-SCALE_LIMIT, SCALE_LIMIT);
const ratingFields: v.GenericSchema<unknown, Rating> = fields({
  when: v.pipe(
    list(oneOf(RATING_MOMENTS)),
    withoutRepeats(
      (moment) => moment,
      (index) => [index],
      { code: "not-twice" },
    ),
  ),
  prompt,
  labels,
  min: scaleValue,
  max: scaleValue,
  step: count(),
  start: v.nullable(
    whole(-SCALE_LIMIT, SCALE_LIMIT, { code: "whole", min: -SCALE_LIMIT, max: SCALE_LIMIT, orNull: true }),
  ),
  windowMs: v.nullable(wholeMs(0, LONGEST_MS, { orNull: true })),
  ends: v.exactOptional(oneOf(RATING_ENDS)),
  items: v.exactOptional(v.nullable(items)),
});
export const ratingShape = v.pipe(
  ratingFields,
  ratingRule(["min", "max"], ({ min, max }) =>
    max <= min ? [{ path: ["max"], rule: { code: "above-min", min }, received: max }] : [],
  ),
  ratingRule(["min", "max", "step"], ({ min, max, step }) =>
    (max - min) % step !== 0
      ? [{ path: ["step"], rule: { code: "divides-range", range: max - min }, received: step }]
      : [],
  ),
  ratingRule(["min", "max", "step", "start"], ({ min, max, step, start }) =>
    start !== null && (start < min || start > max || (start - min) % step !== 0)
      ? [{ path: ["start"], rule: { code: "on-scale", min, max, step }, received: start }]
      : [],
  ),
  ratingRule(["windowMs", "ends"], ({ windowMs, ends }) =>
    ends === "answer" && windowMs === null
      ? [{ path: ["ends"], rule: { code: "needs-window" }, received: ends }]
      : [],
  ),
);
