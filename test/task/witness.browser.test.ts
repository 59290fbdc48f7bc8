/** The second witness in a page: when it makes its marks, and when it must not. */
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import type { Stage } from "../../src/task/present";
import type { RunSink } from "../../src/task/run-contract";
import { witnessOnsets } from "../../src/task/witness";
import { makeDesign } from "../fixtures/designs";
import { usePlace } from "../fixtures/place";
import { makeSession } from "../fixtures/sessions";

const ROWS = makeSession(makeDesign({})).rows;
const place = usePlace();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function watch() {
  vi.stubGlobal("crossOriginIsolated", true);
  const decode = vi.spyOn(HTMLImageElement.prototype, "decode");
  const stage = { show: () => undefined, clear: () => undefined } as unknown as Stage;
  const sink = { onZero: () => undefined, onRows: () => undefined } as unknown as RunSink;
  const watched = witnessOnsets(place, { stage, sink });
  onTestFinished(watched.end);
  return { ...watched, decode };
}

test("marks are decoded beforehand, and each that was used is replaced", async () => {
  const { stage, sink, decode } = watch();
  await expect
    .poll(() => decode.mock.settledResults.filter(({ type }) => type === "fulfilled").length)
    .toBe(6);
  stage.show("a", false);
  expect(place.querySelectorAll("img[elementtiming]")).toHaveLength(1);
  sink?.onRows(ROWS.slice(0, 1));
  await expect.poll(() => decode.mock.calls.length).toBe(7);
});

test("rows that are written as the page is left make no mark: its policy would refuse the image", async () => {
  const { stage, sink, decode } = watch();
  await expect
    .poll(() => decode.mock.settledResults.filter(({ type }) => type === "fulfilled").length)
    .toBe(6);
  stage.show("a", false);
  sink?.onRows(ROWS.slice(0, 1));
  expect(decode.mock.calls.length).toBe(6);
});
