import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { formatDesign } from "../../../src/core/design/canonical";
import { PRESETS } from "../../../src/core/design/presets";
import { groupByDesign } from "../../../src/core/session/cohort/collection";
import { toHandInId } from "../../../src/core/session/hand-in";
import { formatSession } from "../../../src/formats/session/session";
import { formatCsv } from "../../../src/formats/table/csv";
import type { Collecting } from "../../../src/screens/class/collect/collecting";
import { findLesson } from "../../../src/screens/class/found/open-lesson";
import { openCollection } from "../../../src/storage/collection";
import { codeOf, createReaderHere, file, openClass, text } from "../../fixtures/class-room";
import { SMALL } from "../../fixtures/designs";
import { deleteDatabase } from "../../fixtures/own-database";
import { makeSession } from "../../fixtures/sessions";

const DEMO = PRESETS[0]!;
const one = (id: string, design = DEMO) => makeSession(design, 3, { id, simulated: false });

/** Of the groups: how many are counted, and how many wait. */
function count({ collection }: Collecting) {
  const included = { simulated: true, secondRuns: true };
  return groupByDesign(collection.value, included).map(({ counted, waiting }) => [counted.length, waiting]);
}

/** As the page opens what is stored, on its next load. */
async function reopen(): Promise<Collecting> {
  const store = openCollection();
  const found = await findLesson(store, 2_000);
  const collecting = openClass(store, "stored" in found ? found.stored : null);
  expect(await collecting.load()).toBe(true);
  return collecting;
}

beforeEach(deleteDatabase);
afterEach(() => void vi.restoreAllMocks());

describe("a lesson", () => {
  it("goes on after a reload with all that was brought, in whatever form, and what was ticked", async () => {
    const collecting = openClass(openCollection());
    await collecting.bring([text(`${codeOf(one("a"))} ${codeOf(one("b"), true)}`)]);
    await collecting.bring([file(formatSession(one("a"))), file(formatCsv(one("c", SMALL)))]);
    collecting.include({ simulated: false, secondRuns: true });
    collecting.shownBefore("d1").remember(new Set(["h0000000001"]));
    await collecting.keep();
    const again = await reopen();
    expect(count(again)).toEqual([
      [2, 0],
      [0, 1],
    ]);
    expect([...again.collection.value.people.values()].map(({ form }) => form).toSorted()).toEqual([
      "code",
      "session",
      "table",
    ]);
    expect(again.included.value).toEqual({ simulated: false, secondRuns: true });
    // Whom the wall showed, so that a reload in the middle shows nobody arriving.
    expect(again.shownBefore("d1").last()).toEqual(new Set(["h0000000001"]));
    expect(again.shownBefore("d2").last()).toBeNull();
  });

  it("what waits for its design waits after a reload too, and is read as soon as the design is known", async () => {
    const first = openClass(openCollection());
    expect(
      await first.bring([file(formatCsv(one("c", SMALL))), text(codeOf(one("d", SMALL)))]),
    ).toMatchObject({
      new: 2,
    });
    const again = await reopen();
    expect(count(again)).toEqual([[0, 2]]);
    await again.bring([file(formatDesign(SMALL))]);
    expect(count(again)).toEqual([[2, 0]]);
    expect(count(await reopen())).toEqual([[2, 0]]);
    // Another way for a design to become known.
    const other = await reopen();
    await other.bring([file(formatSession(one("e", SMALL)))]);
    expect(count(other)).toEqual([[3, 0]]);
    expect(count(await reopen())).toEqual([[3, 0]]);
  });

  it("is one file that opens again elsewhere, and leaves nothing here once it has ended", async () => {
    const collecting = openClass(openCollection());
    await collecting.bring([file(formatSession(one("a", SMALL))), text(codeOf(one("b", SMALL), true))]);
    await collecting.bring([text(codeOf(one("c")))]);
    await collecting.takeOut(toHandInId("c"));
    const archive = await collecting.archive();
    expect(await collecting.end()).toBe("ended");
    expect(await findLesson(openCollection(), 2_000)).toEqual({ kind: "new" });
    const elsewhere = openClass(openCollection());
    expect(await elsewhere.bring([{ kind: "file", file: archive }])).toMatchObject({ new: 2, refused: 0 });
    expect(count(elsewhere)).toEqual([[2, 0]]);
    expect(elsewhere.collection.value.people.get(toHandInId("b"))).toMatchObject({ isSecondRun: true });
    expect(await elsewhere.bring([text(codeOf(one("c")))])).toMatchObject({ new: 0, "taken-out": 1 });
  });

  it("does not end while somebody is here who is not in the file that was saved", async () => {
    const collecting = openClass(openCollection());
    await collecting.bring([text(`${codeOf(one("a"))} ${codeOf(one("b"))}`)]);
    expect(await collecting.end()).toBe("changed");
    await collecting.archive();
    await collecting.bring([text(codeOf(one("c")))]);
    expect(await collecting.end()).toBe("changed");
    await collecting.archive();
    await collecting.takeOut(toHandInId("a"));
    expect(await collecting.end()).toBe("changed");
    expect(count(await reopen())).toEqual([[2, 0]]);
    await collecting.archive();
    await collecting.bring([text(codeOf(one("c")))]);
    expect(await collecting.end()).toBe("ended");
    expect(await findLesson(openCollection(), 2_000)).toEqual({ kind: "new" });
  });

  it("does not let wait what its design cannot read when it comes, and says why", async () => {
    const collecting = openClass(openCollection());
    const off = one("c", SMALL);
    const rows = off.rows.map((row) => (row.rating === null ? row : { ...row, rating: 5_000 }));
    await collecting.bring([file(formatCsv({ ...off, rows })), file(formatCsv(one("d", SMALL)))]);
    expect(count(collecting)).toEqual([[0, 2]]);
    expect(await collecting.bring([file(formatDesign(SMALL))])).toMatchObject({ designs: 1, refused: 1 });
    expect(await collecting.bring([file(formatDesign(SMALL))])).toMatchObject({ designs: 0, refused: 0 });
    expect(count(collecting)).toEqual([[1, 0]]);
    expect(collecting.refusals.value).toHaveLength(1);
    expect(count(await reopen())).toEqual([[1, 0]]);
  });

  it("that is older than twelve hours is asked about first", async () => {
    const collecting = openClass(openCollection());
    await collecting.bring([text(codeOf(one("a")))]);
    const hours = (count: number) => 1_000 + count * 3_600_000;
    expect(await findLesson(openCollection(), hours(11.9))).toMatchObject({ kind: "going-on" });
    expect(await findLesson(openCollection(), hours(12.1))).toMatchObject({ kind: "old" });
  });

  it("of another version of the page, or one that is damaged, is not shown and not written over", async () => {
    const store = openCollection();
    await store.write({ lesson: { version: 9 }, originals: [], gone: [] });
    expect(await findLesson(store, 0)).toEqual({ kind: "unreadable" });
  });
});

