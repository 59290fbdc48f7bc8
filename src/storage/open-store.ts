/** Opens the store of sessions: IndexedDB, with what this page load records in memory until it is acknowledged. */

import type { Loss } from "../core/session/keeping";
import { createConnection, type OpenDatabase, toStoreProblem } from "./connection";
import { type Database, openDatabase } from "./database";
import { createHealth } from "./health";
import { addRows, changeHeader, type Held, hold, holdStored, putAmong, renew, toSession } from "./held";
import { createKeeper } from "./keeper";
import { createListeners } from "./listeners";
import { listAll } from "./listing";
import { SILENT, withPatience } from "./patience";
import { createReading, REFUSED } from "./reading";
import type { RecordReader, SessionStore } from "./store";
import { meetTabs } from "./tabs";
import { claimStored, eraseAll, eraseSession, readStored } from "./transactions";

export type StoreOptions = {
  /** The mark of what this page load records: no other one has it. */
  readonly drawClaim: () => string;
  /** Fetched once there is something to parse; rejects where it cannot be. */
  readonly fetchReader: () => Promise<RecordReader>;
  readonly open?: OpenDatabase;
};

/** There at once; what it is asked waits until the database is open, a second at most. */
export function openStore({ drawClaim, fetchReader, open = openDatabase }: StoreOptions): SessionStore {
  const changes = createListeners<[]>();
  const tabs = meetTabs();
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
  const { ask, parse, readAll } = createReading({
    connection,
    fetchReader,
    onAnswer: () => relax("answered"),
  });
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
    /** Their ids; null for all there are. */
    gone: readonly string[] | null,
    isNowhereElse: boolean,
    erase: (database: Database) => Promise<unknown>,
  ): Promise<boolean> {
    if ((await ask(erase)) === REFUSED && !isNowhereElse) return false;
    for (const { header } of sessions) keeper.forget(header.id);
    tellAll(gone);
    return true;
  }

  /** In every tab. */
  function tellAll(gone: readonly string[] | null): void {
    changes.tell();
    tabs.tell({ kind: "changed", gone });
  }

  tabs.onTold((message) => {
    if (message.kind !== "changed") return;
    const { gone } = message;
    for (const { header, isStored } of keeper.own()) {
      if (isStored && (gone === null || gone.includes(header.id))) keeper.lose(header.id);
    }
    changes.tell();
  });
  void connect();
  return {
    takeTurn: tabs.takeTurn,
    problem: health.problem,
    onProblem: health.onProblem,
    isAtRisk: () => health.problem() !== null && keeper.isBehind(),
    onChange: changes.subscribe,
    onLoss: losses.subscribe,
    async list() {
      keeper.retry();
      return listAll(await readAll(), keeper.own());
    },
    async read(sessionId) {
      const found = findOwn(sessionId);
      if (found !== undefined) return toSession(found);
      return parse(await ask((database) => readStored(database, sessionId)));
    },
    readRecord: (key) => ask((database) => readStored(database, key)),
    removeRecord: (key) => forget([], [], false, (database) => eraseSession(database, key)),
    async create(header) {
      const session = hold(header, drawClaim());
      keeper.add(session);
      await keeper.save(session);
      tellAll([]);
    },
    async resume(id) {
      const mine = findOwn(id);
      if (mine !== undefined) {
        mine.isOver = false;
        return toSession(mine);
      }
      const claim = drawClaim();
      const claimed = await parse(await ask((database) => claimStored(database, id, claim)));
      if (claimed !== null && typeof claimed !== "string") keeper.add(holdStored(claimed, claim));
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
      tellAll([]);
    },
    release: (id) => keeper.release(remembered(id)),
    restore: (id) => change(id, renew),
    remove(id) {
      const mine = keeper.find(id);
      const isUnstored = mine !== undefined && !mine.isStored;
      const own = mine === undefined ? [] : [mine];
      return forget(own, [id], isUnstored, (database) => eraseSession(database, id));
    },
    // Where there is no database, there is nothing else.
    removeAll: () => forget(keeper.own(), null, health.problem()?.code === "missing", eraseAll),
  };
}
