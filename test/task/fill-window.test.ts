/** The rest of a window after an early answer: it is filled from the next frame on, and what follows keeps its plan. */
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/core/random";
import { listFillers } from "../../src/core/schedule/filler";
import { createFrameClock } from "../../src/task/clock/frame-clock";
import { createWindowFiller } from "../../src/task/fill-window";
import { makeDesign, SMALL } from "../fixtures/designs";
import { build } from "../fixtures/schedules";
import { createFakeDisplay } from "./clock/fake-display";

const WINDOW_MS = 117;
const SCHEDULE = build(makeDesign({ rating: { ...SMALL.rating, ends: "answer", windowMs: WINDOW_MS } }));
const RATING = SCHEDULE.events.find(({ event, block }) => event === "rating" && block === 1)!;
const FILLER = listFillers(SCHEDULE).get(RATING)!;

/** Scales one after another, on a display of this rate; `answerMs` says when each is answered after its onset. */
function showScales(hz: number, answerMs: (scale: number) => number | null) {
  const display = createFakeDisplay();
  const clock = createFrameClock({
    frames: display.source,
    refresh: { frameMs: 1000 / hz, clock: "steady" },
    stallMs: 1_000,
    onStall: () => undefined,
  });
  const begun: { scale: number; planMs: number; stampMs: number }[] = [];
  const fillings: { scale: number; fromMs: number; untilMs: number }[] = [];
  let end: () => void = () => undefined;
  const filler = createWindowFiller({
    clock,
    endFiller() {
      const last = fillings.at(-1)!;
      clock.whenShown(({ stampMs }) => {
        last.untilMs = stampMs;
      });
      beginScale();
    },
  });
  function beginScale(): void {
    clock.clearAllTimeouts();
    filler.shown(RATING);
    clock.setTimeout(beginScale, WINDOW_MS);
    clock.whenShown(({ planMs, stampMs }) => begun.push({ scale: begun.length, planMs, stampMs }));
    end = () => {
      clock.clearAllTimeouts();
      expect(filler.takeDue(RATING)).toBe(true);
      filler.shown(FILLER);
      clock.whenShown(({ stampMs }) => {
        fillings.push({ scale: begun.length - 1, fromMs: stampMs, untilMs: Number.NaN });
      });
    };
  }
  beginScale();
  return {
    begun,
    fillings,
    filler,
    async play(scales: number) {
      let answered = -1;
      for (let frame = 0; begun.length <= scales; frame += 1) {
        const stampMs = 1_000 + (frame * 1_000) / hz;
        await display.frameAt(stampMs);
        const last = begun.at(-1)!;
        const afterMs = answerMs(last.scale);
        // What comes between this frame and the next one is seen before the next.
        if (afterMs === null || answered === last.scale || stampMs + 1_000 / hz <= last.stampMs + afterMs)
          continue;
        answered = last.scale;
        filler.answered(() => end());
      }
    },
  };
}

describe.each([60, 59.94, 75, 144])("at %d Hz", (hz) => {
  test("200 windows that were answered early drift by nothing", async () => {
    const random = createRandom(7);
    const shown = showScales(hz, () => random.float() * WINDOW_MS);
    await shown.play(200);
    const zeroMs = shown.begun[0]!.planMs;
    for (const { scale, planMs, stampMs } of shown.begun) {
      expect(planMs).toBeCloseTo(zeroMs + scale * WINDOW_MS, 6);
      expect(Math.abs(stampMs - planMs)).toBeLessThanOrEqual(500 / hz + 0.001);
    }
    expect(shown.fillings.length).toBeGreaterThan(150);
  });

  test("a filling begins on the frame after its answer and ends on that of the plan", async () => {
    const shown = showScales(hz, () => 40);
    await shown.play(5);
    for (const { scale, fromMs, untilMs } of shown.fillings) {
      const afterMs = fromMs - shown.begun[scale]!.stampMs;
      expect(afterMs).toBeGreaterThanOrEqual(40);
      expect(afterMs).toBeLessThan(40 + 1_000 / hz + 0.001);
      expect(untilMs).toBe(shown.begun[scale + 1]!.stampMs);
    }
    expect(shown.fillings).toHaveLength(5);
  });

  test("nothing is filled where the window ends with the next frame anyway", async () => {
    const shown = showScales(hz, () => WINDOW_MS - 400 / hz);
    await shown.play(5);
    expect(shown.fillings).toEqual([]);
  });
});

test("an answer that a cut came after ends nothing", async () => {
  const shown = showScales(60, (scale) => (scale === 1 ? 40 : null));
  const { answered } = shown.filler;
  Object.assign(shown.filler, {
    answered: (end: () => void) => {
      answered(end);
      shown.filler.forget();
    },
  });
  await shown.play(3);
  expect(shown.fillings).toEqual([]);
});
