/** A table as the lab reads it: its columns guessed, with a design at hand. */
import type { BroughtNote, ColumnChoice } from "../../../../src/core/brought";
import type { Design } from "../../../../src/core/design/design";
import type { StimulusSet } from "../../../../src/core/stimuli/set";
import { addStandIns } from "../../../../src/core/stimuli/stand-ins";
import { type Brought, bringSchedule } from "../../../../src/formats/schedule/bring/bring";
import { guessColumns } from "../../../../src/formats/schedule/bring/read/guess-columns";
import { readTable } from "../../../../src/formats/schedule/bring/read/read-table";
import { SMALL } from "../../../fixtures/designs";
import { tellProblems } from "../../../fixtures/problems";
import { findSetOf } from "../../../fixtures/sets";

export function bring(
  text: string,
  design: Design = SMALL,
  changes: Partial<ColumnChoice> = {},
  drawn: StimulusSet = findSetOf(design),
): Brought {
  const table = readTable(text);
  if (!table.ok) throw new Error(JSON.stringify(tellProblems(table)));
  const choice = { ...guessColumns(table.value), ...changes };
  const set = addStandIns(drawn, design.standIns);
  const brought = bringSchedule(table.value, choice, { design, set, fileName: "My table.csv" });
  if (brought === null) throw new Error("Nothing is shown.");
  if (!brought.ok) throw new Error(JSON.stringify(tellProblems(brought)));
  return brought.value;
}

/** Lines of cells, under names. */
export function toCsv(names: string, ...lines: readonly string[]): string {
  return [names, ...lines].join("\n");
}

export function findNote<Code extends BroughtNote["code"]>({ notes }: Brought, code: Code) {
  return notes.find((note): note is Extract<BroughtNote, { code: Code }> => note.code === code) ?? null;
}
