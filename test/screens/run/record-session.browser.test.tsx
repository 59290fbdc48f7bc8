/** What a part keeps of the window that it was shown in. */
import { render } from "preact";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import "../../../src/styles/task.css";
import { Task } from "../../../src/screens/before/route";
import { usePlace } from "../../fixtures/place";
import { ADDRESS, makeServices, openTea, readKept } from "../../fixtures/tea";

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
