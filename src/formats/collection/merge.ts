/** The rows of everybody who came by file, merged: as one table, as one data set, or as who they are. */
import type { Design } from "../../core/design/design";
import { type Result, succeed } from "../../core/result";
import type { Form } from "../../core/session/cohort/collection";
import type { Member } from "../../core/session/cohort/member";
import { toHandInId } from "../../core/session/hand-in";
import type { Part, Recording, Row } from "../../core/session/session";
import { formatRowNames, formatRowsOf } from "../cohort/rows";
import { formatWhoNames, formatWhoOf } from "../cohort/who";
import { openBidsClass } from "../data-set/bids/class";
import type { TextFile } from "../data-set/zip";
import { parseCsv } from "../session/from-csv";
import { parseSession } from "../session/session";
import { createZipWriter } from "../zip-writer";
import type { Original } from "./brought";

/** One who is to be in the file: by which of the forms that they came in, and under which number. */
export type MergedPerson = Pick<Member, "person" | "isLeftOut"> & {
  readonly id: string;
  readonly form: Form;
};

export type MergeOrder = {
  readonly kind: "rows" | "bids" | "who";
  readonly design: Design;
  /** Those who came by code alone are passed over, and counted. */
  readonly people: readonly MergedPerson[];
  /** Whether labels, session ids, clocks, seeds and environment stay. */
  readonly keepsNames: boolean;
};

export type Merge = {
  /** Adds an original if it is one of those that were ordered, in any order. */
  readonly add: (original: Original) => void;
  /** In the order of the numbers; rejects where somebody who was ordered did not come. */
  readonly finish: () => Promise<Blob>;
};

/** A CSV says of its parts what its rows say. */
function listParts(rows: readonly Row[]): readonly Part[] {
  const firsts = new Map<number, Row>();
  for (const row of rows) if (!firsts.has(row.part)) firsts.set(row.part, row);
  return [...firsts.values()].map(({ part, started_at, refresh_hz }) => ({
    part,
    startedAt: started_at,
    refreshHz: refresh_hz,
    clock: null,
    environment: null,
    windowChanges: null,
  }));
}

function readRecording({ form, text }: Original, design: Design): Result<Recording> {
  if (form === "session") return parseSession(text);
  const table = parseCsv(text);
  if (!table.ok) return table;
  return succeed({ ...table.value, design, parts: listParts(table.value.rows) });
}

/** What was made of each person waits outside the memory of the program until all are there. */
type Pieces = Map<number, Blob>;

function inOrder(pieces: Pieces): readonly Blob[] {
  return [...pieces].toSorted(([one], [other]) => one - other).map(([, piece]) => piece);
}

async function zipPieces(pieces: Pieces, top: readonly TextFile[]): Promise<Blob> {
  const zip = createZipWriter();
  for (const { path, text } of top) zip.write(path, text);
  for (const piece of inOrder(pieces)) {
    for (const { path, text } of JSON.parse(await piece.text()) as readonly TextFile[]) zip.write(path, text);
  }
  return new Blob([...zip.end()], { type: "application/zip" });
}

type Maker = {
  readonly make: (member: Member) => BlobPart;
  readonly finish: (pieces: Pieces) => Promise<Blob>;
};

function makeTable(kind: "rows" | "who", keepsNames: boolean): Maker {
  const make = kind === "rows" ? (member: Member) => formatRowsOf(member, keepsNames) : formatWhoOf;
  const names = kind === "rows" ? formatRowNames() : formatWhoNames();
  return {
    make,
    finish: async (pieces) => new Blob([names, ...inOrder(pieces)], { type: "text/csv" }),
  };
}

function makeBids({ design, keepsNames, people }: MergeOrder): Maker {
  const bids = openBidsClass({
    design,
    keepsNames,
    highest: Math.max(...people.map(({ person }) => person)),
    byCode: people.filter(({ form }) => form === "code").length,
  });
  return {
    make: (member) => JSON.stringify(bids.listFilesOf(member)),
    finish: (pieces) => zipPieces(pieces, bids.listTopFiles()),
  };
}

export function openMerge(order: MergeOrder): Merge {
  const { kind, design, people, keepsNames } = order;
  const maker = kind === "bids" ? makeBids(order) : makeTable(kind, keepsNames);
  const wanted = new Map(people.map((each) => [each.id, each]));
  const expected = people.filter(({ form }) => form !== "code").length;
  const pieces: Pieces = new Map();
  return {
    add(original) {
      if (original.form === "code") return;
      const recording = readRecording(original, design);
      if (!recording.ok) return;
      const found = wanted.get(toHandInId(recording.value.id));
      if (found === undefined || found.form !== original.form || pieces.has(found.person)) return;
      const { person, isLeftOut } = found;
      pieces.set(person, new Blob([maker.make({ person, isLeftOut, recording: recording.value })]));
    },
    async finish() {
      if (pieces.size < expected) throw new Error("What was kept of somebody cannot be read.");
      return maker.finish(pieces);
    },
  };
}
