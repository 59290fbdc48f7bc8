/** What a part keeps of the window that it was shown in. */
import { render } from "preact";
import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../../src/styles/task.css";
import { buildSchedule } from "../../../src/core/schedule/build";
import { stageSize } from "../../../src/images/fit";
import { Task } from "../../../src/screens/before/route";
import { beginRecording } from "../../../src/screens/run/record-session";
import { usePlace } from "../../fixtures/place";
import { ADDRESS, DESIGN, makeServices, openTea, readKept } from "../../fixtures/tea";

const root = usePlace();

test("a window that is resized during the run is kept with the part, and told from the window before", async () => {
  const [width, height] = [window.innerWidth, window.innerHeight];
  onTestFinished(() => page.viewport(width, height));
  const { services, go } = makeServices(await openTea());
  render(<Task services={services} address={ADDRESS} onReady={() => undefined} />, root);
  await expect.poll(() => document.querySelector("input[type=range]")).not.toBeNull();
  await page.viewport(width - 40, height - 30);
  await expect.poll(() => go.mock.calls.length, { timeout: 30_000 }).toBe(1);
  const session = await readKept(services);
  const [part] = session!.parts;
  expect(part!.environment).toMatchObject({ viewportWidthPx: width, viewportHeightPx: height });
  expect(part!.windowChanges).toHaveLength(1);
  expect(part!.windowChanges![0]).toMatchObject({
    viewportWidthPx: width - 40,
    viewportHeightPx: height - 30,
  });
  const last = session!.rows.at(-1)!;
  expect(part!.windowChanges![0]!.atMs).toBeGreaterThan(0);
  expect(part!.windowChanges![0]!.atMs).toBeLessThan(last.onset_ms);
});

/** A recording, and the part that it keeps from its zero on. */
async function beginAlone() {
  const openSet = await openTea();
  const { services } = makeServices(openSet);
  const opened = await openSet(DESIGN.stimuli);
  const built = opened.ok ? buildSchedule(DESIGN, opened.value.set, 4) : opened;
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const options = { services, schedule: built.value, simulated: true, participant: "", keep: true };
  const recording = await beginRecording({
    ...options,
    knowsOfProblem: true,
    resumed: null,
    isInvited: false,
  });
  if (recording === null || recording === "runs-elsewhere") throw new Error("The recording did not begin.");
  const readPart = async () => {
    recording.onZero({
      part: 1,
      startedAt: "2026-03-02T09:25:00.500Z",
      refreshHz: 60,
      clock: "steady",
      zeroMs: 0,
    });
    await recording.finish("complete");
    return (await readKept(services))!.parts[0]!;
  };
  return { readPart };
}

test("a window that changes before the first event is the part's own, the size of its images too", async () => {
  const [width, height] = [window.innerWidth, window.innerHeight];
  onTestFinished(() => page.viewport(width, height));
  await page.viewport(400, 390);
  const { readPart } = await beginAlone();
  const resized = new Promise((resolve) => {
    window.addEventListener("resize", resolve, { once: true });
  });
  await page.viewport(200, 190);
  await resized;
  const { environment, windowChanges } = await readPart();
  const { width: imageWidthPx, height: imageHeightPx } = stageSize({ width: 200, height: 190 });
  expect(environment).toMatchObject({ viewportWidthPx: 200, imageWidthPx, imageHeightPx });
  expect(windowChanges).toEqual([]);
});

test("a page that two fingers magnified before the run is kept as one that was from its first event on", async () => {
  const scale = vi.spyOn(visualViewport!, "scale", "get").mockReturnValue(1.5);
  onTestFinished(() => scale.mockRestore());
  const { readPart } = await beginAlone();
  expect((await readPart()).windowChanges).toMatchObject([{ atMs: 0, pinchZoom: 1.5 }]);
});
