/** The shape of a design: the rule of every field by itself. */
import * as v from "valibot";
import { crossRulesOf, withRule } from "../../broken-rules";
import { fields, list, refuse, slug, text, whole, wholeMs, withoutRepeats } from "../../checked-fields";
import { LONGEST_MS, MAX_FILE_CHARACTERS, MAX_IMAGES_PER_BLOCK, SHORTEST_IMAGE_MS } from "../../limits";
import type { Design, Fixation, StandIn } from "../design";
import { conditionsShape } from "./condition-shape";
import { orderShape } from "./order-shape";
import { key, probeShape } from "./probe-shape";
import { ratingShape } from "./rating-shape";

const MAX_RUNS = 1_000;

const durationMs = wholeMs(0, LONGEST_MS);

const timedImage = wholeMs(SHORTEST_IMAGE_MS, LONGEST_MS);
const untimedImage = refuse({ code: "timed-image" });
const imageMs = v.lazy((input) => (input === null ? untimedImage : timedImage));

const fixationRange = v.pipe(
  fields({ min: durationMs, max: durationMs }),
  crossRulesOf<{ readonly min: number; readonly max: number }>()(["min", "max"], ({ min, max }) =>
    max < min ? [{ path: ["max"], rule: { code: "not-below-min", min }, received: max }] : [],
  ),
);
const fixationList = list(durationMs);
const fixationOnce = whole(0, LONGEST_MS, { code: "fixation", min: 0, max: LONGEST_MS });
const fixation = v.lazy((input): v.GenericSchema<unknown, Fixation> => {
  if (Array.isArray(input)) return fixationList;
  return typeof input === "object" && input !== null ? fixationRange : fixationOnce;
});

// One run is what a design has without them: its text would be shown nowhere.
const runs = fields({ count: whole(2, MAX_RUNS), text: text(1, 1_000) });

/** An id that the set has as well is no mistake: the set has got the picture since. */
const standIns = v.pipe(
  list<StandIn>(fields({ id: slug, file: text(1, MAX_FILE_CHARACTERS), category: slug })),
  withoutRepeats(
    ({ id }) => id,
    (index) => [index, "id"],
    { code: "not-twice" },
  ),
);

export const designShape: v.GenericSchema<unknown, Design> = fields({
  version: withRule(v.literal(1), { code: "exactly", value: 1 }),
  id: slug,
  title: text(1, 200),
  basis: text(1, 2_000),
  stimuli: slug,
  standIns: v.exactOptional(v.nullable(standIns)),
  conditions: conditionsShape,
  imagesPerBlock: whole(1, MAX_IMAGES_PER_BLOCK),
  imageMs,
  gapMs: durationMs,
  reuseImages: v.boolean(),
  order: orderShape,
  fixationMs: fixation,
  leadInMs: durationMs,
  leadOutMs: durationMs,
  runs: v.exactOptional(v.nullable(runs)),
  startKey: v.exactOptional(key),
  rating: ratingShape,
  probe: v.nullable(probeShape),
});
