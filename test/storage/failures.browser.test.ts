/** Whatever the browser's database does at whichever call: nothing recorded is lost, and what is told is true. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoreProblem } from "../../src/core/session/keeping";
import type { Row } from "../../src/core/session/session";
import { type Database, openDatabase } from "../../src/storage/database";
import type { SessionStore } from "../../src/storage/store";
import { FAULTS, type Fault, silenceDatabase, watchDatabase } from "../fixtures/database-faults";
import { openAsOf, VERSIONS } from "../fixtures/database-versions";
import {
  countRecords,
  DATABASE,
  deleteDatabase,
  firstRows,
  HEADER,
  openPageStore,
  rowAt,
} from "../fixtures/own-database";

const ROWS = firstRows(6);
const PART = { ...HEADER.parts[0]!, refreshHz: 59.94 };

beforeEach(deleteDatabase);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A session from its first write to its last, as a run makes them. */
async function record(store: SessionStore): Promise<void> {
  await store.create(HEADER);
  await store.putPart("a1", PART);
  await store.writeRows("a1", ROWS.slice(0, 1));
  await store.writeRows("a1", ROWS.slice(1, 4));
  await store.writeRows("a1", [rowAt(4, { interrupted: true })]);
  await store.writeRows("a1", ROWS.slice(4));
  await store.setState("a1", "complete");
}

const RECORDED: readonly Row[] = ROWS.map((row) => (row.row === 4 ? { ...row, interrupted: true } : row));
const WHOLE = { ...HEADER, state: "complete", parts: [PART], rows: RECORDED };

async function countCalls(work: () => Promise<unknown>): Promise<number> {
  const watch = watchDatabase();
  await work();
  watch.restore();
  return watch.calls.length;
}

async function settled(store: SessionStore): Promise<void> {
  await expect.poll(() => store.isAtRisk()).toBe(false);
}

describe.each(FAULTS.map((fault) => [fault.name, fault] as const))(
  "a database of which one call %s",
  (_name, fault) => {
    it("while a session is written, whichever call it is, holds all of it in the end", async () => {
      const calls = await countCalls(() => record(openPageStore()));
      expect(calls).toBeGreaterThan(20);
      for (let at = 0; at < calls; at += 1) {
        await deleteDatabase();
        const watch = watchDatabase((index) => (index === at ? fault : null));
        const store = openPageStore();
        await record(store);
        // At the very last write nothing comes after: the list of sessions asks once more.
        await store.list();
        await settled(store);
        watch.restore();
        expect(await openPageStore().read("a1"), `call ${at}, ${watch.calls[at]}`).toEqual(WHOLE);
        expect(store.problem()).toBeNull();
      }
    });

    it("while sessions are read, whichever call it is, gives them or says that it refused", async () => {
      await record(openPageStore());
      const read = async (store: SessionStore) => [await store.list(), await store.read("a1")] as const;
      const calls = await countCalls(() => read(openPageStore()));
      const whole = await read(openPageStore());
      let refused = 0;
      for (let at = 0; at < calls; at += 1) {
        const watch = watchDatabase((index) => (index === at ? fault : null));
        const [listing, session] = await read(openPageStore());
        watch.restore();
        if (listing.isRefused) expect(listing.sessions).toEqual([]);
        else expect(listing).toEqual(whole[0]);
        if (session !== "refused") expect(session).toEqual(WHOLE);
        if (listing.isRefused || session === "refused") refused += 1;
      }
      // Where the connection was closed, the same reading does on a new one.
      if (fault.name.includes("closed")) expect(refused).toBe(0);
      else expect(refused).toBeGreaterThan(0);
    });

    it("while a session is deleted, whichever call it is, has all of it or nothing, and says which", async () => {
      await record(openPageStore());
      const calls = await countCalls(() => openPageStore().remove("a1"));
      for (let at = 0; at < calls; at += 1) {
        await deleteDatabase();
        await record(openPageStore());
        const watch = watchDatabase((index) => (index === at ? fault : null));
        const isGone = await openPageStore().remove("a1");
        watch.restore();
        expect(await openPageStore().read("a1")).toEqual(isGone ? null : WHOLE);
        expect(await countRecords()).toEqual(
          isGone ? { sessions: 0, rows: 0, claims: 0 } : { sessions: 1, rows: ROWS.length, claims: 1 },
        );
      }
    });
  },
);

describe("a database that fails from some call on", () => {
  it("is told at once, and all that was recorded is there to be saved", async () => {
    const calls = await countCalls(() => record(openPageStore()));
    for (let from = 0; from < calls; from += 1) {
      await deleteDatabase();
      const watch = watchDatabase((index) => (index >= from ? (FAULTS[0] as Fault) : null));
      const store = openPageStore();
      const told: (StoreProblem | null)[] = [];
      store.onProblem((problem) => told.push(problem));
      await record(store);
      expect(store.isAtRisk()).toBe(true);
      expect(told).toEqual([{ code: "full", said: "There is no room." }]);
      expect(await store.read("a1")).toEqual(WHOLE);
      watch.restore();
      // There is room again.
      await store.list();
      await settled(store);
      expect(await openPageStore().read("a1")).toEqual(WHOLE);
    }
  });
});

