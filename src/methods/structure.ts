/** What a methods description says of a design's structure: blocks, images, their durations, fixations. */
import { listFixations, spanOfGaps, spanOfImages } from "../core/design/block-times";
import { countBlocksOf, isEventRelated, isRestAsLong, restMsOf } from "../core/design/counts";
import type { Design, Fixation } from "../core/design/design";
import { REST } from "../core/vocabulary";
import { nameCondition } from "../words/conditions";
import {
  describeFixation,
  describeLeads,
  type FixationFacts,
  nameFixation,
  nameLeads,
} from "../words/methods/fixation";
import { TOPICS } from "../words/methods/methods";
import { describeRuns, nameCards, nameRuns } from "../words/methods/runs";
import {
  describeImage,
  describeRest,
  describeStructure,
  nameConditionCounts,
  nameGap,
  nameImage,
  nameStructure,
} from "../words/methods/structure";
import { unitOf } from "./counts";
import { toRunsFacts } from "./runs";
import { answerTo, type MethodsInput, type MethodsSection } from "./table";

function toFixationFacts(fixation: Fixation): FixationFacts {
  if (typeof fixation === "number") {
    return fixation === 0 ? { kind: "none" } : { kind: "fixed", durationMs: fixation };
  }
  if ("min" in fixation) {
    const { min, max } = fixation;
    return min === max ? toFixationFacts(min) : { kind: "uniform", minMs: min, maxMs: max };
  }
  const counts = new Map<number, number>();
  for (const durationMs of fixation.toSorted((a, b) => a - b)) {
    counts.set(durationMs, (counts.get(durationMs) ?? 0) + 1);
  }
  const [only] = counts.keys();
  if (only !== undefined && counts.size === 1) return toFixationFacts(only);
  return { kind: "list", values: [...counts].map(([durationMs, count]) => ({ durationMs, count })) };
}

/** Of a listed order each block can have its own. */
function fixationOf(design: Design): FixationFacts {
  const listed = listFixations(design);
  if (listed === null || !listed.some((one) => one !== design.fixationMs)) {
    return toFixationFacts(design.fixationMs);
  }
  const bounds = listed.map((one) => (typeof one === "number" ? { min: one, max: one } : one));
  const minMs = bounds.reduce((least, { min }) => Math.min(least, min), Number.POSITIVE_INFINITY);
  const maxMs = bounds.reduce((most, { max }) => Math.max(most, max), 0);
  if (minMs === maxMs) return toFixationFacts(minMs);
  return { kind: "listed", minMs, maxMs };
}

export function describeStructureSection({ design }: MethodsInput): MethodsSection {
  const { conditions, imagesPerBlock, leadInMs, leadOutMs, rating } = design;
  const unit = unitOf(design);
  const fixation = fixationOf(design);
  const restMs = restMsOf(design);
  const counts = conditions.map((condition) => ({
    name: nameCondition(condition),
    count: condition.blocks,
    images: condition.id === REST ? 0 : condition.blocks * imagesPerBlock,
  }));
  const images = counts.flatMap((one) => (one.images === 0 ? [] : [{ name: one.name, count: one.images }]));
  const [image, gap] = [spanOfImages(design), spanOfGaps(design)];
  const rests = countBlocksOf(design, REST);
  const runs = toRunsFacts(design);
  const facts = {
    runs: runs.runs,
    title: design.title,
    unit,
    blocks: counts,
    images,
    imagesPerBlock,
    isEventRelated: isEventRelated(design),
    rests,
    restMs,
    isRestAsLong: isRestAsLong(design),
  };
  return {
    sentences: [
      describeStructure(facts),
      ...(rests === 0 ? [] : [describeRest(facts)]),
      ...(image !== null && gap !== null ? [describeImage(imagesPerBlock, image, gap)] : []),
      describeFixation(fixation, unit, rating.when.includes("after-block")) ?? [],
      describeLeads(unit, facts.runs, design) ?? [],
      describeRuns(runs),
    ].flat(),
    answers: [
      answerTo(TOPICS.structure, nameStructure(facts)),
      answerTo(TOPICS.counts, nameConditionCounts(counts, facts)),
      answerTo(TOPICS.cueDuration, nameImage(image)),
      answerTo(TOPICS.gaps, nameGap(gap)),
      answerTo(TOPICS.fixation, nameFixation(fixation, unit)),
      answerTo(TOPICS.leads, nameLeads(leadInMs, leadOutMs)),
      answerTo(TOPICS.runs, nameRuns(runs)),
      answerTo(TOPICS.cards, nameCards(runs)),
    ],
  };
}
