/** What is asked of the database, each in one transaction: all of it happens, or nothing. */
import type { Loss } from "../core/session/keeping";
import type { Session } from "../core/session/session";
import { beginRead, beginWrite, type Database, type Read, rowsOf, type Write } from "./database";
import type { Unsaved } from "./held";
import type { SessionSummary } from "./store";

/** Does the work and answers when the transaction is over; where either fails, nothing of it has happened. */
async function within<Begun extends Read | Write, Value>(
  transaction: Begun,
  work: (transaction: Begun) => Promise<Value>,
): Promise<Value> {
  // Told where the work is awaited: it fails, too.
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    abort(transaction);
    throw error;
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
function ask(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Rows whose session is gone are swept up on the way. */
export async function listStored(database: Database): Promise<SessionSummary[]> {
  const { headers, counts, rowCount } = await within(beginRead(database), async (read) => {
    const rows = read.objectStore("rows");
    const headers = await read.objectStore("sessions").getAll();
    const counts: number[] = [];
    for (const { id } of headers) counts.push(await rows.count(rowsOf(id)));
    return { headers, counts, rowCount: await rows.count() };
  });
  if (counts.reduce((sum, count) => sum + count, 0) < rowCount) await sweepOrphans(database);
  return headers.map((header, index) => ({ ...header, rowCount: counts[index] ?? 0 }));
}

/** Deletes rows without a header: what an older version of the page, or a crash of the browser, may have left. */
function sweepOrphans(database: Database): Promise<void> {
  return within(beginWrite(database), async (write) => {
    const [rows, sessions] = [write.objectStore("rows"), write.objectStore("sessions")];
    for (let cursor = await rows.openKeyCursor(); cursor !== null; ) {
      const [id] = cursor.key;
      if ((await sessions.getKey(id)) === undefined) await rows.delete(rowsOf(id));
      // Past every row of that session.
      cursor = await rows.openKeyCursor(IDBKeyRange.lowerBound([id, Number.POSITIVE_INFINITY]));
    }
  });
}

export function readStored(database: Database, sessionId: string): Promise<Session | null> {
  return within(beginRead(database), async (read) => {
    const header = await read.objectStore("sessions").get(sessionId);
    if (header === undefined) return null;
    return { ...header, rows: await read.objectStore("rows").getAll(rowsOf(sessionId)) };
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
export function claimStored(database: Database, sessionId: string, claim: string): Promise<Session | null> {
  return within(beginWrite(database), async (write) => {
    const header = await write.objectStore("sessions").get(sessionId);
    if (header === undefined) return null;
    ask(write.objectStore("claims").put(claim, sessionId));
    return { ...header, rows: await write.objectStore("rows").getAll(rowsOf(sessionId)) };
  });
}

export function eraseSession(database: Database, sessionId: string): Promise<void> {
  return within(beginWrite(database), async (write) => {
    ask(write.objectStore("rows").delete(rowsOf(sessionId)));
    ask(write.objectStore("claims").delete(sessionId));
    ask(write.objectStore("sessions").delete(sessionId));
  });
}

export function eraseAll(database: Database): Promise<void> {
  return within(beginWrite(database), async (write) => {
    ask(write.objectStore("rows").clear());
    ask(write.objectStore("claims").clear());
    ask(write.objectStore("sessions").clear());
  });
}
