/** Two tabs of the page, with the browser's locks and channels, and without either. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { meetTabs } from "../../../src/storage/tabs/tabs";
import { deleteDatabase, firstRows, HEADER, openPageStore, rowAt } from "../../fixtures/own-database";

const RACES = 100;

beforeEach(deleteDatabase);
afterEach(() => void vi.unstubAllGlobals());

const withoutLocks = () => vi.stubGlobal("navigator", {});
const withoutChannels = () => vi.stubGlobal("BroadcastChannel", undefined);

describe.each([
  ["with locks", () => undefined],
  ["without locks, as on plain http", withoutLocks],
])("of two tabs %s", (_name, prepare) => {
  it("one runs at a time, and the other one may when it is over", async () => {
    prepare();
    const [first, second] = [meetTabs(), meetTabs()];
    const end = await first.takeTurn();
    expect(end).not.toBeNull();
    expect(await second.takeTurn()).toBeNull();
    end?.();
    let later: (() => void) | null = null;
    await expect
      .poll(async () => {
        later ??= await second.takeTurn();
        return later;
      })
      .not.toBeNull();
    (later as (() => void) | null)?.();
  });
});

it("with locks, of two tabs that begin at once exactly one runs, race after race", async () => {
  const [first, second] = [meetTabs(), meetTabs()];
  for (let race = 0; race < RACES; race += 1) {
    const ends = await Promise.all([first.takeTurn(), second.takeTurn()]);
    expect(ends.filter((end) => end !== null)).toHaveLength(1);
    for (const end of ends) end?.();
    // A lock is free a moment after it was let go.
    await expect.poll(async () => (await navigator.locks.query()).held).toEqual([]);
  }
});

describe.each([
  ["with locks and channels", () => undefined],
  ["without locks", withoutLocks],
  ["without locks and channels", () => [withoutLocks(), withoutChannels()]],
])("two tabs that go on with one session at once, %s", (_name, prepare) => {
  it(`write it once, race after race: ${RACES} times no row is overwritten or doubled`, async () => {
    prepare();
    for (let race = 0; race < RACES; race += 1) {
      const id = `race-${race}`;
      const origin = openPageStore();
      await origin.create({ ...HEADER, id });
      await origin.writeRows(id, firstRows(2));
      await origin.release(id);
      const tabs = [openPageStore(), openPageStore()];
      await Promise.all(
        tabs.map(async (tab, index) => {
          if (typeof (await tab.resume(id)) === "string") throw new Error("It could not be read.");
          for (const number of [3, 4]) await tab.writeRows(id, [rowAt(number, { key: `tab ${index}` })]);
        }),
      );
      const kept = await openPageStore().read(id);
      if (kept === null || typeof kept === "string") throw new Error("The session is gone.");
      expect(kept.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4].slice(0, kept.rows.length));
      // All that was added is of one tab: the one that claimed it last.
      const added = kept.rows.slice(2).map(({ key }) => key);
      expect(added).toHaveLength(2);
      expect(new Set(added).size).toBe(1);
    }
  });
});

describe("what one tab deletes", () => {
  it("the others hear of, and the one that records it is told at once", async () => {
    const [recording, other] = [openPageStore(), openPageStore()];
    await recording.create(HEADER);
    await recording.writeRows("a1", firstRows(2));
    const lost = new Promise((tell) => recording.onLoss((...loss) => tell(loss)));
    let changes = 0;
    openPageStore().onChange(() => {
      changes += 1;
    });
    expect(await other.remove("a1")).toBe(true);
    expect(await lost).toEqual(["a1", "deleted"]);
    await expect.poll(() => changes).toBeGreaterThan(0);
    await recording.restore("a1");
    expect(await openPageStore().read("a1")).toMatchObject({ rows: firstRows(2) });
  });

  it("is gone for a tab without channels, too, once it writes", async () => {
    withoutChannels();
    const recording = openPageStore();
    await recording.create(HEADER);
    const lost = new Promise((tell) => recording.onLoss((...loss) => tell(loss)));
    await openPageStore().removeAll();
    await recording.writeRows("a1", firstRows(1));
    expect(await lost).toEqual(["a1", "deleted"]);
  });
});
