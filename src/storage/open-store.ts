/** Opens the store of sessions: IndexedDB, with what this page load records in memory until it is acknowledged. */

import type { Loss } from "../core/session/keeping";
import { createConnection, type OpenDatabase, toStoreProblem } from "./connection";
import { openDatabase } from "./database";
import { createHealth } from "./health";
import { type Held, toSession } from "./held";
import { createKeeper } from "./keeper";
import { createListeners } from "./listeners";
import { listAll } from "./listing";
import { SILENT, withPatience } from "./patience";
import { createReading, REFUSED, type Work } from "./reading";
import { createRecording, findOwn } from "./recording";
import type { RecordReader, SessionStore } from "./store";
import { watchElsewhere } from "./tabs/elsewhere";
import { meetTabs } from "./tabs/tabs";
import { eraseAll, eraseSession, readStored } from "./transactions";

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
  const elsewhere = watchElsewhere(tabs, changes.tell);
  const health = createHealth(() => keeper.isBehind());
  const { report, relax } = health;
  const connection = createConnection(open, () => report({ code: "blocked" }));
  const onSaved = () => relax("written");
  const keeper = createKeeper({ connection, onProblem: report, onSaved, onLoss });

  function onLoss(id: string, loss: Loss): void {
    if (loss === "taken") elsewhere.letGo(id);
    losses.tell(id, loss);
  }

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
  /** Answers whether they are gone. */
  async function forget(
    sessions: readonly Held[],
    /** Their ids; null for all there are. */
    gone: readonly string[] | null,
    isNowhereElse: boolean,
    erase: Work<unknown>,
  ): Promise<boolean> {
    function note(): void {
      for (const { header } of sessions) {
        keeper.forget(header.id);
        elsewhere.letGo(header.id);
      }
      tellAll(gone);
    }
    if ((await ask(erase, note)) === REFUSED && !isNowhereElse) return false;
    note();
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
  // What could not be written while the page was put aside.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) keeper.retry();
  });
  return {
    ...createRecording({ keeper, drawClaim, elsewhere, tabs, onChange: changes.tell, ask, parse }),
    takeTurn: tabs.takeTurn,
    findElsewhere: elsewhere.find,
    problem: health.problem,
    onProblem: health.onProblem,
    isAtRisk: () => health.problem() !== null && keeper.isBehind(),
    onChange: changes.subscribe,
    onLoss: losses.subscribe,
    lossOf: (sessionId) => keeper.find(sessionId)?.loss ?? null,
    async list() {
      keeper.retry();
      return listAll(await readAll(), keeper.own());
    },
    async read(sessionId) {
      const found = findOwn(keeper, sessionId);
      if (found !== undefined) return toSession(found);
      return parse(await ask((database) => readStored(database, sessionId)));
    },
    readRecord: (key) => ask((database) => readStored(database, key)),
    removeRecord: (key) => forget([], [], false, (database) => eraseSession(database, key)),
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
