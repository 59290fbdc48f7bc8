import { beforeAll, describe, expect, test } from "vitest";
import { PRESETS } from "../../../src/core/design/presets";
import { toCounts } from "../../../src/core/schedule/block-order";
import type { Schedule, ScheduledEvent } from "../../../src/core/schedule/schedule";
import type { Condition } from "../../../src/core/vocabulary";
import { hasCounts, keepsMaxRepeat, opensWith } from "../../fixtures/orders";
import { build, sumMainMs } from "../../fixtures/schedules";
import { findSet } from "../../fixtures/sets";
import { COMPUTING_MS } from "../../time-limits";

const SEEDS = 1_000;
/** Seeds from the whole range, the ends included. */
const seeds = Array.from({ length: SEEDS }, (_, index) => Math.round((index * (2 ** 32 - 1)) / (SEEDS - 1)));

function isOfBlock(event: ScheduledEvent): boolean {
  return event.block !== null;
}

function listImages({ events }: Schedule, condition: Condition): ScheduledEvent[] {
  return events.filter(
    (event) => isOfBlock(event) && event.event === "image" && event.condition === condition,
  );
}

function isDistinct(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}

function groupByBlock(events: readonly ScheduledEvent[]): ScheduledEvent[][] {
  const groups = new Map<number, ScheduledEvent[]>();
  for (const event of events) groups.set(event.block!, [...(groups.get(event.block!) ?? []), event]);
  return [...groups.values()];
}

function keepsOrder({ design, order }: Schedule): boolean {
  const { rule } = design.order;
  const first = design.order.rule === "listed" ? null : design.order.first;
  const maxRepeat = rule === "shuffled" ? design.order.maxRepeat : 1;
  return (
    hasCounts(order, toCounts(design.conditions)) &&
    keepsMaxRepeat(order, maxRepeat) &&
    opensWith(order, first)
  );
}

/** No image twice, each from its category, no subject twice in a block; so many in every block. */
function keepsImageRules(schedule: Schedule): boolean {
  const images = new Map(findSet(schedule.setId).images.map((image) => [image.id, image]));
  return schedule.design.conditions.every(({ id }) => {
    const shown = listImages(schedule, id);
    const blocks = groupByBlock(shown);
    return (
      isDistinct(shown.map(({ image }) => image)) &&
      shown.every(
        ({ image, pair }) => images.get(image!)?.category === id && images.get(image!)?.pair === pair,
      ) &&
      blocks.every((block) => isDistinct(block.map(({ image }) => images.get(image!)?.subject))) &&
      blocks.every((block) => block.every(({ item }, index) => item === index + 1)) &&
      blocks.every((block) => block.length === schedule.design.imagesPerBlock)
    );
  });
}

function showsTheSamePairs(schedule: Schedule): boolean {
  const pairsOf = (condition: Condition) =>
    listImages(schedule, condition)
      .map(({ pair }) => pair)
      .sort();
  return pairsOf("cue").join() === pairsOf("neutral").join() && !pairsOf("cue").includes(null);
}

function keepsFixations({ design, events }: Schedule): boolean {
  const { fixationMs } = design;
  const drawn = groupByBlock(events.filter(isOfBlock)).map((block) => {
    const last = block.at(-1);
    return last?.event === "fixation" ? last.durationMs! : 0;
  });
  if (typeof fixationMs === "number") return drawn.every((durationMs) => durationMs === fixationMs);
  if ("min" in fixationMs) {
    return drawn.every((ms) => Number.isInteger(ms) && ms >= fixationMs.min && ms <= fixationMs.max);
  }
  return drawn.sort((a, b) => a - b).join() === fixationMs.toSorted((a, b) => a - b).join();
}

function keepsProbes({ design, events }: Schedule): boolean {
  const perBlock = design.probe?.kind === "condition" ? 0 : (design.probe?.perBlock ?? 0);
  return groupByBlock(events.filter(isOfBlock)).every(
    (block) => block.filter(({ probe }) => probe === true).length === perBlock,
  );
}

describe.each(PRESETS.map((design) => [design.id, design] as const))(
  "a thousand schedules of %s",
  { timeout: COMPUTING_MS },
  (_, design) => {
    let schedules: readonly Schedule[] = [];
    beforeAll(() => {
      schedules = seeds.map((seed) => build(design, seed));
    }, COMPUTING_MS);

    test.each([
      ["keep the order's rules", keepsOrder],
      ["show each image once, in its condition, subjects apart", keepsImageRules],
      ["show the same pairs as cue and as neutral", showsTheSamePairs],
      ["keep the fixations", keepsFixations],
      ["keep the probes", keepsProbes],
    ])("%s", (_title, keeps) => {
      expect(schedules.filter((schedule) => !keeps(schedule)).map(({ seed }) => seed)).toEqual([]);
      expect(schedules).toHaveLength(SEEDS);
    });

    test("are all different", () => {
      expect(new Set(schedules.map(({ events }) => JSON.stringify(events))).size).toBe(SEEDS);
    });
  },
);

test.each([
  ["mocd-style", 391_600],
  ["four-condition", 720_000],
])(
  "a thousand schedules of %s last %d ms from lead-in to lead-out",
  { timeout: COMPUTING_MS },
  (id, lengthMs) => {
    const design = PRESETS.find((preset) => preset.id === id)!;
    expect(new Set(seeds.map((seed) => sumMainMs(build(design, seed))))).toEqual(new Set([lengthMs]));
  },
);

test("the same design, set and seed give the same schedule again", () => {
  for (const design of PRESETS) expect(build(design, 7)).toEqual(build(structuredClone(design), 7));
});
