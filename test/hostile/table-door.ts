/** The door of the lab for tables: a schedule that somebody brings. */
import fc from "fast-check";
import { expect } from "vitest";
import { hashDesign } from "../../src/core/design/canonical";
import { parseDesign } from "../../src/core/design/parse";
import { fail, type Result } from "../../src/core/result";
import { type Brought, bringSchedule } from "../../src/formats/schedule/bring/bring";
import { guessColumns } from "../../src/formats/schedule/bring/read/guess-columns";
import { readTable } from "../../src/formats/schedule/bring/read/read-table";
import { formatPlannedBids, formatPlannedCsv } from "../../src/formats/schedule/planned";
import { FULL_DESIGN, SMALL } from "../fixtures/designs";
import { build } from "../fixtures/schedules";
import { PARAPHERNALIA } from "../fixtures/sets";
import { changedText } from "./class-doors";
import type { Door } from "./doors";

const PLANNED = { schedule: build(SMALL), set: PARAPHERNALIA, designHash: hashDesign(SMALL) };
const CONDITIONS = "image,condition,duration,jitter,run\na.png,cue,2,3,1\nb.png,tea,2,4,1\nc.png,rest,9,,2\n";
const HAND = { design: FULL_DESIGN, set: PARAPHERNALIA, fileName: "=1+1.csv" };

function readAll(text: string): Result<Brought> {
  const table = readTable(text);
  if (!table.ok) return table;
  const brought = bringSchedule(table.value, guessColumns(table.value), HAND);
  return brought ?? fail({ path: "", rule: { code: "some-rows" }, received: 0 });
}

export const TABLE_DOOR: Door = {
  name: "a table as a schedule",
  input: fc.oneof(
    { arbitrary: changedText(CONDITIONS), weight: 2 },
    changedText(formatPlannedCsv(PLANNED)),
    changedText(formatPlannedBids(PLANNED) ?? ""),
    fc.string({ unit: "binary" }),
  ),
  read: readAll,
  check: ({ design, lines, notes }: Brought) => {
    expect(parseDesign(design)).toEqual({ ok: true, value: design });
    expect(lines.map(({ line }) => line)).toEqual(lines.map(({ line }) => line).toSorted((a, b) => a - b));
    // Either every line agrees with what comes out, or it is told where not.
    expect(notes.filter(({ code }) => code === "agrees" || code === "differs")).toHaveLength(1);
  },
};
