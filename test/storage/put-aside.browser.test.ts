/** A page that the browser puts aside for the way back takes nothing of the database along. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginRead, beginWrite, type Database, openDatabase } from "../../src/storage/database";
import { within } from "../../src/storage/transactions";
import { deleteDatabase, HEADER, openPageStore, rowAt } from "../fixtures/own-database";

let database: Database;
const silent = { onBlocked: () => undefined, onClosed: () => undefined };

beforeEach(async () => {
  await deleteDatabase();
  database = await openDatabase(silent);
});
afterEach(() => {
  comeBack();
  database.close();
});

const goAside = (persisted = true) => dispatchEvent(new PageTransitionEvent("pagehide", { persisted }));
const comeBack = () => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));

/** A transaction that waits for this page: it asks again and again until the page is put aside, or something fails. */
function askOn(begin: typeof beginRead | typeof beginWrite) {
  let tell: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const asking = within(begin(database), async (transaction) => {
    for (;;) {
      await transaction.objectStore("sessions").count();
      tell();
    }
  });
  asking.catch(() => undefined);
  return { begun, asking };
}

describe("what is under way when the page is put aside", () => {
  it.each([
    ["a reading", beginRead],
    ["a writing", beginWrite],
  ])("ends, and the database is free for the next page: %s", async (_what, begin) => {
    const { begun, asking } = askOn(begin);
    await begun;
    goAside();
    await expect(asking).rejects.toThrow();
    comeBack();
    await expect(openPageStore().list()).resolves.toMatchObject({ isRefused: false });
  });

  it("is done where all of it was asked: such a writing needs the page no more", async () => {
    const writing = within(beginWrite(database), async (write) => {
      void write.objectStore("claims").put("claim", "a1");
    });
    await Promise.resolve();
    await Promise.resolve();
    goAside();
    await writing;
    comeBack();
    expect(await database.get("claims", "a1")).toBe("claim");
  });

  it("goes on where the page does not come back: the browser ends it then", async () => {
    const reading = within(beginRead(database), async (read) => {
      await read.objectStore("sessions").count();
      return read.objectStore("rows").count();
    });
    goAside(false);
    expect(await reading).toBe(0);
  });
});

it("what is asked of a page that is aside is refused, and works again when it is back", async () => {
  goAside();
  await expect(within(beginRead(database), (read) => read.objectStore("rows").count())).rejects.toThrow();
  comeBack();
  expect(await within(beginRead(database), (read) => read.objectStore("rows").count())).toBe(0);
});

it("rows that could not be written while the page was aside are written when it comes back", async () => {
  const store = openPageStore();
  await store.create(HEADER);
  goAside();
  await store.writeRows("a1", [rowAt(1)]);
  comeBack();
  await expect.poll(async () => (await openPageStore().list()).sessions[0]?.rowCount).toBe(1);
});
