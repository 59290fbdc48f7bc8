/** Room codes: what went in comes out, from any clutter, and whatever is wrong with one is told in a sentence of its own. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { findPreset, PRESETS } from "../../../src/core/design/presets";
import { listQuestions } from "../../../src/core/design/questions";
import type { Result } from "../../../src/core/result";
import { listComparisons } from "../../../src/core/session/cohort/cohort";
import { type Room, type RoomSummary, summariseRoom } from "../../../src/core/session/cohort/room";
import { formatRoomCode, openRoomCode, readRoomCode } from "../../../src/formats/room/room-code";
import { describeProblem, describeRule } from "../../../src/words/problems/problem";
import { anyDesign, anyHandIn } from "../../fixtures/any-hand-in";
import { makeDesign } from "../../fixtures/designs";
import { anyRoom } from "../../fixtures/rooms";
import { COMPUTING_MS } from "../../time-limits";

function tryValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(describeProblem(result.problems[0]));
  return result.value;
}

const open = (code: string, design: Design) => openRoomCode(tryValue(readRoomCode(code)), design);

/** The rule that the text breaks, null where it is a code. */
function ruleOf(text: string): string | null {
  const read = readRoomCode(text);
  return read.ok ? null : read.problems[0].rule.code;
}

const CLASS_DEMO = findPreset("class-demo")!;
const SUMMARY: RoomSummary = {
  people: 58,
  cue: { low: 24, middle: 40, high: 58 },
  comparison: { low: 14, middle: 26, high: 42 },
  difference: { low: -2, middle: 12, high: 22 },
};
const ROOM: Room = {
  compared: { cue: "cue", comparison: "neutral", question: 0 },
  summary: SUMMARY,
  simulated: false,
};
const CODE = formatRoomCode(ROOM, CLASS_DEMO);
const OTHER = formatRoomCode({ ...ROOM, summary: { ...SUMMARY, people: 63 } }, CLASS_DEMO);

describe("a room comes out of its code", () => {
  const withContrast = anyDesign.filter((design) => listComparisons(design, 1).length > 0);

  test("of any design, its numbers as they were", { timeout: COMPUTING_MS }, () => {
    const pairs = withContrast.chain((design) => anyRoom(design).map((room) => ({ design, room })));
    fc.assert(
      fc.property(pairs, ({ design, room }) => {
        const code = formatRoomCode(room, design);
        expect(code).toMatch(/^ROOM1[0-9A-Z]{30}$/);
        expect(open(code, design)).toEqual({ ok: true, value: room });
      }),
      { numRuns: 500, seed: 16 },
    );
  });

  test("of any people, as they were summarised", { timeout: COMPUTING_MS }, () => {
    const rooms = withContrast.chain((design) =>
      fc
        .array(anyHandIn(design), { minLength: 10, maxLength: 24 })
        .map((handIns) => ({ design, handIns: handIns.map((one, place) => ({ ...one, id: `h${place}` })) })),
    );
    let summarised = 0;
    fc.assert(
      fc.property(rooms, ({ design, handIns }) => {
        for (const compared of listComparisons(design, listQuestions(design).length)) {
          const summary = summariseRoom(handIns, design, compared);
          if (summary === null) continue;
          summarised += 1;
          const room = { compared, summary, simulated: true };
          expect(tryValue(open(formatRoomCode(room, design), design))).toEqual(room);
        }
      }),
      { numRuns: 100, seed: 16 },
    );
    expect(summarised).toBeGreaterThan(20);
  });

  test("of a design with as many contrasts and questions as there may be", () => {
    const ids = (role: "cue" | "comparison") =>
      Array.from({ length: 4 }, (_, place) => ({ id: `${role}-${place}`, blocks: 1, role, category: "cue" }));
    const base = makeDesign({});
    const items = Array.from({ length: 20 }, (_, place) => ({
      id: `q${place}`,
      prompt: "How much?",
      labels: base.rating.labels,
    }));
    const design = makeDesign({
      conditions: [...ids("cue"), ...ids("comparison")],
      rating: { ...base.rating, min: 0, max: 100, items },
    });
    const comparisons = listComparisons(design, 20);
    expect(comparisons).toHaveLength(320);
    for (const compared of comparisons) {
      const room = { ...ROOM, compared };
      expect(tryValue(open(formatRoomCode(room, design), design))).toEqual(room);
    }
  });

  test("the format never changes unnoticed", () => {
    expect(CODE).toBe("ROOM11RT07V76GXYDJ9KD2P5DNM03MQ3RTN");
  });
});

