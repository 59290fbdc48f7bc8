/** Tables of any size: read in time proportional to their length, up to a size that is refused in one sentence. */
import { describe, expect, test } from "vitest";
import { bringSchedule } from "../../../../src/formats/schedule/bring/bring";
import { guessColumns } from "../../../../src/formats/schedule/bring/read/guess-columns";
import {
  MAX_CHARACTERS,
  MAX_COLUMNS,
  MAX_LINES,
  readTable,
} from "../../../../src/formats/schedule/bring/read/read-table";
import { describeProblem } from "../../../../src/words/problems/problem";
import { SMALL } from "../../../fixtures/designs";
import { quadruplingFactor } from "../../../fixtures/growth";
import { PARAPHERNALIA } from "../../../fixtures/sets";

const HAND = { design: SMALL, set: PARAPHERNALIA, fileName: null };

function readAll(text: string): unknown {
  const table = readTable(text);
  return table.ok ? bringSchedule(table.value, guessColumns(table.value), HAND) : table;
}

const repeat = (names: string, size: number, line: (index: number) => string) =>
  `${names}\n${Array.from({ length: size }, (_, index) => line(index)).join("\n")}`;

/** Between 4, for time in proportion to length, and 16, for its square. */
const LIMIT = 10;

type Input = readonly [name: string, size: number, toText: (size: number) => string];

const INPUTS: readonly Input[] = [
  ["files of one name", 2_000, (size) => repeat("image,condition", size, (index) => `f${index}/p!.png,cue`)],
  [
    "onsets that overlap, each in a run of its own",
    2_000,
    (size) =>
      repeat("onset,duration,condition,image,run", size, (index) => `${index},9,cue,p${index}.png,${index}`),
  ],
  ["ratings without images", 5_000, (size) => repeat("event,duration", size, () => "rating,2")],
  ["a cell that is never closed", 40_000, (size) => `image,condition\n"${"a,\n".repeat(size)}`],
  ["quotation marks", 40_000, (size) => `image,condition\n${'""'.repeat(size)}`],
  ["one long line of names", 40_000, (size) => `image,${"x".repeat(size)}\na.png,b`],
  ["commas", 40_000, (size) => `image,condition\n${",".repeat(size)}`],
];

describe("a table is read in time proportional to its length", () => {
  test.each(INPUTS)("%s", { timeout: 60_000 }, (_name, size, toText) => {
    const prepare = (length: number) => {
      const text = toText(length);
      return () => void readAll(text);
    };
    expect(quadruplingFactor(size, prepare, LIMIT)).toBeLessThan(LIMIT);
  });
});

describe("a table that is too large is refused in one sentence", () => {
  const tell = (text: string) => {
    const table = readTable(text);
    return table.ok ? [] : table.problems.map(describeProblem);
  };
  test("by its characters", () => {
    expect(tell("x".repeat(MAX_CHARACTERS + 1))).toEqual([
      "This must hold at most 20,000,000 characters; received 20000001.",
    ]);
  });
  test("by its lines", () => {
    expect(tell("image\n".repeat(MAX_LINES + 5))[0]).toMatch(
      /^This must hold at most 50,000 rows; received /,
    );
    expect(tell("image\n".repeat(MAX_LINES))).toEqual([]);
  });
  test("by its columns", () => {
    expect(tell(",".repeat(MAX_COLUMNS))).toEqual(["This must hold at most 100 columns; received 101."]);
  });
  test("and one without lines, too", () => {
    for (const text of ["", "\uFEFF", "image,condition", "image\n\n \n"]) {
      expect(tell(text)).toEqual(["This must have at least one row; received 0."]);
    }
  });
});
