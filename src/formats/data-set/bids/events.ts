/** The events of a BIDS data set: its runs, one a part and without practice, and their columns, with times in seconds. */
import type { Design } from "../../../core/design/design";
import type { Part, Row, Session } from "../../../core/session/session";
import { BIDS_MEANINGS } from "../../../words/codebook/bids";
import { type Cell, type SessionRecord, toRecord } from "../../table/columns";
import { type Column, findVariableOf } from "../../table/row-variables";
import { formatTsv } from "../../table/tsv";

/** How a column of ours becomes one of BIDS: as it is, or from ms to s, since the part's zero or the run's. */
type Change = "none" | "duration" | "time";

type BidsColumn = {
  readonly name: string;
  readonly from: Column;
  readonly change: Change;
  /** Left out where our column's own says it all. */
  readonly meaning?: string;
};

/** The two that BIDS asks for first, its own names next, then the rest of the row. */
export const BIDS_COLUMNS: readonly BidsColumn[] = [
  { name: "onset", from: "onset_ms", change: "time", meaning: BIDS_MEANINGS.onset },
  { name: "duration", from: "duration_ms", change: "duration" },
  { name: "trial_type", from: "condition", change: "none" },
  { name: "response_time", from: "rt_ms", change: "duration" },
  ...keep("event", "phase"),
  { name: "run", from: "run", change: "none", meaning: BIDS_MEANINGS.run },
  ...keep("block", "item", "image", "pair", "question", "rating", "touched"),
  { name: "first_touch", from: "first_touch_ms", change: "duration" },
  ...keep("key", "probe", "probe_outcome"),
  { name: "planned_onset", from: "planned_onset_ms", change: "time", meaning: BIDS_MEANINGS.planned_onset },
  { name: "presented", from: "presented_ms", change: "time", meaning: BIDS_MEANINGS.presented },
  { name: "planned_duration", from: "planned_duration_ms", change: "duration" },
  ...keep("frames_planned", "frames_shown", "frames_late", "timing_ok", "visible", "focused"),
  ...keep("interrupted", "attempt", "segment", "row"),
];

function keep(...names: readonly Column[]): readonly BidsColumn[] {
  return names.map((name) => ({ name, from: name, change: "none" }));
}

/** What the sidecar says of a column: Description, and Units or Levels. */
export function describeBidsColumn(
  { from, change, meaning }: BidsColumn,
  design: Pick<Design, "conditions">,
): Readonly<Record<string, unknown>> {
  const { description, unit, levels } = findVariableOf(design, from);
  const units = change === "none" ? unit : "s";
  return {
    Description: meaning ?? description,
    ...(units !== null && { Units: units }),
    ...(levels !== null && { Levels: levels }),
  };
}

/** Seconds from ms, to the microsecond: finer than any clock that a page has. */
function toSeconds(ms: number): number {
  // Adding 0 turns a negative zero into a plain one.
  return Number((ms / 1000).toFixed(6)) + 0;
}

function toCell(record: SessionRecord, { from, change }: BidsColumn, zeroMs: number): Cell {
  const value = record[from];
  if (change === "none" || typeof value !== "number") return value;
  return toSeconds(change === "time" ? value - zeroMs : value);
}

/** The cells of a row, in the order of the columns; `zeroMs` is the run's zero, since the part's. */
export function toBidsCells(session: Session, row: Row, zeroMs: number): readonly Cell[] {
  const record = toRecord(session, row);
  return BIDS_COLUMNS.map((column) => toCell(record, column, zeroMs));
}

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

export function describeColumns(design: Design): Readonly<Record<string, unknown>> {
  return Object.fromEntries(BIDS_COLUMNS.map((column) => [column.name, describeBidsColumn(column, design)]));
}