describe("a code is found", () => {
  const link = `https://example.org/demo/#/results?room=${CODE}`;
  test.each([
    ["alone", CODE],
    ["in small letters", CODE.toLowerCase()],
    ["in a link", link],
    ["in a message", `Ann, 9:05: we are in room1, here is our code:\n${CODE}.\n${link}`],
    ["in groups, as it is shown", CODE.replace(/(.{5})/g, "$1 ")],
    ["with hyphens", CODE.replace(/(.{5})/g, "$1-")],
    ["with O for 0 and I or L for 1, as hands copy", CODE.replaceAll("0", "O").replace(/(?<=.{5})1/g, "l")],
    ["with 0 for O", CODE.replaceAll("O", "0")],
  ])("%s", (_name, text) => {
    expect(tryValue(readRoomCode(text)).code).toBe(CODE);
    expect(tryValue(open(text, CLASS_DEMO))).toEqual(ROOM);
  });
});

describe("what is wrong with a code", () => {
  test.each([
    ["hello", "must begin with ROOM1: this text holds none"],
    [`${CODE} or ${OTHER}`, "must stand alone: this text holds 2 codes"],
    [CODE.slice(0, 22), "must be whole: after ROOM1 come 30 letters and digits, not 17"],
    [
      CODE.replace("ROOM1", "ROOM2"),
      "must be of version 1: version 2 was made by a later version of this page, and only that one can read it",
    ],
  ])("%s", (text, sentence) => {
    const read = readRoomCode(text);
    expect(read.ok ? null : describeRule(read.problems[0].rule)).toBe(sentence);
  });

  test("any one letter wrong is noticed", { timeout: COMPUTING_MS }, () => {
    const letters = "0123456789ABCDEFGHJKMNPQRSTUVWXYZ";
    const rooms = fc
      .constantFrom(...PRESETS)
      .chain((design) =>
        listComparisons(design, 1).length === 0
          ? fc.constant(CODE)
          : anyRoom(design).map((room) => formatRoomCode(room, design)),
      );
    fc.assert(
      fc.property(rooms, (code) => {
        for (let place = 5; place < code.length; place += 1) {
          for (const letter of letters) {
            if (letter === code[place]) continue;
            expect(ruleOf(code.slice(0, place) + letter + code.slice(place + 1))).toBe("right-room-letters");
          }
        }
      }),
      { numRuns: 20, seed: 16 },
    );
  });

  test("any two letters that changed places are noticed", () => {
    for (let place = 5; place < CODE.length - 1; place += 1) {
      const [a, b] = [CODE.charAt(place), CODE.charAt(place + 1)];
      if (a === b) continue;
      expect(ruleOf(CODE.slice(0, place) + b + a + CODE.slice(place + 2))).toBe("right-room-letters");
    }
  });

  test.each([
    ["a room of nine people", { ...SUMMARY, people: 9 }],
    ["quartiles that fall", { ...SUMMARY, cue: { low: 58, middle: 40, high: 24 } }],
  ])("%s is none, whatever the checksum", (_name, summary) => {
    expect(ruleOf(formatRoomCode({ ...ROOM, summary }, CLASS_DEMO))).toBe("right-room-letters");
  });

  test("a code of another design is not opened", () => {
    const result = open(CODE, findPreset("class-demo-food")!);
    expect(result.ok ? null : result.problems[0].rule.code).toBe("room-of-design");
  });

  test("a room and a design that do not belong together are a programmer's mistake", () => {
    const odd = { ...ROOM, compared: { ...ROOM.compared, cue: "tea" } };
    expect(() => formatRoomCode(odd, CLASS_DEMO)).toThrow("none of this design");
  });
});
