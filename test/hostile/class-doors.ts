/** The doors of a class: a CSV, and whatever is brought in a zip or by itself. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect } from "vitest";
import { hashDesign } from "../../src/core/design/canonical";
import type { Design } from "../../src/core/design/design";
import { type Result, succeed } from "../../src/core/result";
import type { Room } from "../../src/core/session/cohort/room";
import type { Brought } from "../../src/formats/collection/brought";
import { openBudget, takeFile } from "../../src/formats/collection/take";
import { formatRoomCode, openRoomCode, readRoomCode } from "../../src/formats/room/room-code";
import { formatRoomFile, parseRoomFile, type RoomFile } from "../../src/formats/room/room-file";
import { parseCsv, type SessionTable } from "../../src/formats/session/from-csv";
import { formatSession } from "../../src/formats/session/session";
import { formatCsv } from "../../src/formats/table/csv";
import { SMALL } from "../fixtures/designs";
import { makeSession } from "../fixtures/sessions";
import { hostileJson } from "./arbitrary";
import type { Door } from "./doors";

const SESSION = makeSession(SMALL, 1);
const CSV = formatCsv(SESSION);

/** Like this text but for what stands in up to three places. */
export function changedText(valid: string): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom("", '"', ",", "\r\n", "=1+1", "'", "NaN", "1e999", "TRUE", "\u0000", "-", "999999999"),
    fc.string({ unit: "binary" }),
  );
  return fc
    .array(fc.tuple(fc.nat(valid.length), fc.nat(12), piece), { maxLength: 3 })
    .map((changes) =>
      changes.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), valid),
    );
}

/** Bytes as a text of letters below 256, the way that doors have their input. */
const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const toBytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const ZIP = zipSync({
  "Anna_1/a.json": strToU8(formatSession({ ...SESSION, id: "a" })),
  "Bob_2/b.csv": [strToU8(formatCsv({ ...SESSION, id: "b" })), { level: 0 }],
  "Bob_2/in.zip": zipSync({ "c.csv": strToU8(formatCsv({ ...SESSION, id: "c" })) }),
});

const anyZip = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(ZIP.length - 1), fc.nat(255)), { maxLength: 4 }),
    fc.option(fc.nat(ZIP.length)),
  )
  .map(([changes, cut]) => {
    const bytes = ZIP.slice(0, cut ?? ZIP.length);
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    return toText(bytes);
  });

/** What a file brings, or the first reason for which nothing of it came in. */
function takeAll(text: string): Result<readonly Brought[]> {
  const known = new Map([[hashDesign(SMALL), SMALL]]);
  const brought = [...takeFile(toBytes(text), known, openBudget())];
  const refused = brought.find((each) => each.kind === "refused");
  const isAny = brought.some(({ kind }) => kind === "person");
  return refused !== undefined && !isAny ? refused.failure : succeed(brought);
}

const LEVEL = { low: 1, middle: 2, high: 3 };
const ROOM: Room = {
  compared: { cue: "cue", comparison: "neutral", question: 0 },
  summary: { people: 12, cue: LEVEL, comparison: LEVEL, difference: LEVEL },
  simulated: false,
};
const ROOM_CODE = formatRoomCode(ROOM, SMALL);
const ROOM_FILE = formatRoomFile({ name: "Autumn", design: SMALL, room: ROOM });

/** What holds of every room that came in, so that a chart can be drawn of it. */
function checkRoom({ summary: { people, cue, comparison, difference } }: Room, { rating }: Design): void {
  const range = rating.max - rating.min;
  expect(people).toBeGreaterThanOrEqual(10);
  for (const [{ low, middle, high }, from, to] of [
    [cue, rating.min, rating.max],
    [comparison, rating.min, rating.max],
    [difference, -range, range],
  ] as const) {
    expect(from <= low && low <= middle && middle <= high && high <= to).toBe(true);
  }
}

export const CLASS_DOORS: readonly Door[] = [
  {
    name: "a session as CSV",
    input: fc.oneof({ arbitrary: changedText(CSV), weight: 4 }, fc.string({ unit: "binary" })),
    read: parseCsv,
    check: ({ rows, designHash }: SessionTable) => {
      expect(designHash).toMatch(/^d[0-9a-f]{16}$/);
      for (const { rating, onset_ms } of rows)
        expect(rating === null || Number.isFinite(rating)).toBe(Number.isFinite(onset_ms));
    },
  },
  {
    name: "a room's code",
    input: fc.oneof({ arbitrary: changedText(ROOM_CODE), weight: 4 }, fc.string({ unit: "binary" })),
    read: (text) => {
      const read = readRoomCode(text);
      return read.ok ? openRoomCode(read.value, SMALL) : read;
    },
    check: (room: Room) => checkRoom(room, SMALL),
  },
  {
    name: "a room's summary as a file",
    input: fc.oneof(
      { arbitrary: hostileJson(JSON.parse(ROOM_FILE)), weight: 4 },
      changedText(ROOM_FILE),
      fc.string({ unit: "binary" }),
    ),
    read: parseRoomFile,
    check: ({ name, design, room }: RoomFile) => {
      expect([...name].length).toBeLessThanOrEqual(60);
      checkRoom(room, design);
    },
  },
  {
    name: "a zip of submissions",
    input: fc.oneof({ arbitrary: anyZip, weight: 4 }, changedText(CSV), fc.string({ unit: "binary" })),
    read: takeAll,
    check: (brought: readonly Brought[]) => {
      expect(JSON.stringify(brought)).not.toMatch(/Anna|Bob/);
      for (const each of brought) {
        if (each.kind !== "person" || each.person.handIn === null) continue;
        const { min, max } = SMALL.rating;
        for (const { after } of each.person.handIn.blocks)
          for (const { value } of after) expect(value === null || (value >= min && value <= max)).toBe(true);
      }
    },
  },
];
