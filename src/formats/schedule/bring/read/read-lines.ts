/** Every line of a table as what it tells of one event, by the columns that were chosen. */
import type { BroughtNote, ColumnChoice, LineFate } from "../../../../core/brought";
import { SHORTEST_IMAGE_MS } from "../../../../core/limits";
import type { EventKind, Phase } from "../../../../core/vocabulary";
import { readBoolean, readKind, readPhase, readText } from "./read-cells";
import type { BroughtTable } from "./read-table";
import { openTimes, type TimeReader } from "./read-times";

/** One event as a line tells it; null is what the line does not say. Times in ms. */
export type Told = {
  readonly line: number;
  /** A pause stands in no line: time that passes between two of them. */
  readonly kind: EventKind | "pause";
  /** Null where the table has no such column: the main part. */
  readonly phase: Phase | null;
  readonly condition: string | null;
  /** As it is written: an id, or a file with or without folders. */
  readonly image: string | null;
  /** The file, where another column has an id. */
  readonly file: string | null;
  readonly onsetMs: number | null;
  /** Of an event that a person ends null, as of one of which nothing is said. */
  readonly durationMs: number | null;
  readonly gapMs: number | null;
  readonly jitterMs: number | null;
  readonly run: string | null;
  readonly block: string | null;
  readonly question: string | null;
  readonly probe: boolean | null;
};

export type ToldTable = {
  readonly told: readonly Told[];
  readonly leftOut: readonly LineFate[];
  readonly notes: readonly BroughtNote[];
  /** Columns that only tables of this page have. */
  readonly has: { readonly phase: boolean; readonly probe: boolean };
};

/** Columns that are read where they have just this name. */
const OWN = ["phase", "question", "probe", "image_file"] as const;
type OwnColumn = (typeof OWN)[number];

type Reader = {
  readonly table: BroughtTable;
  readonly choice: ColumnChoice;
  readonly own: Readonly<Record<OwnColumn, number>>;
  readonly times: TimeReader;
};

type Line = BroughtTable["lines"][number];

function cellAt({ cells }: Line, column: number | null): string {
  return column === null || column < 0 ? "" : (cells[column] ?? "");
}

/** Null for a line that shows nothing. */
function kindOf({ choice }: Reader, event: string | null, condition: string | null, image: string | null) {
  if (event !== null) {
    const kind = readKind(event);
    return kind === undefined && image !== null ? "image" : (kind ?? null);
  }
  if (image !== null) return "image";
  if (condition === null) return null;
  const kind = readKind(condition);
  // A condition by whatever name, in a table without pictures or in a line without one.
  return kind === undefined ? (choice.columns.event === null ? "image" : null) : kind;
}

function readLine(reader: Reader, line: Line): Told | LineFate {
  const { table, choice, own, times } = reader;
  const text = (column: number | null) => readText(cellAt(line, column));
  const { columns } = choice;
  if (line.cells.slice(table.names.length).some((cell) => cell.trim() !== "")) {
    return { line: line.line, became: null, why: "too-many-cells" };
  }
  const [condition, image] = [text(columns.condition), text(columns.image)];
  const kind = kindOf(reader, text(columns.event), condition, image);
  if (kind === null) {
    const isEmpty = condition === null && image === null && text(columns.event) === null;
    return { line: line.line, became: null, why: isEmpty ? "empty" : "shows-nothing" };
  }
  const isImage = kind === "image";
  return {
    line: line.line,
    kind,
    phase: readPhase(cellAt(line, own.phase)),
    condition,
    image: isImage ? image : null,
    file: isImage ? text(own.image_file) : null,
    onsetMs: times.read(line, "onset", Number.MIN_SAFE_INTEGER),
    durationMs: times.read(line, "duration", isImage ? SHORTEST_IMAGE_MS : 0),
    gapMs: isImage ? times.read(line, "gap", 0) : null,
    jitterMs: isImage ? times.read(line, "jitter", 0) : null,
    run: text(columns.run),
    block: text(columns.block),
    question: text(own.question),
    probe: readBoolean(cellAt(line, own.probe)),
  };
}

function listUnused(
  { names }: BroughtTable,
  { columns }: ColumnChoice,
  own: Reader["own"],
): readonly string[] {
  const used = new Set<number | null>([...Object.values(columns), ...Object.values(own)]);
  return names.filter((name, index) => name !== "" && !used.has(index));
}

/** Every line either tells of an event or says why it does not. */
export function readLines(table: BroughtTable, choice: ColumnChoice): ToldTable {
  const chosen = new Set<number | null>(Object.values(choice.columns));
  const places = OWN.map((name) => {
    const at = table.names.indexOf(name);
    return [name, chosen.has(at) ? -1 : at] as const;
  });
  // Every name is among them.
  const own = Object.fromEntries(places) as Record<OwnColumn, number>;
  const times = openTimes(table, choice);
  const reader = { table, choice, own, times };
  const read = table.lines.map((line) => readLine(reader, line));
  const leftOut = read.flatMap((one) => ("became" in one ? [one] : []));
  const unused = listUnused(table, choice, own);
  const { openQuoteLine } = table;
  const notes: readonly BroughtNote[] = [
    ...(openQuoteLine === null ? [] : [{ code: "open-quote", line: openQuoteLine } as const]),
    ...(unused.length > 0 ? [{ code: "columns-unused", names: unused } as const] : []),
    ...(leftOut.length > 0 ? [{ code: "lines-left-out", count: leftOut.length } as const] : []),
    ...times.tell(),
  ];
  const told = read.flatMap((one) => ("became" in one ? [] : [one]));
  return { told, leftOut, notes, has: { phase: own.phase >= 0, probe: own.probe >= 0 } };
}
