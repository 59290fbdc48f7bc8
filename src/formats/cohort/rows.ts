/** Every row of everybody who came by file, as one CSV: the columns of a session's own, then whose row it is. */
import type { Member } from "../../core/session/cohort/member";
import { toRecord } from "../table/columns";
import { formatCsvLines } from "../table/csv";
import { COLUMNS, type Column } from "../table/row-variables";

/** What may tell who somebody is, or when and by what device they took part. */
const TELLING: readonly Column[] = ["session_id", "participant", "seed", "started_at", "refresh_hz"];

export function formatRowNames(): string {
  return formatCsvLines([[...COLUMNS, "person", "left_out"]]);
}

/**
 * The rows of one person. What may tell of them is empty unless names are kept. Of jsPsych's own columns, which may hold
 * anything, there is none.
 */
export function formatRowsOf({ person, isLeftOut, recording }: Member, keepsNames: boolean): string {
  const isKept = (column: Column) => keepsNames || !TELLING.includes(column);
  return formatCsvLines(
    recording.rows.map((row) => {
      const record = toRecord(recording, row);
      return [...COLUMNS.map((column) => (isKept(column) ? record[column] : null)), person, isLeftOut];
    }),
  );
}
