/** Kills a real browser at random moments of runs of every preset, and looks at what is there on its next start. */
import type { Page } from "playwright";
import { inject } from "vitest";
import type { Design } from "../../src/core/design/design";
import { PRESETS } from "../../src/core/design/presets";
import { createRandom } from "../../src/core/random";
import type { ScheduledEvent } from "../../src/core/schedule/schedule";
import type { Row, SessionHeader } from "../../src/core/session/session";
import { makeProfile, type OwnBrowser, startOwnBrowser } from "./own-browser";
import { scheduleOf, taskHash } from "./short-design";

export type Kill = {
  readonly preset: string;
  /** After the run's first picture or scale, in ms. */
  readonly afterMs: number;
  readonly rows: number;
  /** Whether the rows are numbered from 1 on without a gap, and are those of the schedule in its order. */
  readonly isInOrder: boolean;
  /**
   * How long before the page's last sign of life the first event without a row should have ended; null where a pause
   * moved the plan, or where the practice was just over, whose end nobody knows beforehand.
   */
  readonly lostMs: number | null;
  readonly isOffered: boolean;
};

const IMAGE_MS = 120;
const WINDOW_MS = 200;
/** Between practice and task a made-up person waits so long at least, and until every picture is made. */
const HOLD_MS = 700;
/** Every so many frames the page says that it is alive. */
const BEAT_FRAMES = 3;

/** The preset with its times scaled down, and nothing self-paced, so that every end is known. */
export function scaleDown(design: Design): Design {
  return {
    ...design,
    id: `${design.id}-scaled`,
    imageMs: IMAGE_MS,
    gapMs: Math.min(design.gapMs, 30),
    fixationMs: 50,
    leadInMs: Math.min(design.leadInMs, 50),
    leadOutMs: Math.min(design.leadOutMs, 50),
    rating: { ...design.rating, windowMs: WINDOW_MS },
    probe: design.probe === null ? null : { ...design.probe, windowMs: IMAGE_MS },
  };
}

type Stored = { readonly header: SessionHeader; readonly rows: readonly Row[] };

/** The one session of the browser, by the browser's own calls. */
function readStored(page: Page): Promise<Stored | null> {
  return page.evaluate(async () => {
    const done = (request: IDBRequest) =>
      new Promise((resolve) => request.addEventListener("success", resolve));
    const opening = indexedDB.open("cue-reactivity-demo");
    await done(opening);
    const read = opening.result.transaction(["sessions", "rows"]);
    const [headers, rows] = [read.objectStore("sessions").getAll(), read.objectStore("rows").getAll()];
    await Promise.all([done(headers), done(rows)]);
    opening.result.close();
    const [header] = headers.result as SessionHeader[];
    return header === undefined ? null : { header, rows: rows.result as Row[] };
  });
}

const tell = ({ phase, block, event, item, image }: ScheduledEvent | Row) =>
  [phase, block, event, item, image].join();

/** What was lost of the run, and whether the rest is in order. */
function judge(events: readonly ScheduledEvent[], rows: readonly Row[], aliveMs: number) {
  const isNumbered = rows.every((row, index) => row.row === index + 1);
  const wasPaused = rows.some(({ interrupted }) => interrupted);
  const isPlanned = wasPaused || rows.every((row, index) => tell(row) === tell(events[index]!));
  const [last, next] = [rows.at(-1), events[rows.length]];
  const isInOrder = isNumbered && isPlanned;
  const isHeld = last?.phase === "practice" && next?.phase !== "practice";
  if (wasPaused || isHeld || last === undefined || next === undefined) return { isInOrder, lostMs: null };
  const endedMs = Date.parse(last.started_at) + last.onset_ms + last.duration_ms;
  return { isInOrder, lostMs: Math.max(0, aliveMs - endedMs - (next.durationMs ?? 0)) };
}

/** When the page last had a frame: one that stood still had ended nothing meanwhile. */
async function listenTo(page: Page): Promise<{ readonly lastMs: () => number }> {
  let lastMs = 0;
  await page.exposeFunction("beat", (atMs: number) => {
    lastMs = atMs;
  });
  await page.addInitScript((frames) => {
    const { beat } = window as unknown as { beat: (atMs: number) => void };
    let count = 0;
    const look = () => {
      count += 1;
      if (count % frames === 0) beat(Date.now());
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, BEAT_FRAMES);
  return { lastMs: () => lastMs };
}

/** Kills so many runs, preset after preset; the same seed chooses the same moments. */
export async function killRuns(count: number, seed: number, onKill: (kill: Kill) => void): Promise<void> {
  const random = createRandom(seed);
  const profile = await makeProfile();
  let browser: OwnBrowser = await startOwnBrowser(profile.folder);
  try {
    for (let number = 0; number < count; number += 1) {
      const preset = PRESETS[number % PRESETS.length]!;
      const design = scaleDown(preset);
      const schedule = await scheduleOf(design, number);
      const lengthMs = schedule.events.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), HOLD_MS);
      const afterMs = random.int(0, lengthMs);
      const heart = await listenTo(browser.page);
      await browser.page.goto(`${inject("address")}${taskHash(design, number, "&simulate=visual")}`);
      await browser.page.waitForFunction(() => document.querySelector("main.task canvas") !== null);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      const aliveMs = heart.lastMs();
      await browser.kill();
      browser = await startOwnBrowser(profile.folder);
      await browser.page.goto(inject("address"));
      await browser.page.getByRole("heading", { name: "Sessions stored here" }).waitFor();
      const stored = await readStored(browser.page);
      const isOver = stored !== null && stored.header.state !== "running";
      const offer = browser.page.getByRole("heading", { name: "Not finished" });
      if (stored !== null && !isOver) await offer.waitFor();
      onKill({
        ...{ preset: preset.id, afterMs, rows: stored?.rows.length ?? 0 },
        ...judge(schedule.events, stored?.rows ?? [], aliveMs),
        isOffered: isOver || stored === null || (await offer.isVisible()),
      });
      if (stored === null) continue;
      await browser.page.getByRole("button", { name: "Delete everything" }).click();
      await browser.page.getByRole("button", { name: "Yes, delete them all" }).click();
      await browser.page.getByText("None yet.").waitFor();
    }
  } finally {
    await browser.kill();
    await profile.remove();
  }
}
