import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PRESETS } from "../../src/core/design/presets";
import type { Row, SessionHeader } from "../../src/core/session/session";
import { openDatabase } from "../../src/storage/database";
import { openStore } from "../../src/storage/open-store";

const HEADER: SessionHeader = {
  schema: 1,
  id: "a1",
  participant: "P01",
  design: PRESETS[0]!,
  designHash: "0123456789abcdef",
  setId: "paraphernalia",
  seed: 1,
  simulated: false,
  keep: true,
  createdAt: "2026-03-04T09:05:00.000Z",
  state: "running",
  parts: [],
};

const row = (number: number, more: Partial<Row> = {}) => ({ row: number, event: "image", ...more }) as Row;

/** A database that opens and then refuses whatever it is asked. */
async function openFullDatabase() {
  const database = await openDatabase();
  const refuse = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  };
  for (const method of ["transaction", "get", "getAll"] as const) {
    vi.spyOn(database, method).mockImplementation(refuse);
  }
  return database;
}

beforeEach(() => deleteDB("cue-reactivity-demo"));
afterEach(() => void vi.restoreAllMocks());

describe("a store in a browser that keeps data", () => {
  it("gives back after a reload what was written before it", async () => {
    const before = openStore();
    await before.create(HEADER);
    await before.writeRows("a1", [row(2), row(1)]);
    await before.setState("a1", "complete");
    const after = openStore();
    expect(await after.read("a1")).toEqual({ ...HEADER, state: "complete", rows: [row(1), row(2)] });
    expect(await after.list()).toEqual({
      sessions: [{ ...HEADER, state: "complete", rowCount: 2 }],
      isRefused: false,
    });
    expect(after.problem()).toBeNull();
  });

  it("replaces a row that is written again", async () => {
    const store = openStore();
    await store.create(HEADER);
    await store.writeRows("a1", [row(1)]);
    await store.writeRows("a1", [row(1, { interrupted: true }), row(2)]);
    expect(await openStore().read("a1")).toMatchObject({ rows: [row(1, { interrupted: true }), row(2)] });
  });

  it("lists the newest session first and does not mix the rows of two", async () => {
    const store = openStore();
    await store.create(HEADER);
    await store.create({ ...HEADER, id: "b2", createdAt: "2026-03-05T09:05:00.000Z" });
    await store.writeRows("a1", [row(1)]);
    const { sessions } = await openStore().list();
    expect(sessions.map(({ id, rowCount }) => [id, rowCount])).toEqual([
      ["b2", 0],
      ["a1", 1],
    ]);
  });

  it("deletes one session with its rows, or all of them", async () => {
    const store = openStore();
    await store.create(HEADER);
    await store.create({ ...HEADER, id: "b2" });
    await store.writeRows("a1", [row(1)]);
    expect(await store.remove("a1")).toBe(true);
    expect(await store.read("a1")).toBeNull();
    expect(await openStore().read("a1")).toBeNull();
    expect(await (await openDatabase()).count("rows")).toBe(0);
    expect(await store.removeAll()).toBe(true);
    expect((await openStore().list()).sessions).toEqual([]);
  });

  it("tells when a session begins, ends or goes, until nobody listens", async () => {
    const store = openStore();
    let told = 0;
    const unsubscribe = store.onChange(() => {
      told += 1;
    });
    await store.create(HEADER);
    await store.writeRows("a1", [row(1)]);
    await store.setState("a1", "complete");
    await store.remove("a1");
    expect(told).toBe(3);
    unsubscribe();
    await store.removeAll();
    expect(told).toBe(3);
  });

  it("writes every row durably", async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const store = openStore();
    await store.create(HEADER);
    await store.writeRows("a1", [row(1)]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: "strict" });
  });
});

describe("a store in a browser that refuses", () => {
  it("says why before anything was recorded, and keeps the session in memory", async () => {
    const store = openStore(() => Promise.reject(new Error("Storage is switched off.")));
    const told = await new Promise((tell) => store.onProblem(tell));
    expect(told).toBe("Storage is switched off.");
    expect(store.problem()).toBe("Storage is switched off.");
    await store.create(HEADER);
    await store.writeRows("a1", [row(1)]);
    expect(await store.read("a1")).toMatchObject({ rows: [row(1)] });
    const { sessions, isRefused } = await store.list();
    expect(sessions.map(({ id }) => id)).toEqual(["a1"]);
    expect(isRefused).toBe(true);
    expect(await store.remove("a1")).toBe(true);
    expect((await store.list()).sessions).toEqual([]);
  });

  it("does not take a refused reading for a session that is not there", async () => {
    await openStore().create(HEADER);
    const store = openStore(openFullDatabase);
    expect(await store.read("a1")).toBe("refused");
    expect(await store.list()).toEqual({ sessions: [], isRefused: true });
    // What cannot be read may still be kept.
    expect(store.problem()).toBeNull();
  });

  it("does not take a refused deletion for a session that is gone", async () => {
    const store = openStore(openFullDatabase);
    await store.create(HEADER);
    expect(await store.remove("a1")).toBe(false);
    expect(await store.removeAll()).toBe(false);
    expect(await store.read("a1")).toMatchObject({ id: "a1" });
  });

  it("tells at once when the disk fills up during a run, once, and loses no row", async () => {
    const store = openStore(openFullDatabase);
    const told: string[] = [];
    store.onProblem((reason) => told.push(reason));
    expect(store.problem()).toBeNull();
    await store.create(HEADER);
    await store.writeRows("a1", [row(1)]);
    await store.writeRows("a1", [row(2)]);
    expect(told).toEqual(["The disk is full."]);
    expect(await store.read("a1")).toMatchObject({ rows: [row(1), row(2)] });
  });

  it("stops telling who no longer listens", async () => {
    const store = openStore(openFullDatabase);
    const told: string[] = [];
    store.onProblem((reason) => told.push(reason))();
    await store.create(HEADER);
    expect(store.problem()).toBe("The disk is full.");
    expect(told).toEqual([]);
  });
});
