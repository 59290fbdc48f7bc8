/** Asks the database, for a second at most, and parses what it answers. */
import type { Session } from "../core/session/session";
import type { Connection } from "./connection";
import type { Database } from "./database";
import { type ReadRecords, readRecords } from "./listing";
import { SILENT, withPatience } from "./patience";
import type { RecordReader, Unread } from "./store";
import { listStored, type StoredWhole } from "./transactions";

/** Where the browser did not let the database be asked, or did not answer. */
export const REFUSED = "refused";

/** `over` comes when the database was silent for too long: what can still be stopped is not to happen later. */
export type Work<Value> = (database: Database, over: AbortSignal) => Promise<Value>;

export type Reading = {
  /** `onLate` is told where it happened all the same, after it was answered as refused. */
  readonly ask: <Value>(work: Work<Value>, onLate?: () => void) => Promise<Value | typeof REFUSED>;
  readonly parse: (stored: StoredWhole | null | typeof REFUSED) => Promise<Session | null | Unread>;
  readonly readAll: () => Promise<ReadRecords>;
};

export type ReadingOptions = {
  readonly connection: Connection;
  readonly fetchReader: () => Promise<RecordReader>;
  readonly onAnswer: () => void;
};

export function createReading({ connection, fetchReader, onAnswer }: ReadingOptions): Reading {
  async function ask<Value>(work: Work<Value>, onLate = () => {}): Promise<Value | typeof REFUSED> {
    const over = new AbortController();
    try {
      const working = connection.use((database) => work(database, over.signal));
      const answer = await withPatience(working);
      if (answer === SILENT) {
        over.abort();
        working.then(onLate, () => undefined);
        return REFUSED;
      }
      onAnswer();
      return answer;
    } catch {
      return REFUSED;
    }
  }
  const readerOrNull = () => fetchReader().catch(() => null);
  return {
    ask,
    async parse(stored) {
      if (stored === null || stored === REFUSED) return stored;
      const reader = await readerOrNull();
      if (reader === null) return "unreachable";
      const parsed = reader.readSession(stored.record, stored.rows);
      return parsed.ok ? parsed.value : "unreadable";
    },
    async readAll() {
      const stored = await ask(listStored);
      if (stored === REFUSED) return REFUSED;
      // Where nothing is stored, nothing is fetched.
      if (stored.length === 0) return { sessions: [], unreadable: [] };
      const reader = await readerOrNull();
      return reader === null ? "unreachable" : readRecords(stored, reader);
    },
  };
}
