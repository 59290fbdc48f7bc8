/** The rules across the fields of a design, as far as they can be told without its stimulus set. */
import { crossRulesOf, type Finding } from "../../broken-rules";
import { MAX_EVENTS } from "../../limits";
import type { Condition } from "../../vocabulary";
import { countBlocks, countEvents } from "../counts";
import type { Design, DesignCondition, Order } from "../design";

import { judgeListedBlocks } from "./listed-rules";
import { probeRules } from "./probe-rules";
import { judgeRuns } from "./run-rules";

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
  if (order.rule === "listed")
    order.blocks.forEach(({ condition }, index) => {
      judge(condition, "blocks", index, "condition");
    });
  else if (order.first !== null) judge(order.first, "first");
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

/** A sequence has each condition as often as it has blocks; `field` is where the order has it. */
function judgeSequence(
  sequence: readonly Condition[],
  field: "sequence" | "blocks",
  conditions: readonly DesignCondition[],
): readonly Finding[] {
  const places = new Map<Condition, number>();
  for (const id of sequence) places.set(id, (places.get(id) ?? 0) + 1);
  return conditions.flatMap(({ id, blocks }): readonly Finding[] => {
    const named = places.get(id) ?? 0;
    if (named === blocks) return [];
    const path = ["order", field] as const;
    return [{ path, rule: { code: "named-as-often", condition: id, blocks, named }, received: sequence }];
  });
}

const orderRule = rule(["conditions", "order"], ({ conditions, order }) => {
  const unlisted = judgeListed(order, conditions);
  if (unlisted.length > 0) return unlisted;
  if (order.rule === "alternating") return judgeAlternating(order.first, conditions);
  if (order.rule === "listed") {
    return judgeSequence(
      order.blocks.map(({ condition }) => condition),
      "blocks",
      conditions,
    );
  }
  if (order.rule === "shuffled") return [];
  const { sequence, first } = order;
  return [...judgeSequence(sequence, "sequence", conditions), ...judgeFirst(first, sequence[0])];
});

const fixationRule = rule(["conditions", "order", "fixationMs"], ({ conditions, order, fixationMs }) => {
  const blocks = countBlocks({ conditions });
  // Array.isArray does not narrow readonly lists.
  if (typeof fixationMs === "number" || "min" in fixationMs) return [];
  if (order.rule !== "listed" && fixationMs.length === blocks) return [];
  if (order.rule === "listed") {
    return [{ path: ["fixationMs"], rule: { code: "no-list-beside-listed" }, received: fixationMs }];
  }
  const given = fixationMs.length;
  return [{ path: ["fixationMs"], rule: { code: "value-per-block", blocks, given }, received: fixationMs }];
});

const runsRule = rule(["conditions", "order", "runs"], judgeRuns);

const SIZED = [
  "conditions",
  "imagesPerBlock",
  "order",
  "gapMs",
  "fixationMs",
  "leadInMs",
  "leadOutMs",
  "rating",
  "runs",
  "startKey",
] as const;

const sizeRule = rule(SIZED, (design) => {
  const count = countEvents(design);
  if (count <= MAX_EVENTS) return [];
  const broken = { code: "events-at-most", limit: MAX_EVENTS, count } as const;
  return [{ path: ["conditions"], rule: broken, received: design.conditions }];
});

const listedRule = rule(["order", "imagesPerBlock", "probe", "reuseImages"], judgeListedBlocks);

// A finding about a field silences the rules after it that need that field: those that blame `conditions` come last.
export const designRules = [fixationRule, orderRule, listedRule, ...probeRules, runsRule, sizeRule] as const;
