/** What is stored, parsed record by record, with what this page load holds itself. */
import { type Held, summarise } from "./held";
import type { RecordReader, SessionListing, SessionSummary, UnreadableRecord } from "./store";
import type { StoredRecord } from "./transactions";

export type ReadRecords =
  | { readonly sessions: readonly SessionSummary[]; readonly unreadable: readonly UnreadableRecord[] }
  | "refused"
  | "unreachable";

/** One broken record says nothing of the others. */
export function readRecords(stored: readonly StoredRecord[], reader: RecordReader): ReadRecords {
  const sessions: SessionSummary[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const { key, record, rowCount } of stored) {
    const parsed = reader.readHeader(record);
    if (parsed.ok) sessions.push({ ...parsed.value, rowCount });
    else unreadable.push({ key, rowCount, failure: parsed });
  }
  return { sessions, unreadable };
}

/** Newest first. What is in memory only is there in any case. */
export function listAll(read: ReadRecords, own: readonly Held[]): SessionListing {
  const { sessions, unreadable } = typeof read === "string" ? { sessions: [], unreadable: [] } : read;
  const ids = new Set(sessions.map(({ id }) => id));
  const unstored = own.filter(({ header }) => !ids.has(header.id)).map(summarise);
  return {
    sessions: [...sessions, ...unstored].sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
    unreadable,
    isRefused: read === "refused",
    isUnreachable: read === "unreachable",
  };
}
