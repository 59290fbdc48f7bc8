/** Keeps a session while it is recorded: header, part, rows and how it ended, each stored as it comes. */
import type { Part } from "../../core/session/session";
import { formatAddress } from "../../formats/address/address";
import type { RunSink } from "../../task/run-contract";
import { leaveFullscreen } from "../parts/display";
import { createSession, resumeSession, type SessionOptions } from "./begin-session";
import { followPart } from "./follow-part";

/** How a run ended; `left`: the person went elsewhere in the middle of it. */
export type RunEnd = "complete" | "stopped" | "discarded" | "left";

/** Keeps what a run tells as it goes. */
export type Recording = RunSink & {
  readonly sessionId: string;
  /** Tells the first write that failed though the store did not say so. */
  readonly onBroken: (listener: (error: unknown) => void) => void;
  /**
   * To be called when every row was handed out. Answers false where the session was to be deleted and the browser
   * refused; rejects where something was not kept. May then be called again.
   */
  readonly finish: (end: RunEnd) => Promise<boolean>;
  /** Stores once more what was deleted in the meantime: the person wants it kept. */
  readonly restore: () => void;
  /** Leads on to where the end leads. */
  readonly leadOn: (end: RunEnd) => Promise<void>;
};

/**
 * Creates the session, or goes on with one; resolves once it is stored, or once the store has said that it cannot.
 * Null where that turns out only now, or where the session is no longer what it was when it was read.
 */
export async function beginRecording(options: SessionOptions): Promise<Recording | null | "runs-elsewhere"> {
  const { services } = options;
  const { store } = services;
  const { resumed } = options;
  const endTurn = await store.takeTurn();
  if (endTurn === null) return "runs-elsewhere";
  const begun = await (resumed === null ? createSession(options) : resumeSession(store, resumed));
  if (begun === null) {
    endTurn();
    return null;
  }
  const id: string = begun;
  const writes: Promise<void>[] = [];
  let isBroken = false;
  let tell: (error: unknown) => void = () => undefined;
  let part: Part | null = null;
  let isPartStored = true;
  const { onZero, onClock, close } = followPart(services, (next) => {
    part = next;
    isPartStored = false;
  });

  function follow(write: Promise<void>): void {
    writes.push(write);
    write.catch((error: unknown) => {
      if (!isBroken) tell(error);
      isBroken = true;
    });
  }
  let isDeleted = false;
  const endLoss = store.onLoss((lost, loss) => {
    if (lost === id && loss === "deleted") isDeleted = true;
  });
  function restore(): void {
    if (isDeleted) follow(store.restore(id));
    isDeleted = false;
  }
  function storePart(): void {
    if (part !== null && !isPartStored) follow(store.putPart(id, part));
    isPartStored = true;
  }

  return {
    sessionId: id,
    onZero,
    onClock,
    onRows(rows) {
      // Not as it changes: at the part's zero that is the onset of its first event.
      storePart();
      follow(store.writeRows(id, rows));
    },
    onBroken(listener) {
      tell = listener;
    },
    restore,
    async finish(end) {
      close();
      endLoss();
      if (end !== "discarded") restore();
      storePart();
      await Promise.all(writes.splice(0));
      endTurn();
      if (end === "discarded") return store.remove(id);
      // Who left it in the middle may come back to it.
      await (end === "left" ? store.release(id) : store.setState(id, end));
      return true;
    },
    async leadOn(end) {
      await leaveFullscreen();
      if (end === "left") return;
      const results = formatAddress({ screen: "results", session: id, invited: options.isInvited, room: "" });
      services.go(end === "discarded" ? "#/" : results, "replace");
    },
  };
}
