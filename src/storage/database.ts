/** The IndexedDB database: sessions by id, rows by session and number. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Row, SessionHeader } from "../core/session/session";

type Schema = DBSchema & {
  sessions: { key: string; value: SessionHeader };
  /** Keyed by session id and the row's number. */
  rows: { key: [string, number]; value: Row };
};

export type Database = IDBPDatabase<Schema>;

const NAME = "cue-reactivity-demo";
const VERSION = 1;
const STORES = ["sessions", "rows"] as const;

/** Rejects when the browser refuses IndexedDB. */
export function openDatabase(): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore("sessions", { keyPath: "id" });
      database.createObjectStore("rows");
    },
    blocking(_current, _blocked, event) {
      // A newer page waits to upgrade; holding on would keep it from opening.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** Both stores, flushed to disk before `done` resolves. */
export function beginWrite(database: Database) {
  return database.transaction(STORES, "readwrite", { durability: "strict" });
}

/** Every key of a session's rows. */
export function rowsOf(sessionId: string): IDBKeyRange {
  return IDBKeyRange.bound([sessionId, 0], [sessionId, Number.MAX_SAFE_INTEGER]);
}
