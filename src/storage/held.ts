/** A session that this page load records: held in memory until it is over and the database has acknowledged all of it. */
import type { Loss } from "../core/session/keeping";
import type { Part, Row, Session, SessionHeader } from "../core/session/session";
import type { SessionSummary } from "./store";

export type Held = {
  header: SessionHeader;
  readonly rows: Map<number, Row>;
  /** The mark of this page load, without which nobody writes to the session. */
  readonly claim: string;
  /** Whether the database has ever had it. */
  isStored: boolean;
  isHeaderSaved: boolean;
  /** Numbers of the rows that the database has not acknowledged as they are now. */
  readonly unsaved: Set<number>;
  /** Whether nothing more comes of it in this page load. */
  isOver: boolean;
  /** Why the database takes no more of it, as long as nobody has said what to do. */
  loss: Loss | null;
};

/** What is sent to the database at once. */
export type Unsaved = Pick<Held, "header" | "claim" | "isStored"> & { readonly rows: readonly Row[] };

export function hold(header: SessionHeader, claim: string): Held {
  const unsaved = new Set<number>();
  return {
    header,
    claim,
    rows: new Map(),
    isStored: false,
    isHeaderSaved: false,
    unsaved,
    isOver: false,
    loss: null,
  };
}

/** A stored session that goes on in this page load. */
export function holdStored({ rows, ...header }: Session, claim: string): Held {
  const known = new Map(rows.map((row) => [row.row, row]));
  return { ...hold(header, claim), rows: known, isStored: true, isHeaderSaved: true };
}

export function isSaved({ isHeaderSaved, unsaved }: Held): boolean {
  return isHeaderSaved && unsaved.size === 0;
}

export function changeHeader(held: Held, change: Partial<Pick<SessionHeader, "state" | "parts">>): void {
  held.header = { ...held.header, ...change };
  held.isHeaderSaved = false;
}

export function addRows(held: Held, rows: readonly Row[]): void {
  for (const row of rows) {
    held.rows.set(row.row, row);
    held.unsaved.add(row.row);
  }
}

export function takeUnsaved({ header, claim, isStored, rows, unsaved }: Held): Unsaved {
  return { header, claim, isStored, rows: [...unsaved].flatMap((number) => rows.get(number) ?? []) };
}

/** What was sent is saved, where it has not changed meanwhile. */
export function acknowledge(held: Held, sent: Unsaved): void {
  held.isStored = true;
  held.isHeaderSaved ||= held.header === sent.header;
  for (const row of sent.rows) if (held.rows.get(row.row) === row) held.unsaved.delete(row.row);
}

/** Whether something came since it was sent. */
export function hasMore(held: Held, sent: Unsaved): boolean {
  const hasChanged = sent.rows.some((row) => held.rows.get(row.row) !== row);
  return held.header !== sent.header || held.unsaved.size !== sent.rows.length || hasChanged;
}

/** All of it is to be written again. */
export function renew(held: Held): void {
  held.loss = null;
  held.isStored = false;
  held.isHeaderSaved = false;
  for (const number of held.rows.keys()) held.unsaved.add(number);
}

export function toSession({ header, rows }: Held): Session {
  return { ...header, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}

export function summarise({ header, rows }: Held): SessionSummary {
  return { ...header, rowCount: rows.size };
}

export function putAmong(parts: readonly Part[], part: Part): Part[] {
  return [...parts.filter((each) => each.part !== part.part), part].sort((a, b) => a.part - b.part);
}
