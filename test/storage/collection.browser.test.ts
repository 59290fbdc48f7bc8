import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type CollectionStore, openCollection } from "../../src/storage/collection";
import { openDatabase } from "../../src/storage/database";
import { deleteDatabase, HEADER, openPageStore } from "../fixtures/own-database";

beforeEach(deleteDatabase);
afterEach(() => void vi.restoreAllMocks());

const code = (person: string) => ({ person, form: "code", text: `code of ${person}` });

async function readAll(store: CollectionStore): Promise<readonly unknown[]> {
  const texts: unknown[] = [];
  for (let last: IDBValidKey | null = null; ; ) {
    const portion = await store.readOriginals(last);
    if (portion === "refused") throw new Error("It was refused.");
    if (portion.originals.length === 0) return texts;
    texts.push(...portion.originals.map(({ text }) => text));
    last = portion.last;
  }
}

it("what was collected is there after a reload, in an order that does not tell who came first", async () => {
  const store = openCollection();
  expect(await store.readLesson()).toBeNull();
  const people = Array.from({ length: 45 }, (_, place) => `h${String((place * 7) % 45).padStart(2, "0")}`);
  for (const person of people)
    expect(await store.write({ lesson: { of: person }, originals: [code(person)], gone: [] })).toBeNull();
  await store.write({ lesson: 1, originals: [{ person: "h07", form: "session", text: "{}" }], gone: [] });
  const again = openCollection();
  expect(await again.readLesson()).toEqual({ lesson: 1 });
  const expected = people
    .toSorted()
    .flatMap((person) => [`code of ${person}`, ...(person === "h07" ? ["{}"] : [])]);
  expect(await readAll(again)).toEqual(expected);
});

it("nothing stays of who is taken out, and all others do", async () => {
  const store = openCollection();
  const session = { person: "h1", form: "session", text: "{}" };
  await store.write({ lesson: 1, originals: [code("h1"), session, code("h11"), code("h2")], gone: [] });
  await store.write({ lesson: 2, originals: [], gone: ["h1"] });
  expect(await readAll(store)).toEqual(["code of h11", "code of h2"]);
});

it("nothing stays once the lesson has ended, nor when everything is deleted on the first page", async () => {
  const store = openCollection();
  await store.write({ lesson: 1, originals: [code("h1")], gone: [] });
  expect(await store.clear()).toBe(true);
  expect([await store.readLesson(), await readAll(store)]).toEqual([null, []]);
  await store.write({ lesson: 1, originals: [code("h1")], gone: [] });
  const sessions = openPageStore();
  await sessions.create(HEADER);
  await sessions.removeAll();
  expect([await store.readLesson(), await readAll(store)]).toEqual([null, []]);
});

it("a full disk is told, nothing of that write is there, and what was there stays", async () => {
  const store = openCollection();
  await store.write({ lesson: 1, originals: [code("h1")], gone: [] });
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  });
  expect(await store.write({ lesson: 2, originals: [code("h2")], gone: ["h1"] })).toEqual({
    code: "full",
    said: "The disk is full.",
  });
  put.mockRestore();
  expect([await store.readLesson(), await readAll(store)]).toEqual([{ lesson: 1 }, ["code of h1"]]);
});

it("a browser that refuses is not taken for one where nothing is collected", async () => {
  const refusing = openCollection(() => Promise.reject(new Error("Storage is switched off.")));
  expect(await refusing.readLesson()).toBe("refused");
  expect(await refusing.readOriginals(null)).toBe("refused");
  expect(await refusing.clear()).toBe(false);
  expect(await refusing.write({ lesson: 1, originals: [], gone: [] })).toEqual({
    code: "refused",
    said: "Storage is switched off.",
  });
  const silent = openCollection(async (events) => {
    const database = await openDatabase(events);
    vi.spyOn(database, "transaction").mockImplementation(() => {
      throw new DOMException("No.", "UnknownError");
    });
    return database;
  });
  expect(await silent.readLesson()).toBe("refused");
});
