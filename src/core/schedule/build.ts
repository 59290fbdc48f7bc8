/** Works a design out: every random decision of a run, made here and nowhere else, from one seed. */
import { findListed, listFixations } from "../design/block-times";
import type { Design, Fixation } from "../design/design";
import { countRuns } from "../design/runs";
import { SEED_MAX } from "../limits";
import { createRandom, isSeed, type Random } from "../random";
import { failWith, type Problem, type Result, succeed } from "../result";
import type { StimulusSet } from "../stimuli/set";
import { type Condition, REST } from "../vocabulary";
import { isOrderFeasible, isOrderUniform, smallestMaxRepeat, toCounts } from "./block-order";
import { type DealtImages, dealImages } from "./deal-images";
import { prepareDraw } from "./draw-order";
import { type DrawnBlock, layOutEvents } from "./lay-out";
import { findListedProblems } from "./listed-images";
import { listPractised } from "./practised";
import type { Schedule } from "./schedule";
import { findStockProblems } from "./stock";

const NO_PROBES: ReadonlySet<number> = new Set();

function findOrderProblems(design: Design): readonly Problem[] {
  const { order, conditions } = design;
  if (order.rule !== "shuffled") return [];
  const counts = toCounts(conditions, countRuns(design));
  if (isOrderFeasible(counts, order.maxRepeat, order.first)) return [];
  const blocks = smallestMaxRepeat(counts, order.first);
  return [{ path: "order.maxRepeat", rule: { code: "repeat-at-least", blocks }, received: order.maxRepeat }];
}

function findProblems(design: Design, set: StimulusSet, seed: number): readonly Problem[] {
  const problems: Problem[] = [];
  if (!isSeed(seed)) {
    const rule = { code: "whole", min: 0, max: SEED_MAX, orNull: false } as const;
    problems.push({ path: "seed", rule, received: seed });
  }
  if (design.stimuli !== set.id) {
    problems.push({
      path: "stimuli",
      rule: { code: "set-at-hand", setId: set.id },
      received: design.stimuli,
    });
    return problems;
  }
  return [
    ...problems,
    ...findListedProblems(design, set),
    ...findStockProblems(design, set),
    ...findOrderProblems(design),
  ];
}

/** The condition of every block; only a shuffled order is drawn, anew for each run. Alternating runs are alike. */
function orderBlocks(design: Design, random: Random): readonly Condition[] {
  const { order, conditions } = design;
  const runs = countRuns(design);
  if (order.rule === "shuffled") {
    const draw = prepareDraw(toCounts(conditions, runs), order.maxRepeat, order.first);
    return Array.from({ length: runs }, () => draw(random)).flat();
  }
  if (order.rule === "fixed") return order.sequence;
  if (order.rule === "listed") return order.blocks.map(({ condition }) => condition);
  const turns = Math.max(0, ...conditions.map(({ blocks }) => blocks));
  return Array.from({ length: turns }, () => conditions.map(({ id }) => id)).flat();
}

function drawFixations(design: Design, blocks: number, random: Random): readonly number[] {
  const listed = listFixations(design);
  return listed === null
    ? drawAllFixations(design.fixationMs, blocks, random)
    : listed.flatMap((fixation) => drawAllFixations(fixation, 1, random));
}

function drawAllFixations(fixation: Fixation, blocks: number, random: Random): readonly number[] {
  if (typeof fixation === "number") return Array.from({ length: blocks }, () => fixation);
  if ("min" in fixation) return Array.from({ length: blocks }, () => random.int(fixation.min, fixation.max));
  return random.shuffle(fixation);
}

/** Of one block of a condition, counted from 1. */
function drawProbes(
  design: Design,
  { condition, images }: Pick<DrawnBlock, "condition" | "images">,
  block: number,
  random: Random,
): ReadonlySet<number> {
  const { probe, imagesPerBlock } = design;
  if (probe === null || condition === REST) return NO_PROBES;
  if (probe.kind === "condition") {
    return condition === probe.condition ? new Set(images.keys()) : NO_PROBES;
  }
  const listed = findListed(design, block)?.probes;
  if (listed !== undefined) return new Set(listed.map((place) => place - 1));
  const places = Array.from({ length: imagesPerBlock }, (_, place) => place);
  return new Set(random.sample(places, probe.perBlock));
}

/** Hands every block of the order the images that it lists, else the next ones of its condition. */
function handOut(
  design: Design,
  set: StimulusSet,
  order: readonly Condition[],
  dealt: DealtImages,
): readonly Pick<DrawnBlock, "condition" | "images">[] {
  const used = new Map<Condition, number>();
  const held = new Map(set.images.map((image) => [image.id, image]));
  return order.map((condition, index) => {
    const listed = findListed(design, index + 1)?.images;
    if (listed !== undefined) return { condition, images: listed.flatMap((id) => held.get(id) ?? []) };
    const turn = used.get(condition) ?? 0;
    used.set(condition, turn + 1);
    return { condition, images: dealt.get(condition)?.[turn] ?? [] };
  });
}

/** Draws, in this order, which is fixed for ever: the order of conditions, images, fixations, probes. */
function drawBlocks(design: Design, set: StimulusSet, random: Random): readonly DrawnBlock[] {
  const order = orderBlocks(design, random);
  const blocks = handOut(design, set, order, dealImages(design, set, random));
  const fixations = drawFixations(design, order.length, random);
  return blocks.map(({ condition, images }, index) => ({
    condition,
    images,
    fixationMs: fixations[index] ?? 0,
    probes: drawProbes(design, { condition, images }, index + 1, random),
  }));
}

/**
 * The schedule of a design (valid as `parseDesign` says) with its stimulus set and a seed from 0 to 2³²−1. Pure:
 * the same three give the same schedule on every machine, for ever. Problems, with paths within the design: a
 * seed out of range (`seed`), another set (`stimuli`), a category that the set lacks (`conditions.N.id`), more
 * images than it holds (`conditions.N.blocks`), an order that cannot be kept (`order.maxRepeat`), a listed image that is
 * not of the condition's category (`order.blocks.N.images.M`).
 */
export function buildSchedule(design: Design, set: StimulusSet, seed: number): Result<Schedule> {
  const failure = failWith(findProblems(design, set, seed));
  if (failure !== null) return failure;
  const blocks = drawBlocks(design, set, createRandom(seed));
  return succeed({
    design,
    setId: set.id,
    seed,
    events: layOutEvents(design, listPractised(design, set, blocks), blocks),
    order: blocks.map(({ condition }) => condition),
    isOrderUniform: isOrderUniform(design),
  });
}
