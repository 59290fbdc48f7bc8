/** What is stored is parsed like any other input: one broken record says nothing of the others. */
import { beforeEach, describe, expect, it } from "vitest";
import { openAsOf, VERSIONS, writeRecord } from "../fixtures/database-versions";
import { deleteDatabase, firstRows, HEADER, openPageStore, rowAt } from "../fixtures/own-database";

const NEWEST = VERSIONS[2];
const WHOLE = {
  ...HEADER,
  id: "whole",
  parts: HEADER.parts.map(({ windowChanges: _later, ...part }) => part),
};

/** Records that other programs, older builds or a broken disk may have left. */
const BROKEN: readonly (readonly [
  string,
  Readonly<Record<string, unknown>> & { readonly id: IDBValidKey },
])[] = [
  ["of which only the id is left", { id: "broken" }],
  ["with a field that no session has", { ...HEADER, id: "broken", more: 1 }],
  [
    "with a design that is none",
    { ...HEADER, id: "broken", design: { version: 1 } } as unknown as { id: string },
  ],
  ["with another design's hash", { ...HEADER, id: "broken", designHash: "d0000000000000000" }],
  ["of a later version", { ...HEADER, id: "broken", schema: 2 }],
  ["with a date that is none", { ...HEADER, id: "broken", createdAt: "yesterday" }],
  ["whose id is a number", { ...HEADER, id: 5 }],
];

beforeEach(deleteDatabase);

describe("a record", () => {
  it.each(BROKEN)("%s is listed as unreadable, beside the sessions that are whole", async (_what, record) => {
    const database = await openAsOf(NEWEST);
    await writeRecord(database, record, [rowAt(1)]);
    await writeRecord(database, WHOLE, firstRows(2));
    database.close();
    const store = openPageStore();
    const listing = await store.list();
    expect(listing.sessions.map(({ id, rowCount }) => [id, rowCount])).toEqual([["whole", 2]]);
    expect(listing.unreadable.map(({ key, rowCount }) => [key, rowCount])).toEqual([[record.id, 1]]);
    expect(listing.unreadable[0]!.failure.problems.length).toBeGreaterThan(0);
    expect(await store.readRecord(record.id)).toEqual({ record, rows: [rowAt(1)] });
    if (typeof record.id === "string") expect(await store.read(record.id)).toBe("unreadable");
    expect(await store.removeRecord(record.id)).toBe(true);
    expect(await store.readRecord(record.id)).toBeNull();
    expect((await store.list()).sessions).toHaveLength(1);
  });

  it("whose rows are broken is no session that could be shown or resumed, and can be saved as it is", async () => {
    const database = await openAsOf(NEWEST);
    await writeRecord(database, WHOLE, [{ ...rowAt(1), onset_ms: "soon" } as object as { row: number }]);
    database.close();
    const store = openPageStore();
    expect(await store.read("whole")).toBe("unreadable");
    expect(await store.resume("whole")).toBe("unreadable");
    expect(await store.readRecord("whole")).toMatchObject({ rows: [{ onset_ms: "soon" }] });
  });

  it("of an older build, which knew nothing of how the window changed, is whole", async () => {
    const database = await openAsOf(NEWEST);
    await writeRecord(database, WHOLE, [rowAt(1)]);
    database.close();
    expect(await openPageStore().read("whole")).toEqual({
      ...WHOLE,
      parts: WHOLE.parts.map((part) => ({ ...part, windowChanges: null })),
      rows: [rowAt(1)],
    });
  });
});

it("rows under keys that no session has are swept up, whatever these are", async () => {
  const database = await openAsOf(NEWEST);
  await writeRecord(database, WHOLE, [rowAt(1)]);
  const write = database.transaction("rows", "readwrite");
  for (const key of [7, "loose", ["gone", 1], [3, 4], []]) write.objectStore("rows").put(rowAt(1), key);
  await new Promise((resolve) => write.addEventListener("complete", resolve));
  const store = openPageStore();
  expect((await store.list()).sessions).toHaveLength(1);
  const counting = database.transaction("rows").objectStore("rows").getAllKeys();
  await new Promise((resolve) => counting.addEventListener("success", resolve));
  expect(counting.result).toEqual([["whole", 1]]);
  database.close();
});
