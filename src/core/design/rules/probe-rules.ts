/** The rules of the probe of a design with its other fields: how many images can ask for the key, which, and for how long. */
import { crossRulesOf } from "../../broken-rules";
import { REST } from "../../vocabulary";
import { spanOfImages } from "../block-times";
import type { Design } from "../design";

const rule = crossRulesOf<Design>();

const probeCountRule = rule(["probe", "imagesPerBlock"], ({ probe, imagesPerBlock }) => {
  if (probe === null || probe.kind === "condition" || probe.perBlock <= imagesPerBlock) return [];
  const broken = { code: "not-above", field: "imagesPerBlock", limit: imagesPerBlock } as const;
  return [{ path: ["probe", "perBlock"], rule: broken, received: probe.perBlock }];
});

const probeConditionRule = rule(["probe", "conditions"], ({ probe, conditions }) => {
  if (probe?.kind !== "condition") return [];
  const { condition: received } = probe;
  const path = ["probe", "condition"];
  if (conditions.every(({ id }) => id !== received)) {
    return [{ path, rule: { code: "condition-of-design" }, received }];
  }
  return received === REST ? [{ path, rule: { code: "shows-images" }, received }] : [];
});

// A window that outlasts its image could not be answered to its end.
const probeWindowRule = rule(["probe", "conditions", "order", "imageMs", "gapMs"], (design) => {
  const { probe } = design;
  if (probe === null) return [];
  const span = spanOfImages(design, probe.kind === "condition" ? probe.condition : null);
  const limit = span?.minMs ?? design.imageMs;
  if (probe.windowMs <= limit) return [];
  const broken = { code: "not-above", field: "imageMs", limit } as const;
  return [{ path: ["probe", "windowMs"], rule: broken, received: probe.windowMs }];
});

export const probeRules = [probeCountRule, probeConditionRule, probeWindowRule] as const;
