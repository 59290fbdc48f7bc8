/** What a tab knows of the sessions that other tabs record, with the browser's locks and without. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SessionStore } from "../../../src/storage/store";
import { deleteDatabase, firstRows, HEADER, openPageStore } from "../../fixtures/own-database";

let tests = 0;
/** Of this test alone: what an earlier one left running is none of its business. */
let id = "";

beforeEach(async () => {
  tests += 1;
  id = `elsewhere-${tests}`;
  await deleteDatabase();
});
afterEach(() => void vi.unstubAllGlobals());

async function findRunning(store: SessionStore): Promise<readonly string[]> {
  return [...(await store.findElsewhere([id, "another"]))];
}

const whenRunning = (store: SessionStore) => expect.poll(() => findRunning(store));

describe.each([
  ["with locks", () => undefined],
  ["without locks, as on plain http", () => vi.stubGlobal("navigator", {})],
])("a tab %s", (_name, prepare) => {
  it("knows which session another one records, which itself knows of none", async () => {
    prepare();
    const [first, second] = [openPageStore(), openPageStore()];
    await first.create({ ...HEADER, id });
    await first.writeRows(id, firstRows(2));
    await whenRunning(second).toEqual([id]);
    expect(await findRunning(first)).toEqual([]);
    expect([...(await second.findElsewhere(["another"]))]).toEqual([]);
  });

  it.each<[string, (store: SessionStore) => Promise<unknown>]>([
    ["is complete", (store) => store.setState(id, "complete")],
    ["is left in the middle", (store) => store.release(id)],
    ["is deleted by the tab itself", (store) => store.remove(id)],
  ])("is told when it %s", async (_what, end) => {
    prepare();
    const [first, second] = [openPageStore(), openPageStore()];
    await first.create({ ...HEADER, id });
    await whenRunning(second).toEqual([id]);
    let known: readonly string[] = [id];
    second.onChange(async () => {
      known = await findRunning(second);
    });
    await end(first);
    await expect.poll(() => known).toEqual([]);
  });

  it("knows of a session that another one goes on with, which its first tab does not", async () => {
    prepare();
    const [first, second, third] = [openPageStore(), openPageStore(), openPageStore()];
    await first.create({ ...HEADER, id });
    await whenRunning(third).toEqual([id]);
    await second.resume(id);
    await first.writeRows(id, firstRows(1));
    await whenRunning(first).toEqual([id]);
    await whenRunning(third).toEqual([id]);
    expect(await findRunning(second)).toEqual([]);
    await second.release(id);
    await whenRunning(third).toEqual([]);
  });
});

describe("a tab that is gone without a word", () => {
  async function expectTold(store: SessionStore, close: () => void): Promise<void> {
    await whenRunning(store).toEqual([id]);
    let known: readonly string[] = [id];
    store.onChange(async () => {
      known = await findRunning(store);
    });
    close();
    await expect.poll(() => known).toEqual([]);
  }

  it("records no longer, and the others are told", async () => {
    const tab = document.createElement("iframe");
    document.body.append(tab);
    const { locks } = tab.contentWindow!.navigator;
    await new Promise<void>((resolve) => {
      void locks.request(`cue-reactivity-session:${id}`, { mode: "shared" }, () => {
        resolve();
        return new Promise<void>(() => undefined);
      });
    });
    await expectTold(openPageStore(), () => tab.remove());
  });

  it("records no longer without locks, either, once it does not answer", async () => {
    vi.stubGlobal("navigator", {});
    const tab = new BroadcastChannel("cue-reactivity-demo");
    tab.addEventListener("message", ({ data }) => {
      if (data.kind === "who-records") tab.postMessage({ kind: "records", sessions: [id] });
    });
    await expectTold(openPageStore(), () => tab.close());
  });
});
