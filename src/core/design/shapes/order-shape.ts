/** The shape of the order of a design: which fields it has depends on its rule. */
import * as v from "valibot";
import { withRule } from "../../broken-rules";
import { count, fields, list, refuse, slug, whole, wholeMs, withoutRepeats } from "../../checked-fields";
import { LONGEST_MS, MAX_IMAGES_PER_BLOCK, SHORTEST_IMAGE_MS } from "../../limits";
import { ORDER_RULES } from "../../vocabulary";
import type { ListedBlock, Order, PerImage } from "../design";

const first = v.nullable(slug);

/** A number, or a list with one for every image. */
function perImage(min: number): v.GenericSchema<unknown, PerImage> {
  const once = wholeMs(min, LONGEST_MS);
  const each = list(once);
  return v.lazy((input) => (Array.isArray(input) ? each : once));
}

const listedBlock: v.GenericSchema<unknown, ListedBlock> = fields({
  condition: slug,
  images: v.exactOptional(list(slug)),
  imageMs: v.exactOptional(perImage(SHORTEST_IMAGE_MS)),
  gapMs: v.exactOptional(perImage(0)),
  fixationMs: v.exactOptional(wholeMs(0, LONGEST_MS)),
  probes: v.exactOptional(
    v.pipe(
      list(whole(1, MAX_IMAGES_PER_BLOCK)),
      withoutRepeats(
        (place) => place,
        (index) => [index],
        { code: "not-twice" },
      ),
    ),
  ),
});

const orders = {
  shuffled: fields({ rule: v.literal("shuffled"), maxRepeat: count(), first }),
  alternating: fields({ rule: v.literal("alternating"), first }),
  fixed: fields({ rule: v.literal("fixed"), sequence: list(slug), first }),
  listed: fields({
    rule: v.literal("listed"),
    blocks: v.pipe(list(listedBlock), withRule(v.nonEmpty<ListedBlock[]>(), { code: "some-blocks" })),
  }),
};
const noOrder = refuse({ code: "object" });
const noOrderRule = refuse({ code: "one-of", choices: ORDER_RULES, orNull: false }, "rule");

export const orderShape = v.lazy((input): v.GenericSchema<unknown, Order> => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return noOrder;
  const rule = ORDER_RULES.find((known) => "rule" in input && input.rule === known);
  return rule === undefined ? noOrderRule : orders[rule];
});
