import { expect, inject, it, onTestFinished } from "vitest";
import type { Design } from "../../src/core/design/design";
import { readCsv } from "../e2e/check-rows";
import { type Kill, killRuns } from "../e2e/kill-runs";
import { makeProfile, startOwnBrowser } from "../e2e/own-browser";
import { save } from "../e2e/person";
import { SHORT_DESIGN, taskHash } from "../e2e/short-design";

/** One long block of short images, so that the kill comes in the middle of it. */
const LONG: Design = {
  ...SHORT_DESIGN,
  conditions: [{ id: "cue", blocks: 1 }],
  imagesPerBlock: 30,
  imageMs: 200,
  gapMs: 0,
  order: { rule: "fixed", sequence: ["cue"], first: null },
  rating: { ...SHORT_DESIGN.rating, when: [] },
  probe: null,
};
/** What may be lost besides the event on screen, in ms. */
const LOST_MS = 250;

it("a browser killed in the middle of a run keeps every finished row", async () => {
  const profile = await makeProfile();
  onTestFinished(profile.remove);
  const first = await startOwnBrowser(profile.folder);
  await first.page.goto(`${inject("address")}${taskHash(LONG, 3, "&simulate=visual")}`);
  // The page itself tells when an image has come on, by the canvas's label; ten of them are 2 s of rows.
  const seen = await first.page.evaluate(async () => {
    const labels: string[] = [];
    while (labels.length < 12) {
      await new Promise(requestAnimationFrame);
      const canvas = document.querySelector("canvas.stimulus:not([aria-hidden])");
      const label = canvas?.getAttribute("aria-label");
      if (label && label !== labels.at(-1)) labels.push(label);
    }
    return labels.length;
  });
  await first.kill();

  const second = await startOwnBrowser(profile.folder);
  onTestFinished(second.kill);
  await second.page.goto(inject("address"));
  const { rows } = await readCsv(await save(second.page, "Download CSV"));

  expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => String(index + 1)));
  const finished = rows.filter(({ event }) => event === "image");
  // Three of the images are practice; the one on screen at the kill and what ended 250 ms before may be missing.
  expect(finished.length).toBeGreaterThanOrEqual(seen - 1 - Math.ceil(LOST_MS / LONG.imageMs));
  for (const { duration_ms, interrupted } of finished) {
    expect(Number(duration_ms)).toBeGreaterThan(0);
    expect(interrupted).toBe("FALSE");
  }
});

/** What ended so long before the kill is there, in ms. */
const KEPT_MS = 500;

it("a browser killed at any moment keeps what had ended half a second before, in order, and offers to go on", async () => {
  const kills: Kill[] = [];
  await killRuns(3, 7, (kill) => kills.push(kill));
  expect(kills).toHaveLength(3);
  expect(kills.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(0);
  for (const kill of kills) {
    expect(kill).toMatchObject({ isInOrder: true, isOffered: true });
    expect(kill.lostMs ?? 0).toBeLessThan(KEPT_MS);
  }
});
