/** What a run asks of the store: a session created or gone on with, and all that comes of it. */
import type { Session, SessionHeader } from "../core/session/session";
import { addRows, changeHeader, type Held, hold, holdStored, putAmong, renew, toSession } from "./held";
import type { Keeper } from "./keeper";
import type { Reading } from "./reading";
import type { SessionStore, Unread } from "./store";
import type { Elsewhere } from "./tabs/elsewhere";
import type { Tabs } from "./tabs/tabs";
import { claimStored } from "./transactions";

export type RecordingOptions = Pick<Reading, "ask" | "parse"> & {
  readonly keeper: Keeper;
  readonly drawClaim: () => string;
  readonly elsewhere: Pick<Elsewhere, "hold" | "letGo">;
  readonly tabs: Pick<Tabs, "tell">;
  /** Tells this page load that a session began, ended or went. */
  readonly onChange: () => void;
};

type RecordingStore = Pick<
  SessionStore,
  "create" | "resume" | "putPart" | "writeRows" | "setState" | "release" | "restore"
>;

/** The session of that name that this page load holds and no other one has gone on with. */
export function findOwn(keeper: Keeper, sessionId: string): Held | undefined {
  return keeper.own().find(({ header }) => header.id === sessionId);
}

export function createRecording(options: RecordingOptions): RecordingStore {
  const { keeper, drawClaim, elsewhere, tabs, onChange, ask, parse } = options;
  function remembered(sessionId: string): Held {
    const found = keeper.find(sessionId);
    if (found === undefined) throw new Error(`No session ${sessionId} is recorded in this page load.`);
    return found;
  }
  async function change(sessionId: string, make: (session: Held) => void): Promise<void> {
    const session = remembered(sessionId);
    make(session);
    await keeper.save(session);
  }
  const tellTabs = () => tabs.tell({ kind: "changed", gone: [] });
  /** The other tabs look once they can see that it is recorded here. */
  function begin(sessionId: string): void {
    void elsewhere.hold(sessionId).then(tellTabs);
  }
  function end(sessionId: string): void {
    elsewhere.letGo(sessionId);
    onChange();
    tellTabs();
  }
  async function create(header: SessionHeader): Promise<void> {
    const session = hold(header, drawClaim());
    keeper.add(session);
    await keeper.save(session);
    onChange();
    begin(header.id);
  }
  async function resume(id: string): Promise<Session | null | Unread> {
    const mine = findOwn(keeper, id);
    if (mine !== undefined) {
      mine.isOver = false;
      begin(id);
      return toSession(mine);
    }
    const claim = drawClaim();
    const claimed = await parse(await ask((database, over) => claimStored(database, id, claim, over)));
    if (claimed === null || typeof claimed === "string") return claimed;
    keeper.add(holdStored(claimed, claim));
    begin(id);
    return claimed;
  }
  return {
    create,
    resume,
    putPart: (id, part) =>
      change(id, (session) => changeHeader(session, { parts: putAmong(session.header.parts, part) })),
    writeRows: (id, rows) => change(id, (session) => addRows(session, rows)),
    async setState(id, state) {
      await change(id, (session) => {
        changeHeader(session, { state });
        session.isOver = state !== "running";
      });
      end(id);
    },
    async release(id) {
      await keeper.release(remembered(id));
      end(id);
    },
    restore: (id) => change(id, renew),
  };
}
