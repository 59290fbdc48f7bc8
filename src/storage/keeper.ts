/** Keeps what this page load records: writes it, and writes again what the database has not acknowledged. */
import type { Loss, StoreProblem } from "../core/session/keeping";
import { type Connection, toStoreProblem } from "./connection";
import { acknowledge, type Held, hasMore, isSaved, takeUnsaved } from "./held";
import { SILENT, withPatience } from "./patience";
import { writeUnsaved } from "./transactions";

export type Keeper = {
  readonly find: (sessionId: string) => Held | undefined;
  /** Those that no other page load has gone on with. */
  readonly own: () => readonly Held[];
  /** Adds a session, without writing it. */
  readonly add: (session: Held) => void;
  /** Resolves once all of the session is acknowledged, refused or lost, and after a second anyway. */
  readonly save: (session: Held) => Promise<void>;
  /** Tries again whatever is not acknowledged. */
  readonly retry: () => void;
  /** Whether something is in memory only. */
  readonly isBehind: () => boolean;
  /** Forgets it as soon as all of it is acknowledged. */
  readonly release: (session: Held) => Promise<void>;
  /** It was deleted in another tab. */
  readonly lose: (sessionId: string) => void;
  readonly forget: (sessionId: string) => void;
};

export type KeeperOptions = {
  readonly connection: Connection;
  readonly onProblem: (problem: StoreProblem) => void;
  /** Something was acknowledged. */
  readonly onSaved: () => void;
  readonly onLoss: (sessionId: string, loss: Loss) => void;
};

export function createKeeper({ connection, onProblem, onSaved, onLoss }: KeeperOptions): Keeper {
  const memory = new Map<string, Held>();
  const saving = new Map<Held, Promise<void>>();

  /** One attempt; answers whether another one is of use now. */
  async function attempt(session: Held): Promise<boolean> {
    const sent = takeUnsaved(session);
    try {
      const loss = await connection.use((database) => writeUnsaved(database, sent));
      if (loss !== null) {
        lose(session, loss);
        return false;
      }
    } catch (error) {
      onProblem(toStoreProblem(error));
      return hasMore(session, sent);
    }
    acknowledge(session, sent);
    return true;
  }
  function lose(session: Held, loss: Loss): void {
    session.loss = loss;
    onLoss(session.header.id, loss);
  }
  function isOpen(session: Held): boolean {
    return !isSaved(session) && session.loss === null && memory.get(session.header.id) === session;
  }
  async function saveAll(session: Held): Promise<void> {
    while (isOpen(session) && (await attempt(session)));
    saving.delete(session);
    if (!isSaved(session)) return;
    // Over, and all of it acknowledged: from now on the database answers for it.
    if (session.isOver) memory.delete(session.header.id);
    onSaved();
    retry();
  }
  async function save(session: Held): Promise<void> {
    let ongoing = saving.get(session);
    if (ongoing === undefined) {
      if (!isOpen(session)) return;
      ongoing = saveAll(session);
      saving.set(session, ongoing);
    }
    if ((await withPatience(ongoing)) === SILENT) onProblem({ code: "silent" });
  }
  function retry(): void {
    for (const session of memory.values()) {
      if (!saving.has(session)) void save(session);
    }
  }
  /** What another page load goes on with is as it is stored there. */
  function own(): readonly Held[] {
    return [...memory.values()].filter(({ loss }) => loss !== "taken");
  }

  return {
    find: (sessionId) => memory.get(sessionId),
    own,
    add: (session) => void memory.set(session.header.id, session),
    save,
    retry,
    isBehind: () => own().some((session) => !isSaved(session)),
    release(session) {
      session.isOver = true;
      if (isSaved(session)) memory.delete(session.header.id);
      return save(session);
    },
    lose(sessionId) {
      const session = memory.get(sessionId);
      if (session !== undefined && session.loss === null) lose(session, "deleted");
    },
    forget: (sessionId) => void memory.delete(sessionId),
  };
}
