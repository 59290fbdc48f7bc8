/** The events of a BIDS data set: its runs, without practice, and their columns, with times in seconds. */
import type { Design } from "../../../core/design/design";
import type { Part, Recording, Row } from "../../../core/session/session";
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
  design: Pick<Design, "conditions" | "rating">,
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
function toBidsCells(session: Recording, row: Row, zeroMs: number): readonly Cell[] {
  const record = toRecord(session, row);
  return BIDS_COLUMNS.map((column) => toCell(record, column, zeroMs));
}

export type BidsRun = {
  /** From 1, in the order recorded: stands in the file's name. */
  readonly number: number;
  readonly part: Part;
  /** The run of the task; null where nothing of one was recorded. */
  readonly run: number | null;
  /** Ordered by onset; none where the part recorded practice only. */
  readonly rows: readonly Row[];
  /** Since the part's zero, in ms. */
  readonly zeroMs: number;
};

/** Cuts rows where another run of the task begins: a break stays with the run before it. At least one stretch. */
function splitByRun(rows: readonly Row[]): readonly Pick<BidsRun, "run" | "rows">[] {
  let last: { run: number | null; readonly rows: Row[] } = { run: null, rows: [] };
  const stretches = [last];
  for (const row of rows) {
    if (row.run !== null && last.run !== null && row.run !== last.run) {
      last = { run: row.run, rows: [] };
      stretches.push(last);
    }
    last.run ??= row.run;
    last.rows.push(row);
  }
  return stretches;
}

/** What waits for a person comes before a run has begun. */
function findZeroMs(rows: readonly Row[]): number {
  const main = rows.filter(({ phase }) => phase === "main");
  const begun = main.find(({ event }) => event !== "wait" && event !== "break");
  return (begun ?? main[0] ?? rows[0])?.onset_ms ?? 0;
}

/**
 * One run a part, or where the task has several one for each of them. Its zero is the onset of its lead-in, else of its
 * first main event that nobody waits in, else of its first event.
 */
export function listRuns({ parts, rows }: Pick<Recording, "parts" | "rows">): readonly BidsRun[] {
  const stretches = parts.flatMap((part) => {
    const own = rows.filter((row) => row.part === part.part && row.phase !== "practice");
    const sorted = own.toSorted((a, b) => a.onset_ms - b.onset_ms || a.row - b.row);
    return splitByRun(sorted).map((stretch) => ({ part, ...stretch }));
  });
  return stretches.map((stretch, index) => ({
    number: index + 1,
    ...stretch,
    zeroMs: findZeroMs(stretch.rows),
  }));
}

export function formatEvents(session: Recording, { rows, zeroMs }: BidsRun): string {
  return formatTsv(
    BIDS_COLUMNS.map(({ name }) => name),
    rows.map((row) => toBidsCells(session, row, zeroMs)),
  );
}

export function describeColumns(design: Design): Readonly<Record<string, unknown>> {
  return Object.fromEntries(BIDS_COLUMNS.map((column) => [column.name, describeBidsColumn(column, design)]));
}
