/** The IndexedDB database: sessions by id, rows by session and number. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Row, Session, SessionHeader } from "../core/session/session";
import type { SessionSummary } from "./store";

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
function rowsOf(sessionId: string): IDBKeyRange {
  return IDBKeyRange.bound([sessionId, 0], [sessionId, Number.MAX_SAFE_INTEGER]);
}

export async function listStored(database: Database): Promise<SessionSummary[]> {
  const headers = await database.getAll("sessions");
  const counts = await Promise.all(headers.map(({ id }) => database.count("rows", rowsOf(id))));
  return headers.map((header, index) => ({ ...header, rowCount: counts[index] ?? 0 }));
}

export async function readStored(database: Database, sessionId: string): Promise<Session | null> {
  const header = await database.get("sessions", sessionId);
  if (header === undefined) return null;
  return { ...header, rows: await database.getAll("rows", rowsOf(sessionId)) };
}

export async function eraseSession(database: Database, sessionId: string): Promise<void> {
  const write = beginWrite(database);
  const gone = write.objectStore("rows").delete(rowsOf(sessionId));
  await Promise.all([write.objectStore("sessions").delete(sessionId), gone, write.done]);
}

export async function eraseAll(database: Database): Promise<void> {
  const write = beginWrite(database);
  const gone = write.objectStore("rows").clear();
  await Promise.all([write.objectStore("sessions").clear(), gone, write.done]);
}
