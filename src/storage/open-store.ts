/** Opens the store of sessions: IndexedDB, with what this page load recorded kept in memory beside it. */
import type { Part, Row, SessionHeader } from "../core/session/session";
import {
  beginWrite,
  type Database,
  eraseAll,
  eraseSession,
  listStored,
  openDatabase,
  readStored,
} from "./database";
import type { SessionStore, SessionSummary } from "./store";

/** Where the browser did not let the database be asked. */
const REFUSED = "refused";

type Memory = { header: SessionHeader; readonly rows: Map<number, Row> };

/**
 * There at once; what it is asked waits until the database is open. Where the browser refuses to store, sessions live
 * in memory and `problem` says why.
 */
export function openStore(open: () => Promise<Database> = openDatabase): SessionStore {
  const memory = new Map<string, Memory>();
  const listeners = new Set<(reason: string) => void>();
  const watchers = new Set<() => void>();
  let problem: string | null = null;
  const opening = openOrReport();

  async function openOrReport(): Promise<Database | null> {
    try {
      return await open();
    } catch (error) {
      report(error);
      return null;
    }
  }
  async function ask<Value>(work: (database: Database) => Promise<Value>): Promise<Value | typeof REFUSED> {
    const database = await opening;
    if (database === null) return REFUSED;
    try {
      return await work(database);
    } catch {
      return REFUSED;
    }
  }
  /** A refusal is told once, and what was to be kept stays in memory. */
  async function keep(work: (database: Database) => Promise<unknown>): Promise<void> {
    const database = await opening;
    if (database === null) return;
    await work(database).catch(report);
  }
  /** Answers whether it is gone. What was never stored is gone when it is forgotten. */
  async function forget(
    forgetMemory: () => void,
    erase: (database: Database) => Promise<unknown>,
  ): Promise<boolean> {
    if ((await opening) !== null && (await ask(erase)) === REFUSED) return false;
    forgetMemory();
    tellChange();
    return true;
  }
  function report(error: unknown): void {
    const isFirst = problem === null;
    problem = error instanceof Error && error.message !== "" ? error.message : String(error);
    if (isFirst) for (const listener of listeners) listener(problem);
  }
  function tellChange(): void {
    for (const watcher of watchers) watcher();
  }
  function remembered(sessionId: string): Memory {
    const found = memory.get(sessionId);
    if (found === undefined) throw new Error(`No session ${sessionId} was created in this page load.`);
    return found;
  }
  async function update(sessionId: string, change: (header: SessionHeader) => SessionHeader): Promise<void> {
    const found = remembered(sessionId);
    found.header = change(found.header);
    await keep(async (db) => {
      const write = beginWrite(db);
      await Promise.all([write.objectStore("sessions").put(found.header), write.done]);
    });
  }

  return {
    problem: () => problem,
    onProblem(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onChange(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    async list() {
      const answer = await ask(listStored);
      const stored = answer === REFUSED ? [] : answer;
      const ids = new Set(stored.map(({ id }) => id));
      const unstored = [...memory.values()].filter(({ header }) => !ids.has(header.id)).map(summarise);
      const sessions = [...stored, ...unstored].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      return { sessions, isRefused: answer === REFUSED };
    },
    async read(sessionId) {
      const found = memory.get(sessionId);
      if (found !== undefined) return { ...found.header, rows: inOrder(found.rows.values()) };
      return ask((db) => readStored(db, sessionId));
    },
    async create(header) {
      memory.set(header.id, { header, rows: new Map() });
      await update(header.id, (same) => same);
      tellChange();
    },
    putPart: (id, part) => update(id, (header) => ({ ...header, parts: putAmong(header.parts, part) })),
    async setState(id, state) {
      await update(id, (header) => ({ ...header, state }));
      tellChange();
    },
    async writeRows(sessionId, rows) {
      const found = remembered(sessionId);
      for (const row of rows) found.rows.set(row.row, row);
      await keep(async (db) => {
        const write = beginWrite(db);
        const store = write.objectStore("rows");
        await Promise.all([...rows.map((row) => store.put(row, [sessionId, row.row])), write.done]);
      });
    },
    remove: (sessionId) =>
      forget(
        () => memory.delete(sessionId),
        (db) => eraseSession(db, sessionId),
      ),
    removeAll: () => forget(() => memory.clear(), eraseAll),
  };
}

function summarise({ header, rows }: Memory): SessionSummary {
  return { ...header, rowCount: rows.size };
}

function putAmong(parts: readonly Part[], part: Part): Part[] {
  return [...parts.filter((each) => each.part !== part.part), part].sort((a, b) => a.part - b.part);
}

function inOrder(rows: Iterable<Row>): Row[] {
  return [...rows].sort((a, b) => a.row - b.row);
}
