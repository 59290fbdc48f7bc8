/** The IndexedDB database: sessions by id, rows by session and number, which page load may write to a session, and what a class collects. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

type Schema = DBSchema & {
  /** Whatever stands there is parsed when it is read. */
  sessions: { key: IDBValidKey; value: unknown };
  /** Keyed by session id and the row's number. */
  rows: { key: IDBValidKey; value: unknown };
  /** Of a session that is being recorded: the mark of the page load that records it. Since version 2. */
  claims: { key: string; value: string };
  /** What a class has collected, as `collection.ts` lays it out. Since version 3. */
  collection: { key: IDBValidKey; value: unknown };
};

export type Database = IDBPDatabase<Schema>;

const NAME = "cue-reactivity-demo";
const VERSION = 3;
const STORES = ["sessions", "rows", "claims", "collection"] as const;

/** What the opener of a database wants to hear. */
export type DatabaseEvents = {
  /** Another tab holds on to an older version; the opening goes on when that tab lets go. */
  readonly onBlocked: () => void;
  /** The connection is no longer of use. */
  readonly onClosed: () => void;
};

/** Rejects when the browser refuses IndexedDB, or when a newer page has been here. */
export async function openDatabase({ onBlocked, onClosed }: DatabaseEvents): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore("sessions", { keyPath: "id" });
        database.createObjectStore("rows");
      }
      if (oldVersion < 2) database.createObjectStore("claims");
      if (oldVersion < 3) database.createObjectStore("collection");
    },
    blocked: onBlocked,
    blocking(_current, _blocked, event) {
      // A newer page waits to upgrade, or someone to delete; holding on would keep them from it.
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** All stores, flushed to disk before `done` resolves. */
export function beginWrite(database: Database) {
  return database.transaction(STORES, "readwrite", { durability: "strict" });
}

export function beginRead(database: Database) {
  return database.transaction(STORES);
}

export type Write = ReturnType<typeof beginWrite>;
export type Read = ReturnType<typeof beginRead>;

/** Every key of a session's rows. */
export function rowsOf(sessionId: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.bound([sessionId, 0], [sessionId, Number.MAX_SAFE_INTEGER]);
}
