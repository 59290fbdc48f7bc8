/** A class in two tabs of one browser, and what the first page says of it. */
import { render } from "preact";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { PRESETS } from "../../../src/core/design/presets";
import { ClassRoute } from "../../../src/screens/class/route";
import { HomeRoute } from "../../../src/screens/home/route";
import type { Services } from "../../../src/screens/services";
import { openCollection } from "../../../src/storage/collection";
import { takeCollecting } from "../../../src/storage/tabs/collecting";
import { ACTIONS } from "../../../src/words/actions";
import { ELSEWHERE, LOADED_PARTLY, OLD } from "../../../src/words/class/collect";
import { codeOf, openClass, text } from "../../fixtures/class-room";
import { deleteDatabase, openPageStore } from "../../fixtures/own-database";
import { usePlace } from "../../fixtures/place";
import { makeSession } from "../../fixtures/sessions";

const CODE = codeOf(makeSession(PRESETS[0]!, 3, { id: "a", simulated: false }));
const place = usePlace();
beforeEach(deleteDatabase);

/** As another tab does that has the class open; answers what closes it. */
function collectElsewhere(): Promise<() => void> {
  return new Promise((resolve) => {
    const close = takeCollecting((turn) => turn === "mine" && resolve(close));
    onTestFinished(close);
  });
}

function showClass(code: string, nowMs = 1_000): void {
  const services = { wallClockMs: () => nowMs, drawSeed: () => 1 } as unknown as Services;
  const address = { screen: "class", source: null, code } as const;
  render(<ClassRoute services={services} address={address} />, place);
}

test("the second tab says that another one collects, and keeps the code of its link to be copied", async () => {
  await collectElsewhere();
  showClass(CODE);
  await expect.element(page.getByRole("heading", { name: ELSEWHERE.title })).toBeVisible();
  await expect.element(page.getByLabelText(ELSEWHERE.codeLabel)).toHaveValue(CODE);
  expect(await openCollection().readLesson()).toBeNull();
});

test("the second tab goes on by itself when the first is closed, and takes the code of its link then", async () => {
  const close = await collectElsewhere();
  showClass(CODE);
  await expect.element(page.getByRole("heading", { name: ELSEWHERE.title })).toBeVisible();
  close();
  await expect.element(page.getByText("1 person", { exact: true }).first()).toBeVisible();
  expect(page.getByRole("heading", { name: ELSEWHERE.title }).elements()).toEqual([]);
});

test("the code of a link leaves the address once it is kept, so that no reload brings it back after the lesson", async () => {
  history.replaceState(null, "", `#/class?code=${CODE}`);
  onTestFinished(() => history.replaceState(null, "", "#"));
  showClass(CODE);
  await expect.element(page.getByText("1 person added.")).toBeVisible();
  await expect.poll(() => location.hash).toBe("#/class");
});

test("a link's code comes into a new lesson where the collection from an earlier one is deleted", async () => {
  const earlier = openClass(openCollection());
  await earlier.bring([text(codeOf(makeSession(PRESETS[0]!, 3, { id: "b", simulated: false })))]);
  showClass(CODE, 1_000 + 13 * 3_600_000);
  await page.getByRole("button", { name: OLD.delete, exact: true }).click();
  await page.getByRole("button", { name: OLD.confirm, exact: true }).click();
  await expect.element(page.getByText("1 person added.")).toBeVisible();
  await expect.element(page.getByText("1 person", { exact: true }).first()).toBeVisible();
});

test("a class that stands open for twelve hours asks before it goes on showing what it holds, once", async () => {
  let nowMs = 1_000;
  const services = { wallClockMs: () => nowMs, drawSeed: () => 1 } as unknown as Services;
  const address = { screen: "class", source: null, code: CODE } as const;
  render(<ClassRoute services={services} address={address} />, place);
  const person = page.getByText("1 person", { exact: true }).first();
  const seeAgain = () => document.dispatchEvent(new Event("visibilitychange"));
  await expect.element(page.getByText("1 person added.")).toBeVisible();
  nowMs += 13 * 3_600_000;
  seeAgain();
  await expect.element(page.getByRole("heading", { name: OLD.title })).toBeVisible();
  expect(person.elements()).toEqual([]);
  await page.getByRole("button", { name: OLD.show, exact: true }).click();
  await expect.element(person).toBeVisible();
  const reads = vi.spyOn(IDBObjectStore.prototype, "get");
  onTestFinished(() => reads.mockRestore());
  seeAgain();
  await expect.poll(() => reads.mock.calls.length).toBeGreaterThan(0);
  await expect.element(person).toBeVisible();
});

test("a lesson that the browser gives back in part says so, and the rest comes on request", async () => {
  const earlier = openClass(openCollection());
  await earlier.bring([text(CODE)]);
  const getAll = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("It cannot be read.", "UnknownError");
  });
  showClass("");
  await expect.element(page.getByText(LOADED_PARTLY)).toBeVisible();
  getAll.mockRestore();
  await page.getByRole("button", { name: ACTIONS.tryAgain, exact: true }).click();
  await expect.element(page.getByText("1 person", { exact: true }).first()).toBeVisible();
  await expect.poll(() => page.getByText(LOADED_PARTLY).elements()).toEqual([]);
});

test("a class that is left gives its turn back", async () => {
  showClass(CODE);
  await expect.element(page.getByText("1 person", { exact: true }).first()).toBeVisible();
  render(null, place);
  await collectElsewhere();
});

test("the first page says that a class's collection is here, and no more once the lesson has ended", async () => {
  const collection = openCollection();
  await openClass(collection).bring([text(CODE)]);
  const store = openPageStore();
  const showHome = () =>
    render(<HomeRoute services={{ store, canKeepPage: false } as unknown as Services} />, place);
  showHome();
  await expect.element(page.getByRole("link", { name: "Open the class" })).toBeVisible();
  await collection.clear();
  render(null, place);
  showHome();
  await expect.element(page.getByText(/^None yet\./)).toBeVisible();
  expect(page.getByRole("link", { name: "Open the class" }).elements()).toEqual([]);
});
