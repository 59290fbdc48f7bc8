/** The times of a table in whole milliseconds; what is rounded, or no time, is counted. */
import type { BroughtNote, ColumnChoice, ColumnRole } from "../../../../core/brought";
import { LONGEST_MS } from "../../../../core/limits";
import { unitOf } from "./guess-columns";
import { readNumber, readText } from "./read-cells";
import type { BroughtTable } from "./read-table";

export type TimeReader = {
  /** In ms; null for none, for what is no number, and for what is shorter than `minMs` or too long. */
  readonly read: (line: BroughtTable["lines"][number], role: ColumnRole, minMs: number) => number | null;
  readonly tell: () => readonly BroughtNote[];
};

/** Of numbers with three decimals in seconds nothing is lost. */
const NEXT_TO_NOTHING = 1e-6;

export function openTimes({ names, hasDecimalCommas }: BroughtTable, choice: ColumnChoice): TimeReader {
  let [rounded, noTimes, firstLine] = [0, 0, 0];
  let isUnitTaken = false;
  return {
    read({ line, cells }, role, minMs) {
      const column = choice.columns[role];
      const cell = column === null ? "" : (cells[column] ?? "");
      if (readText(cell) === null) return null;
      const own = unitOf(names[column ?? -1] ?? "");
      const unit = own ?? choice.unit;
      const given = readNumber(cell, hasDecimalCommas);
      const exact = given === null ? Number.NaN : given * (unit === "s" ? 1_000 : 1);
      const ms = Math.round(exact);
      const isInRange = role === "onset" ? Number.isSafeInteger(ms) : ms <= LONGEST_MS;
      if (!(ms >= minMs && isInRange)) {
        if (noTimes === 0) firstLine = line;
        noTimes += 1;
        return null;
      }
      isUnitTaken ||= own === null && ms !== 0;
      if (Math.abs(exact - ms) > NEXT_TO_NOTHING) rounded += 1;
      // −0 is no time.
      return ms + 0;
    },
    tell: () => [
      ...(isUnitTaken ? [{ code: "unit", unit: choice.unit } as const] : []),
      ...(rounded > 0 ? [{ code: "rounded", count: rounded } as const] : []),
      ...(noTimes > 0 ? [{ code: "no-times", count: noTimes, line: firstLine } as const] : []),
    ],
  };
}
