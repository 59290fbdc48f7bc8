/** Opens the store of sessions: IndexedDB, with what this page load records in memory until it is acknowledged. */
import type { Loss } from "../core/session/keeping";
import { createConnection, type OpenDatabase, toStoreProblem } from "./connection";
import { type Database, openDatabase } from "./database";
import { createHealth } from "./health";
import {
  addRows,
  changeHeader,
  type Held,
  hold,
  holdStored,
  putAmong,
  renew,
  summarise,
  toSession,
} from "./held";
import { createKeeper } from "./keeper";
import { createListeners } from "./listeners";
import { SILENT, withPatience } from "./patience";
import type { SessionStore } from "./store";
import { claimStored, eraseAll, eraseSession, listStored, readStored } from "./transactions";

/** Where the browser did not let the database be asked, or did not answer. */
const REFUSED = "refused";

export type StoreOptions = {
  /** The mark of what this page load records: no other one has it. */
  readonly drawClaim: () => string;
  readonly open?: OpenDatabase;
};

/** There at once; what it is asked waits until the database is open, a second at most. */
export function openStore({ drawClaim, open = openDatabase }: StoreOptions): SessionStore {
  const changes = createListeners<[]>();
  const losses = createListeners<[sessionId: string, loss: Loss]>();
  const health = createHealth(() => keeper.isBehind());
  const { report, relax } = health;
  const connection = createConnection(open, () => report({ code: "blocked" }));
  const onSaved = () => relax("written");
  const keeper = createKeeper({ connection, onProblem: report, onSaved, onLoss: losses.tell });

  async function connect(): Promise<void> {
    const opening = connection.use(async () => relax("answered"));
    const fail = (error: unknown) => report(toStoreProblem(error));
    try {
      if ((await withPatience(opening)) !== SILENT) return;
      report({ code: "silent" });
      opening.then(changes.tell, fail);
    } catch (error) {
      fail(error);
    }
  }
  async function ask<Value>(work: (database: Database) => Promise<Value>): Promise<Value | typeof REFUSED> {
    try {
      const answer = await withPatience(connection.use(work));
      if (answer === SILENT) return REFUSED;
      relax("answered");
      return answer;
    } catch {
      return REFUSED;
    }
  }
  function remembered(sessionId: string): Held {
    const found = keeper.find(sessionId);
    if (found === undefined) throw new Error(`No session ${sessionId} is recorded in this page load.`);
    return found;
  }
  const findOwn = (id: string) => keeper.own().find(({ header }) => header.id === id);
  async function change(sessionId: string, make: (session: Held) => void): Promise<void> {
    const session = remembered(sessionId);
    make(session);
    await keeper.save(session);
  }
  /** Answers whether they are gone. */
  async function forget(
    sessions: readonly Held[],
    isNowhereElse: boolean,
    erase: (database: Database) => Promise<unknown>,
  ): Promise<boolean> {
    if ((await ask(erase)) === REFUSED && !isNowhereElse) return false;
    for (const { header } of sessions) keeper.forget(header.id);
    changes.tell();
    return true;
  }

  void connect();
  return {
    problem: health.problem,
    onProblem: health.onProblem,
    isAtRisk: () => health.problem() !== null && keeper.isBehind(),
    onChange: changes.subscribe,
    onLoss: losses.subscribe,
    async list() {
      keeper.retry();
      const answer = await ask(listStored);
      const stored = answer === REFUSED ? [] : answer;
      const ids = new Set(stored.map(({ id }) => id));
      const unstored = keeper.own().filter(({ header }) => !ids.has(header.id));
      const all = [...stored, ...unstored.map(summarise)];
      const sessions = all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      return { sessions, isRefused: answer === REFUSED };
    },
    async read(sessionId) {
      const found = findOwn(sessionId);
      return found === undefined ? ask((database) => readStored(database, sessionId)) : toSession(found);
    },
    async create(header) {
      const session = hold(header, drawClaim());
      keeper.add(session);
      await keeper.save(session);
      changes.tell();
    },
    async resume(id) {
      const mine = findOwn(id);
      if (mine !== undefined) {
        mine.isOver = false;
        return toSession(mine);
      }
      const claim = drawClaim();
      const claimed = await ask((database) => claimStored(database, id, claim));
      if (claimed !== null && claimed !== REFUSED) keeper.add(holdStored(claimed, claim));
      return claimed;
    },
    putPart: (id, part) =>
      change(id, (session) => changeHeader(session, { parts: putAmong(session.header.parts, part) })),
    writeRows: (id, rows) => change(id, (session) => addRows(session, rows)),
    async setState(id, state) {
      await change(id, (session) => {
        changeHeader(session, { state });
        session.isOver = state !== "running";
      });
      changes.tell();
    },
    release: (id) => keeper.release(remembered(id)),
    restore: (id) => change(id, renew),
    remove(id) {
      const mine = keeper.find(id);
      const isUnstored = mine !== undefined && !mine.isStored;
      return forget(mine === undefined ? [] : [mine], isUnstored, (database) => eraseSession(database, id));
    },
    // Where there is no database, there is nothing else.
    removeAll: () => forget(keeper.own(), health.problem()?.code === "missing", eraseAll),
  };
}