describe("a database that never answers", () => {
  const waitASecond = () => vi.advanceTimersByTimeAsync(1000);

  it("is told after a second, before the start, and the run goes on in memory", async () => {
    await openPageStore().list();
    const release = await silenceDatabase();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const store = openPageStore();
    let isCreated = false;
    const creating = store.create(HEADER).then(() => {
      isCreated = true;
    });
    await vi.advanceTimersByTimeAsync(900);
    expect(isCreated).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    await creating;
    expect(store.problem()).toEqual({ code: "silent" });
    const writing = store.writeRows("a1", ROWS);
    await waitASecond();
    await writing;
    expect(await store.read("a1")).toEqual({ ...HEADER, rows: ROWS });
    expect(store.isAtRisk()).toBe(true);
    vi.useRealTimers();
    await release();
    // It answers after all: everything is written, and all is well.
    await expect.poll(() => store.problem()).toBeNull();
    expect(await openPageStore().read("a1")).toEqual({ ...HEADER, rows: ROWS });
  });

  it("is one that refused to be read and to delete, not one that is empty", async () => {
    await record(openPageStore());
    const release = await silenceDatabase();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const store = openPageStore();
    const answers = Promise.all([store.list(), store.read("a1"), store.remove("a1"), store.removeAll()]);
    await waitASecond();
    const [listing, session, isGone, areGone] = await answers;
    expect(listing).toEqual({ sessions: [], unreadable: [], isRefused: true, isUnreachable: false });
    expect(session).toBe("refused");
    expect([isGone, areGone]).toEqual([false, false]);
    vi.useRealTimers();
    await release();
  });

  it("that deletes after all tells so, here and in other tabs", async () => {
    const store = openPageStore();
    await record(store);
    const release = await silenceDatabase();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const removing = store.remove("a1");
    await waitASecond();
    expect(await removing).toBe(false);
    vi.useRealTimers();
    const changes = [store, openPageStore()].map(
      (each) => new Promise<void>((resolve) => void each.onChange(resolve)),
    );
    await release();
    await Promise.all(changes);
    expect((await store.list()).sessions).toEqual([]);
  });

  it("takes a session from nobody for whom it did not come back in time", async () => {
    const recording = openPageStore();
    await recording.create(HEADER);
    const release = await silenceDatabase();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const resuming = openPageStore().resume("a1");
    await waitASecond();
    expect(await resuming).toBe("refused");
    vi.useRealTimers();
    await release();
    await recording.writeRows("a1", ROWS);
    expect(recording.lossOf("a1")).toBeNull();
  });

  it("of which no opening ends, is told after a second, and that sessions can be read as soon as it ends", async () => {
    await record(openPageStore());
    let open = (_database: Promise<Database>): void => undefined;
    const opening = new Promise<Database>((resolve) => {
      open = resolve;
    });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const store = openPageStore(() => opening);
    await waitASecond();
    expect(store.problem()).toEqual({ code: "silent" });
    vi.useRealTimers();
    const changed = new Promise<void>((resolve) => void store.onChange(resolve));
    open(openDatabase({ onBlocked: () => undefined, onClosed: () => undefined }));
    await changed;
    expect(store.problem()).toBeNull();
    expect((await store.list()).sessions).toHaveLength(1);
  });
});

describe("a database that is deleted while a session is recorded", () => {
  it("is told as a loss, and all of it can be stored again", async () => {
    const store = openPageStore();
    const lost = new Promise((tell) => store.onLoss((...loss) => tell(loss)));
    await store.create(HEADER);
    await store.writeRows("a1", ROWS.slice(0, 3));
    await deleteDatabase();
    await store.writeRows("a1", ROWS.slice(3));
    expect(await lost).toEqual(["a1", "deleted"]);
    expect(await countRecords()).toEqual({ sessions: 0, rows: 0, claims: 0 });
    expect(await store.read("a1")).toEqual({ ...HEADER, rows: ROWS });
    await store.restore("a1");
    expect(await openPageStore().read("a1")).toEqual({ ...HEADER, rows: ROWS });
  });
});

it("a browser without a database says so, and keeps everything in memory", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const store = openPageStore();
  await record(store);
  expect(store.problem()).toEqual({ code: "missing" });
  expect(await store.read("a1")).toEqual(WHOLE);
  expect((await store.list()).sessions).toHaveLength(1);
  expect(await store.removeAll()).toBe(true);
  expect((await store.list()).sessions).toEqual([]);
  vi.unstubAllGlobals();
});

it("a page that is older than the database says so", async () => {
  const newer = indexedDB.open(DATABASE, 1_000);
  await new Promise((resolve) => newer.addEventListener("success", resolve));
  newer.result.close();
  const store = openPageStore();
  await store.create(HEADER);
  expect(store.problem()).toEqual({ code: "newer" });
});

it("an older page that holds on to the database is told of, until it lets go", async () => {
  const older = await openAsOf(VERSIONS[0]);
  const store = openPageStore();
  await expect.poll(() => store.problem()).toEqual({ code: "blocked" });
  older.close();
  await expect.poll(() => store.problem()).toBeNull();
  await store.create(HEADER);
  expect(await openPageStore().read("a1")).toEqual({ ...HEADER, rows: [] });
});

it("what is acknowledged of a session that is over is in memory no longer", async () => {
  const store = openPageStore();
  await record(store);
  await openPageStore().remove("a1");
  // It is the database that is asked.
  expect(await store.read("a1")).toBeNull();
});
