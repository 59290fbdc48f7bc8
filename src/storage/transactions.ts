/** What is asked of the database, each in one transaction: all of it happens, or nothing. */
import type { Loss } from "../core/session/keeping";
import { beginRead, beginWrite, type Database, type Read, rowsOf, type Write } from "./database";
import type { Unsaved } from "./held";
import { endWhenAside } from "./put-aside";

/**
 * Does the work and answers when the transaction is over; where either fails, nothing of it has happened. `over` ends it
 * with nothing of it done, unless it is being committed already.
 */
export async function within<Begun extends Read | Write, Value>(
  transaction: Begun,
  work: (transaction: Begun) => Promise<Value>,
  over?: AbortSignal,
): Promise<Value> {
  // Told where the work is awaited: it fails, too.
  transaction.done.catch(() => undefined);
  const forget = endWhenAside(transaction);
  const end = () => abort(transaction);
  over?.addEventListener("abort", end);
  if (over?.aborted) end();
  try {
    const value = await work(transaction);
    commit(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    abort(transaction);
    throw error;
  } finally {
    over?.removeEventListener("abort", end);
    forget();
  }
}

/** All is asked: from here on it needs this page no more, wherever the person goes. */
function commit(transaction: Read | Write): void {
  try {
    transaction.commit();
  } catch {
    // It is over already, and `done` says how.
  }
}

function abort(transaction: Read | Write): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** Asks without waiting: a request that fails ends its transaction, and that is told. */
export function ask(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** A record of a session as it stands in the database, unparsed. */
export type StoredRecord = { readonly key: IDBValidKey; readonly record: unknown; readonly rowCount: number };

/** As `StoredRecord`, with its rows in order. */
export type StoredWhole = { readonly record: unknown; readonly rows: readonly unknown[] };

/** Rows whose session is gone are swept up on the way. */
export async function listStored(database: Database): Promise<readonly StoredRecord[]> {
  const { stored, rowCount } = await within(beginRead(database), async (read) => {
    const [sessions, rows] = [read.objectStore("sessions"), read.objectStore("rows")];
    const keys = await sessions.getAllKeys();
    const records = await sessions.getAll();
    // All asked at once: to wait for each would take a turn of the page a session.
    const counts = await Promise.all(keys.map((key) => rows.count(rowsOf(key))));
    const stored = keys.map((key, index) => ({ key, record: records[index], rowCount: counts[index] ?? 0 }));
    return { stored, rowCount: await rows.count() };
  });
  if (stored.reduce((sum, each) => sum + each.rowCount, 0) < rowCount) await sweepOrphans(database);
  return stored;
}

/** Deletes rows without a header: what an older version of the page, or a crash of the browser, may have left. */
function sweepOrphans(database: Database): Promise<void> {
  return within(beginWrite(database), async (write) => {
    const [rows, sessions] = [write.objectStore("rows"), write.objectStore("sessions")];
    for (let cursor = await rows.openKeyCursor(); cursor !== null; ) {
      const { key } = cursor;
      const [id] = Array.isArray(key) ? key : [];
      const isOwned = id !== undefined && (await sessions.getKey(id)) !== undefined;
      const all = id === undefined ? IDBKeyRange.only(key) : rowsOf(id);
      if (!isOwned) await rows.delete(all);
      cursor = await rows.openKeyCursor(IDBKeyRange.lowerBound(all.upper, true));
    }
  });
}

export function readStored(database: Database, key: IDBValidKey): Promise<StoredWhole | null> {
  return within(beginRead(database), async (read) => {
    const record = await read.objectStore("sessions").get(key);
    if (record === undefined) return null;
    return { record, rows: await read.objectStore("rows").getAll(rowsOf(key)) };
  });
}

/**
 * Writes what is not saved yet, header and rows together, so that no row ever stands without its header. Nothing is
 * written, and why is answered, where the session was deleted, or where another page load has claimed it.
 */
export function writeUnsaved(
  database: Database,
  { header, claim, isStored, rows }: Unsaved,
): Promise<Loss | null> {
  return within(beginWrite(database), async (write) => {
    const claimed = await write.objectStore("claims").get(header.id);
    if (claimed !== claim && (isStored || claimed !== undefined)) {
      return claimed === undefined ? "deleted" : "taken";
    }
    ask(write.objectStore("claims").put(claim, header.id));
    ask(write.objectStore("sessions").put(header));
    const store = write.objectStore("rows");
    for (const row of rows) ask(store.put(row, [header.id, row.row]));
    return null;
  });
}

/** From now on only who has this mark writes to the session. Null where it is not stored. */
export function claimStored(database: Database, id: string, claim: string, over: AbortSignal) {
  const take = async (write: Write): Promise<StoredWhole | null> => {
    const record = await write.objectStore("sessions").get(id);
    if (record === undefined) return null;
    ask(write.objectStore("claims").put(claim, id));
    return { record, rows: await write.objectStore("rows").getAll(rowsOf(id)) };
  };
  return within(beginWrite(database), take, over);
}

export function eraseSession(database: Database, key: IDBValidKey): Promise<void> {
  return within(beginWrite(database), async (write) => {
    ask(write.objectStore("rows").delete(rowsOf(key)));
    if (typeof key === "string") ask(write.objectStore("claims").delete(key));
    ask(write.objectStore("sessions").delete(key));
  });
}

/** What a class has collected, too. */
export function eraseAll(database: Database): Promise<void> {
  return within(beginWrite(database), async (write) => {
    ask(write.objectStore("collection").clear());
    ask(write.objectStore("rows").clear());
    ask(write.objectStore("claims").clear());
    ask(write.objectStore("sessions").clear());
  });
}
