/** A try of a design on a page that stalls: what came late is named, by how much, and what was in its way. */
import { expect, it } from "vitest";
import { expectQuiet, openPage } from "../e2e/harness";
import { beginTry, IMAGE_MS, labHash, readVerdict, saveEvents, TEN_SECONDS } from "../e2e/lab-try";

/** Runs in the page: keeps it busy while the image after the third of a run is due. */
function stallAtFourth(imageMs: number): void {
  const seen = new Set<string>();
  function stayBusy(): void {
    const untilMs = performance.now() + 240;
    while (performance.now() < untilMs);
  }
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLCanvasElement) || target.hasAttribute("aria-hidden")) continue;
      const label = target.getAttribute("aria-label") ?? "";
      if (seen.has(label)) continue;
      seen.add(label);
      if (seen.size === 3) setTimeout(stayBusy, imageMs - 120);
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-label"] });
}

it("on a page that stalls the verdict names the late event, and the report says by how much and what was in its way", async () => {
  const opened = await openPage({
    hash: labHash(TEN_SECONDS),
    prepare: (page) => page.addInitScript(stallAtFourth, IMAGE_MS),
  });
  const { page } = opened;
  await page.getByLabel("Some of its blocks").check();
  await page.getByLabel("To block").fill("1");
  await beginTry(page);
  const verdict = await readVerdict(page);
  expect(verdict).toContain("missed their frames");
  expect(verdict).toContain("image 4 of block 1");
  const line = page.getByRole("row", { name: /image 4 of block 1/ });
  await expect.poll(() => line.first().innerText()).toMatch(/began \d+ frames late/);
  expect(await line.first().innerText()).toMatch(/a frame of this page took \d+ ms.*setTimeout/);
  const events = await saveEvents(page);
  const [late] = events.filter(({ event, item }) => event === "image" && item === "4");
  expect(Number(late!.frames_late)).toBeGreaterThan(0);
  expect(late!.why).toContain("a frame of this page took");
  // The page is isolated, so the browser says when it presented what; the first event comes before its witness.
  const presented = events.filter(({ presented_ms }) => presented_ms !== "");
  expect(presented.length).toBeGreaterThanOrEqual(events.length / 2);
  for (const { presented_ms, onset_ms } of presented) {
    expect(Number(presented_ms)).toBeGreaterThanOrEqual(Number(onset_ms));
  }
  await page.getByText(/of 6 events: .* The browser’s word, not a sensor’s/).waitFor();
  await expectQuiet(opened);
});
