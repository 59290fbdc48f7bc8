/** A room's summary as a file: what went in comes out, nothing else is in it, and what is no such file is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashDesign } from "../../../src/core/design/canonical";
import { findPreset } from "../../../src/core/design/presets";
import { listComparisons } from "../../../src/core/session/cohort/cohort";
import { type Room, summariseRoom } from "../../../src/core/session/cohort/room";
import { formatRoomFile, parseRoomFile } from "../../../src/formats/room/room-file";
import { formatSession } from "../../../src/formats/session/session";
import { describeProblem } from "../../../src/words/problems/problem";
import { anyDesign } from "../../fixtures/any-hand-in";
import { anyRoom } from "../../fixtures/rooms";
import { makeSession } from "../../fixtures/sessions";
import { MADE_UP_COHORTS } from "../../reference/cohort-people";
import { COMPUTING_MS } from "../../time-limits";

const CLASS_DEMO = findPreset("class-demo")!;
const PEOPLE = MADE_UP_COHORTS.find(({ name }) => name === "room")!.handIns;
const COMPARED = { cue: "cue", comparison: "neutral", question: 0 } as const;
const ROOM: Room = {
  compared: COMPARED,
  summary: summariseRoom(PEOPLE, CLASS_DEMO, COMPARED)!,
  simulated: false,
};
const FILE = formatRoomFile({ name: "Autumn 2026", design: CLASS_DEMO, room: ROOM });

test("a room comes out of its file as it went in, of any design", { timeout: COMPUTING_MS }, () => {
  const rooms = anyDesign
    .filter((design) => listComparisons(design, 1).length > 0)
    .chain((design) =>
      fc.record({
        design: fc.constant(design),
        room: anyRoom(design),
        name: fc.string({ unit: "grapheme", maxLength: 20 }),
      }),
    );
  fc.assert(
    fc.property(rooms, (file) => {
      const parsed = parseRoomFile(formatRoomFile(file));
      if (!parsed.ok) throw new Error(describeProblem(parsed.problems[0]));
      const { name, design, room } = parsed.value;
      expect({ name, room }).toEqual({ name: file.name, room: file.room });
      expect(hashDesign(design)).toBe(hashDesign(file.design));
    }),
    { numRuns: 300, seed: 16 },
  );
});

test("in the file stand the design, the name and rounded numbers, and nothing of a person", () => {
  expect(Object.keys(JSON.parse(FILE))).toEqual([
    "kind",
    "version",
    "name",
    "design",
    "compared",
    "simulated",
    "summary",
  ]);
  expect(Object.keys(JSON.parse(FILE).summary)).toEqual(["people", "cue", "comparison", "difference"]);
  for (const { id } of PEOPLE) expect(FILE).not.toContain(id);
  expect(FILE).not.toMatch(/\d{4}-\d\d-\d\d/);
});

describe("what is no such file is told in a sentence", () => {
  const change = (changes: object) => JSON.stringify({ ...JSON.parse(FILE), ...changes });
  const summary = (changes: object) => change({ summary: { ...JSON.parse(FILE).summary, ...changes } });
  test.each([
    ["a session", formatSession(makeSession(CLASS_DEMO)), "must be the summary of a room"],
    ["no JSON", "hello", "must be JSON"],
    ["half of it", FILE.slice(0, 200), "cut off"],
    ["a later version", change({ version: 2 }), "version must be 1"],
    ["nine people", summary({ people: 9 }), "summary.people must be a whole number from 10"],
    [
      "quartiles that fall",
      summary({ cue: { low: 3, middle: 2, high: 1 } }),
      "summary.cue must rise: low, middle, high",
    ],
    [
      "quartiles off the scale",
      summary({ cue: { low: 3, middle: 20, high: 101 } }),
      "summary must lie on the design’s scale, from 0 to 100",
    ],
    [
      "a contrast that the design does not have",
      change({ compared: { cue: "tea", comparison: "neutral", question: "craving" } }),
      "compared must be a contrast and a question of the room’s design",
    ],
    ["a name that is a page long", change({ name: "x".repeat(61) }), "name must be text of"],
    ["more than there is to say", change({ people: PEOPLE.length }), "people is not a known field"],
    ["a design with a mistake", change({ design: { ...CLASS_DEMO, imageMs: 0 } }), "design.imageMs must"],
  ])("%s", (_name, text, sentence) => {
    const parsed = parseRoomFile(text);
    expect(parsed.ok ? null : describeProblem(parsed.problems[0])).toContain(sentence);
  });
});
