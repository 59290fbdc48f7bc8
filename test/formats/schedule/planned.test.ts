import { describe, expect, test } from "vitest";
import { hashDesign } from "../../../src/core/design/canonical";
import { findPreset, PRESETS } from "../../../src/core/design/presets";
import { formatPlannedBids, formatPlannedCsv, PLANNED_COLUMNS } from "../../../src/formats/schedule/planned";
import { build } from "../../fixtures/schedules";
import { findSet } from "../../fixtures/sets";
import { readCsv } from "../table/read-csv";

function plan(id: string) {
  const design = findPreset(id)!;
  return { schedule: build(design), set: findSet(design.stimuli), designHash: hashDesign(design) };
}

describe.each(PRESETS.map(({ id }) => id))("the planned schedule of %s as CSV", (id) => {
  const planned = plan(id);
  const [names, ...lines] = readCsv(formatPlannedCsv(planned));
  const column = (name: (typeof PLANNED_COLUMNS)[number]) => lines.map((line) => line[names!.indexOf(name)]);

  test("has one line an event, with the design and the seed on each", () => {
    expect(names).toEqual([...PLANNED_COLUMNS]);
    expect(lines).toHaveLength(planned.schedule.events.length);
    expect(new Set(column("seed"))).toEqual(new Set(["1"]));
    expect(new Set(column("design_hash"))).toEqual(new Set([planned.designHash]));
  });
  test("names the file of every image, and no other", () => {
    const files = new Set(planned.set.images.map(({ file }) => file));
    column("event").forEach((event, place) => {
      const file = column("image_file")[place]!;
      if (event === "image") expect(files).toContain(file);
      else expect(file).toBe("");
    });
  });
  test("leaves the length of what is self-paced empty", () => {
    const lengths = planned.schedule.events.map(({ durationMs }) =>
      durationMs === null ? "" : String(durationMs),
    );
    expect(column("planned_duration_ms")).toEqual(lengths);
  });
});

describe("the planned schedule as events of BIDS", () => {
  test("begins at 0, follows without gaps, and ends with the run", () => {
    const [names, ...lines] = formatPlannedBids(plan("mocd-style"))!
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(names!.slice(0, 3)).toEqual(["onset", "duration", "trial_type"]);
    let onset = 0;
    for (const [from, duration] of lines) {
      expect(Number(from)).toBeCloseTo(onset, 6);
      onset += Number(duration);
    }
    expect(onset).toBeCloseTo(391.6, 6);
  });
  test("is not there where a person decides how long something takes", () => {
    expect(formatPlannedBids(plan("class-demo"))).toBeNull();
  });
});
