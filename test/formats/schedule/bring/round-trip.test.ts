/** A planned schedule that is exported and brought back is the same schedule. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hashDesign } from "../../../../src/core/design/canonical";
import type { Design } from "../../../../src/core/design/design";
import { parseDesignText } from "../../../../src/core/design/parse";
import { findPreset, PRESETS } from "../../../../src/core/design/presets";
import { addStandIns } from "../../../../src/core/stimuli/stand-ins";
import { formatPlannedBids, formatPlannedCsv } from "../../../../src/formats/schedule/planned";
import { FULL_DESIGN, makeDesign, SMALL } from "../../../fixtures/designs";
import { ODD_DESIGNS } from "../../../fixtures/odd-designs";
import { build } from "../../../fixtures/schedules";
import { findSetOf } from "../../../fixtures/sets";
import { bring, findNote } from "./bring-table";

const FOLDER = new URL("../../../reference/designs/", import.meta.url);
const OF_THE_FIELD = readdirSync(FOLDER).flatMap((file): readonly Design[] => {
  const parsed = parseDesignText(readFileSync(new URL(file, FOLDER), "utf8"));
  return parsed.ok ? [parsed.value] : [];
});

const DESIGNS: readonly (readonly [string, Design])[] = [
  ...PRESETS.map((design) => [design.title, design] as const),
  ...ODD_DESIGNS.map(({ name, design }) => [name, design] as const),
  ...OF_THE_FIELD.map((design) => [design.id, design] as const),
  ["every field", FULL_DESIGN],
  ["images again", makeDesign({ reuseImages: true, conditions: [{ id: "cue", blocks: 40 }] })],
];

function plan(design: Design, seed: number) {
  const set = addStandIns(findSetOf(design), design.standIns);
  return { schedule: build(design, seed, set), set, designHash: hashDesign(design) };
}

const eventsOf = (design: Design, seed = 1) => plan(design, seed).schedule.events;

describe.each(DESIGNS)("the schedule of %s", (_name, design) => {
  const planned = plan(design, 7);
  test("comes back from its CSV as it was, every event of it", () => {
    const brought = bring(formatPlannedCsv(planned), design);
    expect(findNote(brought, "differs")).toBeNull();
    expect(eventsOf(brought.design)).toEqual(planned.schedule.events);
    expect(brought.lines).toHaveLength(planned.schedule.events.length);
  });
  test("comes back from its events of BIDS as it was, where it has any", () => {
    const bids = formatPlannedBids(planned);
    if (bids === null) return;
    const brought = bring(bids, design);
    expect(findNote(brought, "differs")).toBeNull();
    expect(eventsOf(brought.design)).toEqual(planned.schedule.events);
  });
  test("comes back beside another design, or is told of where it does not", () => {
    const other = { ...SMALL, stimuli: design.stimuli };
    const brought = bring(formatPlannedCsv(planned), other, {}, findSetOf(design));
    const isSame = JSON.stringify(eventsOf(brought.design)) === JSON.stringify(planned.schedule.events);
    expect(isSame).toBe(findNote(brought, "differs") === null);
  });
});

test("most schedules have events of BIDS to come back from", () => {
  const withBids = DESIGNS.filter(([, design]) => formatPlannedBids(plan(design, 7)) !== null);
  expect(withBids.length).toBeGreaterThan(DESIGNS.length / 2);
});

test("another design at hand changes nothing of a preset's blocks", () => {
  const design = findPreset("mocd-style")!;
  const brought = bring(formatPlannedCsv(plan(design, 3)), SMALL);
  expect(eventsOf(brought.design)).toEqual(eventsOf(design, 3));
});
