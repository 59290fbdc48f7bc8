/** A class in two tabs of one browser, and what the first page says of it. */
import { render } from "preact";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { PRESETS } from "../../../src/core/design/presets";
import { ClassRoute } from "../../../src/screens/class/route";
import { HomeRoute } from "../../../src/screens/home/route";
import type { Services } from "../../../src/screens/services";
import { openCollection } from "../../../src/storage/collection";
import { takeCollecting } from "../../../src/storage/tabs/collecting";
import { ELSEWHERE } from "../../../src/words/class/collect";
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

function showClass(code: string): void {
  const services = { wallClockMs: () => 1_000, drawSeed: () => 1 } as unknown as Services;
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
