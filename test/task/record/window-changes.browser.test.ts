/** What becomes of the window while something is shown in it. */
import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { addChange, readWindow, watchWindow } from "../../../src/task/record/window-changes";

const at = (atMs: number, viewportWidthPx: number) => ({
  atMs,
  viewportWidthPx,
  viewportHeightPx: 500,
  devicePixelRatio: 1,
  pinchZoom: 1,
});

test("a window that is resized tells so, once it is another one, until that is ended", async () => {
  const [width, height] = [window.innerWidth, window.innerHeight];
  onTestFinished(() => page.viewport(width, height));
  const seen: ReturnType<typeof readWindow>[] = [];
  const stampsMs: number[] = [];
  const end = watchWindow((stampMs) => {
    seen.push(readWindow());
    stampsMs.push(stampMs);
  });
  window.dispatchEvent(new Event("resize"));
  const beforeMs = performance.now();
  await page.viewport(600, 400);
  await expect.poll(() => seen.at(-1)).toMatchObject({ viewportWidthPx: 600, viewportHeightPx: 400 });
  expect(stampsMs[0]).toBeGreaterThan(beforeMs - 1);
  const told = seen.length;
  end();
  await page.viewport(500, 700);
  await expect.poll(() => window.innerWidth).toBe(500);
  expect(seen).toHaveLength(told);
});

test("two fingers that magnify the page tell so, though its size and pixel ratio stay", () => {
  const seen: ReturnType<typeof readWindow>[] = [];
  onTestFinished(watchWindow(() => seen.push(readWindow())));
  const scale = vi.spyOn(visualViewport!, "scale", "get").mockReturnValue(2);
  onTestFinished(() => scale.mockRestore());
  visualViewport!.dispatchEvent(new Event("resize"));
  expect(seen).toMatchObject([{ viewportWidthPx: window.innerWidth, pinchZoom: 2 }]);
});

test("an edge that is dragged is one change, from when it began to the size it ended at", () => {
  const first = addChange([], at(1000, 900), Number.NEGATIVE_INFINITY);
  const dragged = addChange(addChange(first, at(1400, 800), 1000), at(1800, 700), 1400);
  expect(dragged).toEqual([at(1000, 700)]);
  expect(addChange(dragged, at(2400, 600), 1800)).toEqual([at(1000, 700), at(2400, 600)]);
});
