/** What it takes the database to list sessions: their headers and counts, not their rows. */
import { beforeEach, expect, it } from "vitest";
import { watchDatabase } from "../fixtures/database-faults";
import { deleteDatabase, firstRows, HEADER, openPageStore } from "../fixtures/own-database";

beforeEach(deleteDatabase);

const SESSIONS = 5;

async function listCalls(rowsEach: number): Promise<readonly string[]> {
  const store = openPageStore();
  for (let count = 0; count < SESSIONS; count += 1) {
    await store.create({ ...HEADER, id: `s${count}` });
    await store.writeRows(`s${count}`, firstRows(rowsEach));
    await store.setState(`s${count}`, "complete");
  }
  const fresh = openPageStore();
  await fresh.read("none");
  const watch = watchDatabase();
  expect((await fresh.list()).sessions.map(({ rowCount }) => rowCount)).toEqual(
    Array(SESSIONS).fill(rowsEach),
  );
  watch.restore();
  return watch.calls;
}

it("reads no row to list sessions, and asks as often for long ones as for short ones", async () => {
  const few = await listCalls(1);
  await deleteDatabase();
  expect(await listCalls(6)).toEqual(few);
  expect(few.filter((name) => name === "count")).toHaveLength(SESSIONS + 1);
  // That of the headers.
  expect(few.filter((name) => name === "getAll")).toHaveLength(1);
});
