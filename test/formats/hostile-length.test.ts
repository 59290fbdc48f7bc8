/** Bad input of any length: read in time proportional to its length, and told in at most 20 problems and a count. */
import { describe, expect, test } from "vitest";
import { parseDesign, parseDesignText } from "../../src/core/design/parse";
import { MAX_PROBLEMS, type Result } from "../../src/core/result";
import { parseStimulusSet } from "../../src/core/stimuli/parse";
import { parseAddress } from "../../src/formats/address/address";
import { formatBase64Url } from "../../src/formats/address/base64url";
import { readCarried } from "../../src/formats/address/carried";
import { deflate } from "../../src/formats/address/deflate";
import { readResultCode } from "../../src/formats/result-code/result-code";
import { readRoomCode } from "../../src/formats/room/room-code";
import { parseSession } from "../../src/formats/session/session";
import { SMALL } from "../fixtures/designs";
import { quadruplingFactor } from "../fixtures/growth";
import { makeSession } from "../fixtures/sessions";
import { FOOD } from "../fixtures/sets";

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => make(index));
}

const compress = (text: string) => formatBase64Url(deflate(Buffer.from(text)));
const unknownFields = (length: number) => Object.fromEntries(list(length, (index) => [`f${index}`, 1]));
const toParameters = (length: number, make: (index: number) => string) => list(length, make).join("");

/** Between 4, for time in proportion to length, and 16, for its square. */
const LIMIT = 10;

type Reader = (size: number) => () => Result<unknown>;

const design =
  (change: (size: number) => object): Reader =>
  (size) => {
    const input = { ...SMALL, ...change(size) };
    return () => parseDesign(input);
  };
const address =
  (toHash: (size: number) => string): Reader =>
  (size) => {
    const hash = toHash(size);
    return () => parseAddress(hash, readCarried);
  };

const code =
  (toText: (size: number) => string): Reader =>
  (size) => {
    const text = toText(size);
    return () => readResultCode(text);
  };

const roomCode =
  (toText: (size: number) => string): Reader =>
  (size) => {
    const text = toText(size);
    return () => readRoomCode(text);
  };

