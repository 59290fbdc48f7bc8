/** The shape of the probe of a design: which fields it has depends on its kind. */
import * as v from "valibot";
import { withRule } from "../../broken-rules";
import { fields, isRecord, refuse, slug, text, whole, wholeMs } from "../../checked-fields";
import { LONGEST_MS, MAX_IMAGES_PER_BLOCK } from "../../limits";
import { PROBE_KINDS } from "../../vocabulary";
import type { Probe } from "../design";

// Escape pauses the task and Tab moves the focus, so neither can be an answer.
function isKey(input: unknown): boolean {
  return v.is(text(1, 32), input) && input !== "Escape" && input !== "Tab";
}

/** Of a probe, or one that begins a run. */
export const key = v.nullable(withRule(v.custom<string>(isKey), { code: "key" }));
const windowMs = wholeMs(1, LONGEST_MS);

const probes = {
  frame: fields({
    kind: v.exactOptional(v.literal("frame")),
    perBlock: whole(1, MAX_IMAGES_PER_BLOCK),
    key,
    windowMs,
    condition: v.exactOptional(refuse({ code: "only-of-kind", kind: "condition" })),
  }),
  condition: fields({
    kind: v.literal("condition"),
    condition: slug,
    key,
    windowMs,
    perBlock: v.exactOptional(refuse({ code: "only-of-kind", kind: "frame" })),
  }),
};
const noKind = refuse({ code: "one-of", choices: PROBE_KINDS, orNull: false }, "kind");

export const probeShape = v.lazy((input): v.GenericSchema<unknown, Probe> => {
  const { kind = "frame" } = isRecord(input) ? input : {};
  const known = PROBE_KINDS.find((one) => one === kind);
  return known === undefined ? noKind : probes[known];
});
