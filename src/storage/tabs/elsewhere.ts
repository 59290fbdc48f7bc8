/** Which sessions other tabs record right now: each is held under a lock of its own, which a tab that dies lets go. */
import type { Tabs } from "./tabs";

const LOCK = "cue-reactivity-session:";
/** Without locks: a tab that records answers at once, and is asked again as long as it does, in ms. */
const ANSWER_MS = 200;
const AGAIN_MS = 2000;

export type Elsewhere = {
  /** This page load records it; resolves once the others can know. */
  readonly hold: (sessionId: string) => Promise<void>;
  readonly letGo: (sessionId: string) => void;
  /** Which of these another tab records. */
  readonly find: (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>;
};

type Holds = Map<string, () => void>;

/** Of all tabs, and telling when one of some is no longer recorded. */
type Sight = {
  readonly show: (sessionId: string, over: Promise<void>) => Promise<void>;
  readonly look: () => Promise<ReadonlySet<string>>;
  readonly watch: (sessionIds: readonly string[]) => void;
};

/** `onEnd`: a session that was found is no longer recorded. */
export function watchElsewhere(tabs: Pick<Tabs, "tell" | "onTold">, onEnd: () => void): Elsewhere {
  const { locks }: { readonly locks?: LockManager } = navigator;
  /** Those of this page load, each with what lets go of it. */
  const own: Holds = new Map();
  const sight = locks === undefined ? seeByAsking(tabs, own, onEnd) : seeByLocks(locks, onEnd);
  return {
    hold(sessionId) {
      if (own.has(sessionId)) return Promise.resolve();
      return sight.show(sessionId, new Promise((end) => own.set(sessionId, end)));
    },
    letGo(sessionId) {
      own.get(sessionId)?.();
      own.delete(sessionId);
    },
    async find(sessionIds) {
      if (sessionIds.length === 0) return new Set();
      const recorded = await sight.look();
      const found = sessionIds.filter((id) => recorded.has(id) && !own.has(id));
      sight.watch(found);
      return new Set(found);
    },
  };
}

function seeByLocks(locks: LockManager, onEnd: () => void): Sight {
  const watched = new Set<string>();
  /** Resolves when the lock is free: its tab has let go of it, or is gone. */
  async function wait(sessionId: string): Promise<void> {
    if (watched.has(sessionId)) return;
    watched.add(sessionId);
    await locks.request(LOCK + sessionId, () => undefined).catch(() => undefined);
    watched.delete(sessionId);
    onEnd();
  }
  return {
    show: (sessionId, over) =>
      new Promise((resolve) => {
        const held = () => {
          resolve();
          return over;
        };
        // Shared: for a moment two have it, where one goes on with what the other one had.
        locks.request(LOCK + sessionId, { mode: "shared" }, held).catch(() => resolve());
      }),
    async look() {
      const { held = [], pending = [] }: LockManagerSnapshot = await locks.query().catch(() => ({}));
      // Who waits for one to be free does not share it.
      const recorded = [...held, ...pending].filter(({ mode }) => mode === "shared");
      return new Set(recorded.map(({ name = "" }) => name.slice(LOCK.length)));
    },
    watch: (sessionIds) => sessionIds.forEach((id) => void wait(id)),
  };
}

/** As on plain http, where browsers have no locks. */
function seeByAsking(tabs: Pick<Tabs, "tell" | "onTold">, own: Holds, onEnd: () => void): Sight {
  const asked = new Set<Set<string>>();
  let again: ReturnType<typeof setTimeout> | undefined;
  tabs.onTold((message) => {
    if (message.kind === "who-records" && own.size > 0) {
      tabs.tell({ kind: "records", sessions: [...own.keys()] });
    }
    if (message.kind === "records") {
      for (const answers of asked) for (const id of message.sessions) answers.add(id);
    }
  });
  async function look(): Promise<ReadonlySet<string>> {
    const answers = new Set<string>();
    asked.add(answers);
    tabs.tell({ kind: "who-records" });
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    asked.delete(answers);
    return answers;
  }
  function watch(sessionIds: readonly string[]): void {
    clearTimeout(again);
    if (sessionIds.length === 0) return;
    again = setTimeout(async () => {
      const recorded = await look();
      if (sessionIds.every((id) => recorded.has(id))) watch(sessionIds);
      else onEnd();
    }, AGAIN_MS);
  }
  return { show: () => Promise.resolve(), look, watch };
}