test("the rows of a class are merged from what is kept and from what could not be", async () => {
  const collecting = openClass(openCollection());
  await collecting.bring([file(formatSession(one("a"))), text(codeOf(one("c")))]);
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  });
  await collecting.bring([file(formatCsv(one("b")))]);
  put.mockRestore();
  const people = (["a", "b", "c"] as const).map((id, place) => {
    const { form } = collecting.collection.value.people.get(toHandInId(id))!;
    return { id: toHandInId(id), form, person: place + 1, isLeftOut: false };
  });
  const merged = await collecting.merge({ kind: "rows", design: DEMO, people, keepsNames: true });
  const lines = (await merged.text()).trim().split("\r\n");
  const ids = new Set(lines.slice(1).map((line) => line.split(",")[0]));
  expect([...ids]).toEqual(["a", "b"]);
  expect(lines.length - 1).toBe(one("a").rows.length + one("b").rows.length);
  await collecting.archive();
  expect(await collecting.end()).toBe("ended");
});

describe("a browser that cannot keep what was brought", () => {
  it("says so, loses nothing, asks before the page closes, and keeps all of it as soon as there is room", async () => {
    const collecting = openClass(openCollection());
    await collecting.bring([text(codeOf(one("a")))]);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    });
    await collecting.bring([text(codeOf(one("b")))]);
    expect(collecting.problem.value).toEqual({ code: "full", said: "The disk is full." });
    expect(count(collecting)).toEqual([[2, 0]]);
    const closing = new Event("beforeunload", { cancelable: true });
    dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    put.mockRestore();
    await collecting.bring([text(codeOf(one("c")))]);
    expect(collecting.problem.value).toBeNull();
    const later = new Event("beforeunload", { cancelable: true });
    dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
    expect(count(await reopen())).toEqual([[3, 0]]);
  });

  it("at all can still save the one file, and end the lesson", async () => {
    const collecting = openClass(openCollection(() => Promise.reject(new Error("Switched off."))));
    await collecting.bring([text(codeOf(one("a")))]);
    expect(collecting.problem.value).toMatchObject({ code: "refused" });
    const archive = await collecting.archive();
    expect(await collecting.end()).toBe("ended");
    const elsewhere = openClass(openCollection());
    await elsewhere.bring([{ kind: "file", file: archive }]);
    expect(count(elsewhere)).toEqual([[1, 0]]);
  });
});

it("a reader that breaks is told, and what was read before it stays", async () => {
  const reader = createReaderHere();
  const collecting = openClass(openCollection(), null, {
    ...reader,
    async take(sources, designs, onBrought) {
      await reader.take(sources.slice(0, 1), designs, onBrought);
      if (sources.length > 1) throw new Error("The worker broke.");
    },
  });
  const brought = await collecting.bring([text(codeOf(one("a"))), text(codeOf(one("b")))]);
  expect(brought).toMatchObject({ new: 1, isBroken: true });
  expect(count(await reopen())).toEqual([[1, 0]]);
});

it("what is refused is listed by its reason and how often, without a word of what was in it", async () => {
  const collecting = openClass(openCollection());
  await collecting.bring([file("Anna Müller’s essay"), file("Bob’s essay"), file('{"Anna": 1}')]);
  expect(collecting.refusals.value.map(({ count: times }) => times)).toEqual([2, 1]);
  expect(JSON.stringify(collecting.refusals.value)).not.toMatch(/Anna|Bob|essay/);
});

it("who is taken out is gone from what is kept, also as a file, until they are let in", async () => {
  const collecting = openClass(openCollection());
  const [a, b] = [one("a"), one("b")];
  await collecting.bring([text(codeOf(a)), file(formatSession(a)), file(formatSession(b))]);
  expect(await collecting.takeOut(toHandInId("a"))).toBe(true);
  expect(count(await reopen())).toEqual([[1, 0]]);
  expect(await collecting.bring([file(formatSession(a))])).toMatchObject({ new: 0, "taken-out": 1 });
  await collecting.letIn(toHandInId("a"));
  expect(await collecting.bring([file(formatSession(a))])).toMatchObject({ new: 1 });
  expect(await collecting.takeOut(toHandInId("nobody"))).toBe(false);
});
