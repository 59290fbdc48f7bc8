import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoreProblem } from "../../src/core/session/keeping";
import { openDatabase } from "../../src/storage/database";
import { openAsOf, VERSIONS, writeRecord } from "../fixtures/database-versions";
import { countRecords, deleteDatabase, HEADER, openPageStore, rowAt } from "../fixtures/own-database";

/** A database that opens and then refuses whatever it is asked. */
async function openFullDatabase(events: Parameters<typeof openDatabase>[0]) {
  const database = await openDatabase(events);
  vi.spyOn(database, "transaction").mockImplementation(() => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  });
  return database;
}

beforeEach(deleteDatabase);
afterEach(() => void vi.restoreAllMocks());

describe("a store in a browser that keeps data", () => {
  it("gives back after a reload what was written before it", async () => {
    const before = openPageStore();
    await before.create(HEADER);
    await before.writeRows("a1", [rowAt(2), rowAt(1)]);
    await before.setState("a1", "complete");
    const after = openPageStore();
    expect(await after.read("a1")).toEqual({ ...HEADER, state: "complete", rows: [rowAt(1), rowAt(2)] });
    expect(await after.list()).toEqual({
      sessions: [{ ...HEADER, state: "complete", rowCount: 2 }],
      unreadable: [],
      isRefused: false,
      isUnreachable: false,
    });
    expect(after.problem()).toBeNull();
  });

  it("replaces a row that is written again", async () => {
    const store = openPageStore();
    await store.create(HEADER);
    await store.writeRows("a1", [rowAt(1)]);
    await store.writeRows("a1", [rowAt(1, { interrupted: true }), rowAt(2)]);
    expect(await openPageStore().read("a1")).toMatchObject({
      rows: [rowAt(1, { interrupted: true }), rowAt(2)],
    });
  });

  it("lists the newest session first and does not mix the rows of two", async () => {
    const store = openPageStore();
    await store.create(HEADER);
    await store.create({ ...HEADER, id: "b2", createdAt: "2026-03-05T09:05:00.000Z" });
    await store.writeRows("a1", [rowAt(1)]);
    const { sessions } = await openPageStore().list();
    expect(sessions.map(({ id, rowCount }) => [id, rowCount])).toEqual([
      ["b2", 0],
      ["a1", 1],
    ]);
  });

  it("deletes one session with its rows, or all of them", async () => {
    const store = openPageStore();
    await store.create(HEADER);
    await store.create({ ...HEADER, id: "b2" });
    await store.writeRows("a1", [rowAt(1)]);
    expect(await store.remove("a1")).toBe(true);
    expect(await store.read("a1")).toBeNull();
    expect(await openPageStore().read("a1")).toBeNull();
    expect(await countRecords()).toEqual({ sessions: 1, rows: 0, claims: 1 });
    expect(await store.removeAll()).toBe(true);
    expect((await openPageStore().list()).sessions).toEqual([]);
  });

  it("tells when a session begins, ends or goes, until nobody listens", async () => {
    const store = openPageStore();
    let told = 0;
    const unsubscribe = store.onChange(() => {
      told += 1;
    });
    await store.create(HEADER);
    await store.writeRows("a1", [rowAt(1)]);
    await store.setState("a1", "complete");
    await store.remove("a1");
    expect(told).toBe(3);
    unsubscribe();
    await store.removeAll();
    expect(told).toBe(3);
  });

  it("writes every row durably", async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const store = openPageStore();
    await store.create(HEADER);
    await store.writeRows("a1", [rowAt(1)]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: "strict" });
  });
});

describe("of two page loads that record one session", () => {
  it("only the one that claimed it last writes, and the other one is told", async () => {
    const first = openPageStore();
    await first.create(HEADER);
    await first.writeRows("a1", [rowAt(1)]);
    const lost = new Promise((tell) => first.onLoss((...loss) => tell(loss)));
    const second = openPageStore();
    expect(await second.resume("a1")).toEqual({ ...HEADER, rows: [rowAt(1)] });
    await Promise.all([
      first.writeRows("a1", [rowAt(2, { key: "first" })]),
      second.writeRows("a1", [rowAt(2, { key: "second" })]),
    ]);
    expect(await lost).toEqual(["a1", "taken"]);
    await first.writeRows("a1", [rowAt(3)]);
    expect(first.isAtRisk()).toBe(false);
    expect(await openPageStore().read("a1")).toEqual({
      ...HEADER,
      rows: [rowAt(1), rowAt(2, { key: "second" })],
    });
  });

  it("one that is told of a deletion writes nothing more, not even rows without their session", async () => {
    const store = openPageStore();
    await store.create(HEADER);
    await store.writeRows("a1", [rowAt(1)]);
    const lost = new Promise((tell) => store.onLoss((...loss) => tell(loss)));
    await openPageStore().remove("a1");
    await store.writeRows("a1", [rowAt(2)]);
    expect(await lost).toEqual(["a1", "deleted"]);
    await store.setState("a1", "complete");
    expect(await countRecords()).toEqual({ sessions: 0, rows: 0, claims: 0 });
  });
});

