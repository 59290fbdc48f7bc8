/** Words of the part of the lab that takes a table in: what it may be, what its columns mean, what was done. */
import type { ColumnRole, TimeUnit } from "../../core/brought";
import { countOf } from "../numbers";

export const BRING = {
  title: "Bring your own",
  lead: "A conditions file with a line an image, an events.tsv of BIDS, or a schedule that was exported here, as CSV or TSV. It becomes a design whose blocks are listed one by one; what it does not say comes from the design at hand. Pictures that the set lacks become grey cards with the names of their files.",
  openFile: "Open a table",
  dropHint: "Or drop the file here, or paste its lines:",
  paste: "Lines with their names above",
  sample: "condition,image,duration\ncue,cup-1.jpg,4",
  read: "Read these lines",
  notYet:
    "The draft has problems or is still on its way: what a table does not say has to come from a design.",
  unreadable: "The file could not be read.",
  tooLarge: (limit: string) => `The file is larger than ${limit} bytes: no table of events is.`,
  nothingShown:
    "No line shows an image or names a condition. Choose the columns that say which; the first line is taken for their names.",
  noDesign: "This makes no design yet:",
  pasted: "pasted lines",
  columnsTitle: "What the columns mean",
  noColumn: "none",
  unit: "Times are in",
  units: { s: "seconds", ms: "milliseconds" } satisfies Record<TimeUnit, string>,
  unitHint: "Where the name of a column says its unit, that holds.",
  perBlock: "Images a block",
  perBlockHint: "Empty: as it seems.",
  accountTitle: "What becomes of it",
  groups: {
    agreement: "",
    taken: "From the table",
    filled: "From the design at hand, or put in by the page",
    lost: "Not taken, or changed",
  },
  everyLine: "Line by line",
  leftOutLines: "Lines left out",
  lineColumns: ["Line", "What became of it"],
  use: "Use this design",
  putAside: "Put it aside",
  isAside: "The table was put aside; the draft is as it was.",
  roles: {
    condition: "Condition",
    image: "Image",
    onset: "Onset",
    duration: "Duration",
    gap: "Gap after the image",
    jitter: "Cross after the image",
    run: "Run",
    block: "Block",
    event: "Kind of event",
  } satisfies Record<ColumnRole, string>,
} as const;

/** The name of the change, for undo. */
export function nameBringing(name: string): string {
  return `table ${name}`;
}

export function tellUsed(name: string): string {
  return `The draft is now the design from ${name}; Undo brings back the one before.`;
}

export function tellTable(name: string, lines: number, columns: number): string {
  return `${name}: ${countOf(lines, "line")} in ${countOf(columns, "column")}.`;
}

/** A column in a list to choose from, with what stands in its first line. */
export function nameColumn(place: number, name: string, sample: string): string {
  const called = name === "" ? `column ${place + 1}` : name;
  const short = sample.length > 24 ? `${sample.slice(0, 23)}…` : sample;
  return short === "" ? called : `${called} (${short})`;
}

export function tellMoreLines(lines: number): string {
  return `And ${countOf(lines, "more line")}.`;
}
