import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/storage/database";
import { openAsOf, VERSIONS, writeRecord } from "../fixtures/database-versions";
import { deleteDatabase, firstRows, HEADER, openPageStore } from "../fixtures/own-database";

beforeEach(deleteDatabase);

describe.each(VERSIONS)("a database as version $version left it", (version) => {
  it("opens with all that is in it, and takes new sessions", async () => {
    const before = await openAsOf(version);
    await writeRecord(before, { ...HEADER, state: "complete" } as typeof HEADER, firstRows(3));
    before.close();
    const store = openPageStore();
    expect(await store.read("a1")).toEqual({ ...HEADER, state: "complete", rows: firstRows(3) });
    await store.create({ ...HEADER, id: "b2" });
    await store.writeRows("b2", firstRows(2));
    expect(store.problem()).toBeNull();
    const { sessions } = await openPageStore().list();
    expect(sessions.map(({ id, rowCount }) => [id, rowCount])).toEqual([
      ["a1", 3],
      ["b2", 2],
    ]);
  });
});

it("the newest of the versions is the one that the page makes", async () => {
  const database = await openDatabase({ onBlocked: () => undefined, onClosed: () => undefined });
  const newest = VERSIONS.at(-1)!;
  expect(database.version).toBe(newest.version);
  expect([...database.objectStoreNames]).toEqual(newest.stores.map(([name]) => name).toSorted());
  database.close();
});
