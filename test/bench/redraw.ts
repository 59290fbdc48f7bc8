/** What it takes the lab to draw a design anew after a field of it was changed, by the number of its events. */
import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "playwright";
import type { Design } from "../../src/core/design/design";
import { elementIdOf } from "../../src/screens/lab/edit/form";
import { withPage } from "./browser";
import type { Place } from "./run-images";
import { type Spread, spread } from "./statistics";

/** Ten images with their gaps, a rating and a fixation. */
const EVENTS_PER_BLOCK = 22;
const IMAGE_MS = 1_000;
const READY_TIMEOUT_MS = 120_000;
/** Until the address is written and everything else is over that a change starts. */
const REST_MS = 1_000;

export type Redrawn = {
  readonly events: number;
  readonly rounds: number;
  /** From the key to the frame in which what was typed stands there. */
  readonly typedMs: Spread;
  /** From the key to the frame with the new chart, the pause that large designs wait for included. */
  readonly drawnMs: Spread;
  /** Time of the page's thread for all that, which other programs do not lengthen, in ms. */
  readonly threadMs: Spread;
};

/** About so many events: an even number of whole blocks. */
function designOf(events: number): Design {
  const blocks = Math.round(events / EVENTS_PER_BLOCK / 2);
  return {
    version: 1,
    id: "redrawn",
    title: "Redrawn",
    basis: "Made to measure the lab.",
    stimuli: "paraphernalia",
    conditions: [
      { id: "cue", blocks },
      { id: "neutral", blocks },
    ],
    imagesPerBlock: 10,
    imageMs: IMAGE_MS,
    gapMs: 100,
    reuseImages: true,
    order: { rule: "shuffled", maxRepeat: 2, first: null },
    fixationMs: { min: 500, max: 1_500 },
    leadInMs: 0,
    leadOutMs: 0,
    rating: {
      when: ["after-block"],
      prompt: "Not asked",
      labels: ["Low", "High"],
      min: 0,
      max: 100,
      step: 1,
      start: null,
      windowMs: 2_000,
    },
    probe: null,
  };
}

export async function measureRedraw(
  { browser, origin }: Place,
  events: number,
  rounds: number,
): Promise<Redrawn> {
  const json = Buffer.from(JSON.stringify(designOf(events)), "utf8").toString("base64url");
  const prepare = (_page: Page, session: CDPSession) =>
    session.send("Performance.enable", { timeDomain: "threadTicks" });
  return withPage(browser, `${origin}/#/lab?design=${json}`, { prepare }, async (page, session) => {
    await page.locator(".schedule-chart svg.plot").waitFor({ timeout: READY_TIMEOUT_MS });
    const changes: (Change & { readonly threadMs: number })[] = [];
    // The first one compiles what the others run.
    for (let round = 0; round <= rounds; round += 1) {
      await setTimeout(REST_MS);
      const before = await measureThread(session);
      const change = await page.evaluate(changeField, {
        id: elementIdOf(["imageMs"]),
        value: String(IMAGE_MS + 1 + round),
      });
      await setTimeout(REST_MS);
      if (round > 0) changes.push({ ...change, threadMs: (await measureThread(session)) - before });
    }
    return {
      events: Math.round(events / EVENTS_PER_BLOCK / 2) * 2 * EVENTS_PER_BLOCK,
      rounds,
      typedMs: spread(changes.map(({ typedMs }) => typedMs)),
      drawnMs: spread(changes.map(({ drawnMs }) => drawnMs)),
      threadMs: spread(changes.map(({ threadMs }) => threadMs)),
    };
  });
}

async function measureThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1_000;
}

type Change = { readonly typedMs: number; readonly drawnMs: number };

/** Runs in the page: types, and looks frame by frame for another drawing in the place of the last one. */
function changeField({ id, value }: { readonly id: string; readonly value: string }): Promise<Change> {
  const input = document.getElementById(id) as HTMLInputElement;
  const find = () => document.querySelector(".schedule-chart .chart-drawing svg");
  const last = find();
  const startMs = performance.now();
  let typedMs = 0;
  /** Once the frame is on its way to the screen. */
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  input.value = value;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return new Promise((resolve) => {
    function look(): void {
      if (typedMs === 0) typedMs = performance.now() - startMs;
      const drawing = find();
      if (drawing === null || drawing === last) afterFrame(look);
      else resolve({ typedMs, drawnMs: performance.now() - startMs });
    }
    afterFrame(look);
  });
}
