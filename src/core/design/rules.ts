/** The rules across the fields of a design, as far as they can be told without its stimulus set. */
import { crossRulesOf, type Finding } from "../broken-rules";
import { MAX_EVENTS } from "../limits";
import type { Condition } from "../vocabulary";
import { countBlocks, countEvents } from "./counts";
import type { Design, DesignCondition, Order } from "./design";

const rule = crossRulesOf<Design>();

function judgeFirst(first: Condition | null, opening: Condition | undefined): readonly Finding[] {
  if (first === null || opening === undefined || first === opening) return [];
  return [{ path: ["order", "first"], rule: { code: "opens-order", condition: opening }, received: first }];
}

function judgeListed(order: Order, conditions: readonly DesignCondition[]): readonly Finding[] {
  const listed = new Set(conditions.map(({ id }) => id));
  const findings: Finding[] = [];
  const judge = (received: Condition, ...path: (string | number)[]) => {
    if (!listed.has(received)) {
      findings.push({ path: ["order", ...path], rule: { code: "condition-of-design" }, received });
    }
  };
  if (order.rule === "fixed")
    order.sequence.forEach((id, index) => {
      judge(id, "sequence", index);
    });
  if (order.first !== null) judge(order.first, "first");
  return findings;
}

function judgeAlternating(
  first: Condition | null,
  conditions: readonly DesignCondition[],
): readonly Finding[] {
  const blocks = conditions[0]?.blocks ?? 0;
  const uneven = conditions.flatMap((condition, index): readonly Finding[] => {
    if (condition.blocks === blocks) return [];
    const path = ["conditions", index, "blocks"] as const;
    return [{ path, rule: { code: "blocks-of-first", blocks }, received: condition.blocks }];
  });
  return [...uneven, ...judgeFirst(first, conditions[0]?.id)];
}

function judgeFixed(
  { sequence, first }: Extract<Order, { rule: "fixed" }>,
  conditions: readonly DesignCondition[],
): readonly Finding[] {
  const places = new Map<Condition, number>();
  for (const id of sequence) places.set(id, (places.get(id) ?? 0) + 1);
  const miscounted = conditions.flatMap(({ id, blocks }): readonly Finding[] => {
    const named = places.get(id) ?? 0;
    if (named === blocks) return [];
    const path = ["order", "sequence"] as const;
    return [{ path, rule: { code: "named-as-often", condition: id, blocks, named }, received: sequence }];
  });
  return [...miscounted, ...judgeFirst(first, sequence[0])];
}

const orderRule = rule(["conditions", "order"], ({ conditions, order }) => {
  const unlisted = judgeListed(order, conditions);
  if (unlisted.length > 0) return unlisted;
  if (order.rule === "alternating") return judgeAlternating(order.first, conditions);
  return order.rule === "fixed" ? judgeFixed(order, conditions) : [];
});

const fixationRule = rule(["conditions", "fixationMs"], ({ conditions, fixationMs }) => {
  const blocks = countBlocks({ conditions });
  // Array.isArray does not narrow readonly lists.
  if (typeof fixationMs === "number" || "min" in fixationMs || fixationMs.length === blocks) return [];
  const given = fixationMs.length;
  return [{ path: ["fixationMs"], rule: { code: "value-per-block", blocks, given }, received: fixationMs }];
});

const probeCountRule = rule(["probe", "imagesPerBlock"], ({ probe, imagesPerBlock }) => {
  if (probe === null || probe.perBlock <= imagesPerBlock) return [];
  const broken = { code: "not-above", field: "imagesPerBlock", limit: imagesPerBlock } as const;
  return [{ path: ["probe", "perBlock"], rule: broken, received: probe.perBlock }];
});

// A window that outlasts its image could not be answered to its end.
const probeWindowRule = rule(["probe", "imageMs"], ({ probe, imageMs }) => {
  if (probe === null || probe.windowMs <= imageMs) return [];
  const broken = { code: "not-above", field: "imageMs", limit: imageMs } as const;
  return [{ path: ["probe", "windowMs"], rule: broken, received: probe.windowMs }];
});

const sizeRule = rule(
  ["conditions", "imagesPerBlock", "gapMs", "fixationMs", "leadInMs", "leadOutMs", "rating"],
  (design) => {
    const count = countEvents(design);
    if (count <= MAX_EVENTS) return [];
    const broken = { code: "events-at-most", limit: MAX_EVENTS, count } as const;
    return [{ path: ["conditions"], rule: broken, received: design.conditions }];
  },
);

// A finding about a field silences the rules after it that need that field: those that blame `conditions` come last.
export const designRules = [fixationRule, orderRule, probeCountRule, probeWindowRule, sizeRule] as const;