/** What is read, how large it is at first, and how many problems there are for a size. */
const INPUTS: readonly (readonly [string, number, Reader, (size: number) => number])[] = [
  ["unknown fields of a design", 5_000, design(unknownFields), (size) => size],
  [
    "unknown fields deep in a design",
    5_000,
    design((size) => ({ conditions: [{ id: "cue", blocks: 1, ...unknownFields(size) }] })),
    (size) => size,
  ],
  [
    "wrong durations in a list",
    5_000,
    design((size) => ({ fixationMs: Array(size).fill("x") })),
    (size) => size,
  ],
  [
    "durations, one for every block and too many",
    50_000,
    design((size) => ({ fixationMs: Array(size).fill(1) })),
    () => 1,
  ],
  [
    "wrong conditions in a sequence",
    5_000,
    design((size) => ({ order: { rule: "fixed", first: null, sequence: Array(size).fill("X") } })),
    (size) => size,
  ],
  [
    "conditions in a sequence that the design lacks",
    5_000,
    design((size) => ({ order: { rule: "fixed", first: null, sequence: Array(size).fill("control") } })),
    (size) => size,
  ],
  [
    "conditions, each listed again and again",
    5_000,
    design((size) => ({ conditions: Array(size).fill({ id: "cue", blocks: 1 }) })),
    // Each but the first is listed twice, and all are too many.
    (size) => size,
  ],
  [
    "labels, two of them right",
    50_000,
    design((size) => ({ rating: { ...SMALL.rating, labels: Array(size).fill("x") } })),
    () => 1,
  ],
  ["one long text", 100_000, design((size) => ({ title: "x".repeat(size) })), () => 1],
  [
    "lists in lists",
    50_000,
    (size) => {
      const text = `${"[".repeat(size)}${"]".repeat(size)}`;
      return () => parseDesignText(text);
    },
    () => 1,
  ],
  [
    "parameters that no screen has",
    10_000,
    address((size) => `#/task?preset=class-demo${toParameters(size, (index) => `&p${index}=1`)}`),
    (size) => size,
  ],
  [
    "one parameter, repeated",
    10_000,
    address((size) => `#/task?preset=class-demo&seed=1${"&seed=1".repeat(size)}`),
    (size) => size,
  ],
  [
    "unknown parameters beside a design of unknown fields",
    4_000,
    address((size) => {
      const encoded = formatBase64Url(JSON.stringify({ ...SMALL, ...unknownFields(size) }));
      return `#/task?design=${encoded}${toParameters(size, (index) => `&p${index}=1`)}`;
    }),
    (size) => 2 * size,
  ],
  [
    "unknown fields in a compressed design",
    5_000,
    (size) => {
      const hash = `#/task?z=${compress(JSON.stringify({ ...SMALL, ...unknownFields(size) }))}`;
      return () => parseAddress(hash, readCarried);
    },
    (size) => size,
  ],
  [
    "a link that would inflate to a thousand times its length",
    20_000_000,
    (size) => {
      const hash = `#/task?z=${compress(" ".repeat(size))}`;
      return () => parseAddress(hash, readCarried);
    },
    () => 1,
  ],
  [
    "a compressed link of empty blocks",
    100_000,
    (size) => {
      // Three bits say that a block of fixed codes is there, seven that it is over; none is the last.
      const blocks = Buffer.alloc(size, Uint8Array.of(0x02, 0x08, 0x20, 0x80, 0x00));
      const hash = `#/task?z=${formatBase64Url(blocks)}`;
      return () => parseAddress(hash, readCarried);
    },
    () => 1,
  ],
  ["slashes", 100_000, address((size) => `#/task/${"/".repeat(size)}`), () => 1],
  [
    "a participant's code",
    100_000,
    address((size) => `#/task?preset=class-demo&participant=${"x".repeat(size)}`),
    () => 1,
  ],
  [
    "images of a set without partners",
    2_000,
    (size) => {
      const lone = list(size, (index) => {
        const name = `lone-${index}`;
        return { ...FOOD.images[0]!, id: name, file: `${name}.svg`, category: "cue", pair: name };
      });
      const input = { ...FOOD, images: [...FOOD.images, ...lone] };
      return () => parseStimulusSet(input);
    },
    (size) => size,
  ],
  [
    "rows of a session, each with a problem",
    1_000,
    (size) => {
      const session = makeSession(SMALL);
      const rows = list(size, (index) => ({ ...session.rows[0]!, row: index + 1, phase: "late" }));
      const text = JSON.stringify({ ...session, rows });
      return () => parseSession(text);
    },
    (size) => size,
  ],
  ["one endless code", 400_000, code((size) => `CUE1${"z".repeat(size)}`), () => 1],
  ["beginnings of codes", 100_000, code((size) => "CUE1".repeat(size)), () => 1],
  ["codes of which each is half", 30_000, code((size) => `CUE116${"0".repeat(20)} `.repeat(size)), () => 1],
  ["one endless room code", 400_000, roomCode((size) => `ROOM1${"z".repeat(size)}`), () => 1],
  ["beginnings of room codes", 100_000, roomCode((size) => "ROOM1".repeat(size)), () => 1],
  ["a room code of blanks", 400_000, roomCode((size) => `ROOM1${" ".repeat(size)}`), () => 1],
  [
    "room codes that differ",
    3_000,
    roomCode((size) => list(size, (index) => `ROOM1${String(index).padStart(30, "0")}`).join(" ")),
    () => 1,
  ],
  ["clutter without a code", 400_000, code((size) => "cue cu ".repeat(size)), () => 1],
];

describe("bad input is read in time proportional to its length", () => {
  // Without a bound, a link of 50 kB kept the page busy for seconds. A square would make it 16 times as long.
  test.each(INPUTS)("%s", { timeout: 60_000 }, (_name, size, prepare) => {
    expect(quadruplingFactor(size, prepare, LIMIT)).toBeLessThan(LIMIT);
  });
});

describe("of bad input at most 20 problems are told, and how many more there are", () => {
  test.each(INPUTS)("%s", { timeout: 60_000 }, (_name, size, prepare, countProblems) => {
    const result = prepare(size)();
    const expected = countProblems(size);
    const listed = Math.min(MAX_PROBLEMS, expected);
    expect(result.ok ? null : [result.problems.length, result.more]).toEqual([listed, expected - listed]);
  });

  test("200,000 unknown fields do not overflow the stack", { timeout: 60_000 }, () => {
    const result = parseDesign({ ...SMALL, ...unknownFields(200_000) });
    expect(result.ok ? null : result.more).toBe(200_000 - MAX_PROBLEMS);
  });

  test("a session file with as many rows as there may be, none of them one, is read to its end", {
    timeout: 60_000,
  }, () => {
    const text = JSON.stringify({ ...makeSession(SMALL), rows: Array(300_000).fill(0) });
    const result = parseSession(text);
    expect(result.ok ? null : result.more).toBe(300_000 - MAX_PROBLEMS);
  });
});