it("rows whose session is gone are swept up when the sessions are listed, and no others", async () => {
  const database = await openAsOf(VERSIONS[1]);
  for (const id of ["a0", "a1", "a2"]) await writeRecord(database, { ...HEADER, id }, [rowAt(1), rowAt(2)]);
  const write = database.transaction("sessions", "readwrite");
  for (const id of ["a0", "a2"]) write.objectStore("sessions").delete(id);
  await new Promise((resolve) => write.addEventListener("complete", resolve));
  database.close();
  await openPageStore().list();
  expect(await countRecords()).toEqual({ sessions: 1, rows: 2, claims: 0 });
  expect(await openPageStore().read("a1")).toMatchObject({ rows: [rowAt(1), rowAt(2)] });
});

describe("a store in a browser that refuses", () => {
  it("says why before anything was recorded, and keeps the session in memory", async () => {
    const store = openPageStore(() => Promise.reject(new Error("Storage is switched off.")));
    const told = await new Promise((tell) => store.onProblem(tell));
    expect(told).toEqual({ code: "refused", said: "Storage is switched off." });
    expect(store.problem()).toEqual(told);
    await store.create(HEADER);
    await store.writeRows("a1", [rowAt(1)]);
    expect(await store.read("a1")).toMatchObject({ rows: [rowAt(1)] });
    const { sessions, isRefused } = await store.list();
    expect(sessions.map(({ id }) => id)).toEqual(["a1"]);
    expect(isRefused).toBe(true);
    expect(await store.remove("a1")).toBe(true);
    expect((await store.list()).sessions).toEqual([]);
  });

  it("does not take a refused reading for a session that is not there", async () => {
    await openPageStore().create(HEADER);
    const store = openPageStore(openFullDatabase);
    expect(await store.read("a1")).toBe("refused");
    expect(await store.list()).toEqual({
      sessions: [],
      unreadable: [],
      isRefused: true,
      isUnreachable: false,
    });
    // What cannot be read may still be kept.
    expect(store.problem()).toBeNull();
  });

  it("does not take a refused deletion for a session that is gone", async () => {
    await openPageStore().create(HEADER);
    const store = openPageStore(openFullDatabase);
    expect(await store.remove("a1")).toBe(false);
    expect(await store.removeAll()).toBe(false);
    expect(await openPageStore().read("a1")).toMatchObject({ id: "a1" });
  });

  it("forgets a session that was in memory only, when it is deleted", async () => {
    const store = openPageStore(openFullDatabase);
    await store.create(HEADER);
    expect(store.isAtRisk()).toBe(true);
    expect(await store.remove("a1")).toBe(true);
    expect(store.isAtRisk()).toBe(false);
    expect((await store.list()).sessions).toEqual([]);
  });

  it("tells at once when the disk fills up during a run, once, and loses no row", async () => {
    const store = openPageStore(openFullDatabase);
    const told: (StoreProblem | null)[] = [];
    store.onProblem((problem) => told.push(problem));
    expect(store.problem()).toBeNull();
    await store.create(HEADER);
    await store.writeRows("a1", [rowAt(1)]);
    await store.writeRows("a1", [rowAt(2)]);
    expect(told).toEqual([{ code: "full", said: "The disk is full." }]);
    expect(await store.read("a1")).toMatchObject({ rows: [rowAt(1), rowAt(2)] });
  });

  it("stops telling who no longer listens", async () => {
    const store = openPageStore(openFullDatabase);
    const told: (StoreProblem | null)[] = [];
    store.onProblem((problem) => told.push(problem))();
    await store.create(HEADER);
    expect(store.problem()).toEqual({ code: "full", said: "The disk is full." });
    expect(told).toEqual([]);
  });
});
