/** A sheet for participants: each design opens as it says, and openings and seeds are dealt out evenly. */
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../../src/core/design/parse";
import { findPreset } from "../../../../src/core/design/presets";
import { listOpenings } from "../../../../src/core/design/reckon/openings";
import { planSheet } from "../../../../src/core/design/reckon/sheet";
import { buildSchedule } from "../../../../src/core/schedule/build";
import { formatSheet } from "../../../../src/formats/table/sheet";
import { makeDesign, SMALL } from "../../../fixtures/designs";
import { findSet } from "../../../fixtures/sets";

const SHUFFLED = findPreset("class-demo")!;
const FIXED = makeDesign({
  order: { rule: "fixed", sequence: ["cue", "neutral", "cue", "neutral"], first: null },
});

describe("the openings of a design", () => {
  it.each([SHUFFLED, findPreset("four-condition")!, SMALL])(
    "of $id are designs that open as they say",
    (design) => {
      const openings = listOpenings(design);
      expect(openings.map(({ condition }) => condition)).toEqual(
        design.conditions.map(({ id }) => id).filter((id) => id !== "rest"),
      );
      for (const opening of openings) {
        expect(parseDesign(opening.design).ok).toBe(true);
        const schedule = buildSchedule(opening.design, findSet(design.stimuli), 3);
        expect(schedule.ok && schedule.value.order[0]).toBe(opening.condition);
      }
    },
  );

  it("of a fixed order or a single condition are the one that it has", () => {
    const single = makeDesign({ conditions: [{ id: "cue", blocks: 2 }] });
    expect(listOpenings(FIXED)).toEqual([{ condition: null, design: FIXED }]);
    expect(listOpenings(single)).toEqual([{ condition: null, design: single }]);
  });
});

describe("a sheet", () => {
  const openings = listOpenings(SHUFFLED);

  it("gives everybody a code, a seed of their own, and the openings in turn", () => {
    const lines = planSheet(openings, 101, 7);
    expect([lines[0]?.participant, lines[100]?.participant]).toEqual(["P001", "P101"]);
    expect(new Set(lines.map(({ seed }) => seed)).size).toBe(101);
    const neutral = lines.filter(({ opening }) => opening.condition === "neutral");
    expect([neutral.length, lines.length - neutral.length]).toEqual([51, 50]);
  });

  it("is the same for the same seed, and a longer one begins with it", () => {
    const seeds = (count: number, seed: number) => planSheet(openings, count, seed).map((line) => line.seed);
    expect(seeds(30, 7).slice(0, 10)).toEqual(seeds(10, 7));
    expect(seeds(10, 8)).not.toEqual(seeds(10, 7));
  });

  it("as CSV has a line each, with the hash of the design that the link holds", () => {
    const lines = planSheet(openings, 2, 7).map((line) => ({ ...line, link: "https://example.org/#/task" }));
    const [head, first, second, end] = formatSheet(lines).split("\r\n");
    expect(head).toBe("participant,seed,opens_with,design_id,design_hash,link");
    expect(first).toMatch(/^P01,\d+,neutral,class-demo,d[0-9a-f]{16},https:\/\/example\.org\/#\/task$/);
    expect(second).toMatch(/^P02,\d+,cue,/);
    expect(first?.split(",")[4]).not.toBe(second?.split(",")[4]);
    expect(end).toBe("");
  });
});
