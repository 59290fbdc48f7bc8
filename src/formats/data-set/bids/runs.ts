/** The runs of a BIDS data set: what each part of a session recorded, without practice, from a zero of its own. */
import type { Part, Row, Session } from "../../../core/session/session";
import { formatTsv } from "../../table/tsv";
import { BIDS_COLUMNS, describeBidsColumn, toBidsCells } from "./columns";

export type BidsRun = {
  readonly part: Part;
  /** Ordered by onset; none where the part recorded practice only. */
  readonly rows: readonly Row[];
  /** Since the part's zero, in ms. */
  readonly zeroMs: number;
};

/** One run a part. Its zero is the onset of its lead-in, else of its first main event, else of its first event. */
export function listRuns({ parts, rows }: Session): readonly BidsRun[] {
  return parts.map((part) => {
    const own = rows.filter((row) => row.part === part.part && row.phase !== "practice");
    const sorted = own.toSorted((a, b) => a.onset_ms - b.onset_ms || a.row - b.row);
    const zero = sorted.find(({ phase }) => phase === "main") ?? sorted[0];
    return { part, rows: sorted, zeroMs: zero?.onset_ms ?? 0 };
  });
}

export function formatEvents(session: Session, { rows, zeroMs }: BidsRun): string {
  return formatTsv(
    BIDS_COLUMNS.map(({ name }) => name),
    rows.map((row) => toBidsCells(session, row, zeroMs)),
  );
}

export function describeColumns(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(BIDS_COLUMNS.map((column) => [column.name, describeBidsColumn(column)]));
}
