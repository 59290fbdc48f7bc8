/** What the tabs of this page know of each other: which of them runs the task, and what was deleted. */
import { RUN_LOCK } from "../../core/session/keeping";

const CHANNEL = "cue-reactivity-demo";
/** A tab that runs answers at once; one that has not answered by then does not run, in ms. */
const ANSWER_MS = 200;

/** `gone` has the ids of deleted sessions, null for all of them. */
export type TabMessage =
  | { readonly kind: "changed"; readonly gone: readonly string[] | null }
  | { readonly kind: "who-runs" }
  | { readonly kind: "runs" }
  | { readonly kind: "who-records" }
  | { readonly kind: "records"; readonly sessions: readonly string[] };

export type Tabs = {
  readonly tell: (message: TabMessage) => void;
  readonly onTold: (listener: (message: TabMessage) => void) => void;
  /** The turn to run, which is one tab's at a time: what ends it, or null where another tab has it. */
  readonly takeTurn: () => Promise<(() => void) | null>;
};

/** Browsers have no locks on plain-http addresses, and some no channels: then what a tab cannot know it does not ask. */
export function meetTabs(): Tabs {
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(CHANNEL) : null;
  const listeners = new Set<(message: TabMessage) => void>();
  let runs = false;
  const tell = (message: TabMessage) => channel?.postMessage(message);
  channel?.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === "who-runs" && runs) tell({ kind: "runs" });
    for (const listener of listeners) listener(data);
  });

  function isAnotherRunning(): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (message: TabMessage) => {
        if (message.kind === "runs") end(true);
      };
      const waiting = setTimeout(() => end(false), ANSWER_MS);
      function end(isRunning: boolean): void {
        clearTimeout(waiting);
        listeners.delete(answer);
        resolve(isRunning);
      }
      listeners.add(answer);
      tell({ kind: "who-runs" });
    });
  }
  /** Held until what it answers is called; null where it is held elsewhere. Rejects where locks are forbidden. */
  function lock(locks: LockManager): Promise<(() => void) | null> {
    return new Promise((resolve, reject) => {
      const holding = locks.request(RUN_LOCK, { ifAvailable: true }, (granted) => {
        if (granted === null) return resolve(null);
        return new Promise<void>((end) => resolve(end));
      });
      holding.catch(reject);
    });
  }
  async function takeTurn(): Promise<(() => void) | null> {
    const { locks }: { readonly locks?: LockManager } = navigator;
    const end = locks === undefined ? undefined : await lock(locks).catch(() => undefined);
    if (end !== undefined) return end;
    if (channel !== null && (await isAnotherRunning())) return null;
    runs = true;
    return () => {
      runs = false;
    };
  }
  return { tell, onTold: (listener) => void listeners.add(listener), takeTurn };
}
