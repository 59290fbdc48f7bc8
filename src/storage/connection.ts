/** One connection to the database, opened when it is first needed and again when it was closed. */
import type { StoreProblem } from "../core/session/keeping";
import type { Database, DatabaseEvents } from "./database";

export type OpenDatabase = (events: DatabaseEvents) => Promise<Database>;

export type Connection = {
  /** Does some work on the database; rejects where that fails, and where there is no database. */
  readonly use: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;
};

export function createConnection(open: OpenDatabase, onBlocked: () => void): Connection {
  let opening: Promise<Database> | null = null;

  function connect(): Promise<Database> {
    const mine = open({ onBlocked, onClosed: () => forget(mine) });
    opening = mine;
    mine.catch(() => forget(mine));
    return mine;
  }
  function forget(which: Promise<Database>): void {
    if (opening === which) opening = null;
  }
  async function use<Value>(work: (database: Database) => Promise<Value>, isAgain = false): Promise<Value> {
    const connected = opening ?? connect();
    const database = await connected;
    try {
      return await work(database);
    } catch (error) {
      if (isAgain || !isClosed(error)) throw error;
      // Closed by the browser without a word: on a new connection the same work may do.
      forget(connected);
      return use(work, true);
    }
  }
  return { use: (work) => use(work) };
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === "InvalidStateError";
}

/** Why the database could not be opened, or refused. */
export function toStoreProblem(error: unknown): StoreProblem {
  const name = error instanceof Error ? error.name : "";
  if (typeof indexedDB === "undefined" || indexedDB === null) return { code: "missing" };
  if (name === "VersionError") return { code: "newer" };
  const said = error instanceof Error && error.message !== "" ? error.message : String(error);
  return { code: name === "QuotaExceededError" ? "full" : "refused", said };
}
