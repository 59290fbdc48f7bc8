import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/random";
import { createFrameClock, type FrameClock, type Moment } from "../../../src/task/clock/frame-clock";
import { COMPUTING_MS } from "../../time-limits";
import { createFakeDisplay, type FakeDisplay, stampsAt } from "./fake-display";

type Shown = Moment & { readonly plannedMs: number };

/** Shows events one after another as jsPsych does: a timer ends one, promises follow, the next sets its timer. */
function showInTurn(clock: FrameClock, durationsMs: readonly number[]): Shown[] {
  const shown: Shown[] = [];
  async function showAll(): Promise<void> {
    let plannedMs: number | null = null;
    for (const durationMs of durationsMs) {
      const ended = new Promise<void>((resolve) => clock.setTimeout(resolve, durationMs));
      clock.whenShown((moment) => {
        plannedMs ??= moment.stampMs;
        shown.push({ ...moment, plannedMs });
        plannedMs += durationMs;
      });
      await ended;
    }
    clock.whenShown((moment) => shown.push({ ...moment, plannedMs: plannedMs ?? 0 }));
  }
  void showAll();
  return shown;
}

function start(display: FakeDisplay, hz: number, onStall: (gapMs: number) => void = () => {}): FrameClock {
  return createFrameClock({
    frames: display.source,
    refresh: { frameMs: 1000 / hz, clock: "steady" },
    stallMs: 1000,
    onStall,
  });
}

describe.each([50, 60, 75, 90, 120, 144, 165])("at %d Hz", (hz) => {
  const frameMs = 1000 / hz;

  it.each([
    ["perfect stamps", 0],
    ["stamps off by up to 0.7 ms", 0.7],
  ])("every event begins on the frame nearest to its plan, with %s", async (_name, jitterMs) => {
    const display = createFakeDisplay();
    const random = createRandom(7);
    const durations = Array.from({ length: 400 }, (_, i) => [500, 21, 41, 250, 100][i % 5] ?? 500);
    const shown = showInTurn(start(display, hz), durations);
    const total = durations.reduce((a, b) => a + b) / frameMs + 10;
    await display.play(stampsAt(hz, total, { jitterMs, random: random.float }));
    expect(shown).toHaveLength(401);
    for (const { stampMs, plannedMs, planMs, framesLate } of shown) {
      expect(planMs).toBeCloseTo(plannedMs, 6);
      expect(framesLate).toBe(0);
      expect(Math.abs(stampMs - plannedMs)).toBeLessThanOrEqual(frameMs / 2 + 2 * jitterMs + 0.001);
    }
  });

  it("an event is as many frames long as the nearest frames to its plan are apart", async () => {
    const display = createFakeDisplay();
    const shown = showInTurn(start(display, hz), Array(20).fill(500));
    await display.play(stampsAt(hz, 10 * hz + 10));
    const frames = shown.slice(1).map((moment, i) => moment.frame - (shown[i]?.frame ?? 0));
    expect(frames.reduce((a, b) => a + b)).toBe(10 * hz);
    for (const count of frames) expect(Math.abs(count - hz / 2)).toBeLessThan(1);
  });

  it("frames that the page misses make single events late, each says so, and none is lost", {
    timeout: COMPUTING_MS,
  }, async () => {
    const display = createFakeDisplay();
    const random = createRandom(11);
    // 504 ms never ends half-way between two frames at any of these rates.
    const shown = showInTurn(start(display, hz), Array(200).fill(504));
    const all = [...stampsAt(hz, 102 * hz)];
    const played = all.filter(() => random.float() > 0.2);
    await display.play(played);
    expect(shown).toHaveLength(201);
    const kept = new Set(played);
    for (const { stampMs, plannedMs, framesLate } of shown) {
      const nearest = all.findIndex((stamp) => stamp >= plannedMs - frameMs / 2 - 1e-6);
      const expected = all.findIndex((stamp, i) => i >= nearest && kept.has(stamp));
      expect(stampMs).toBe(all[expected]);
      expect(framesLate).toBe(expected - nearest);
    }
  });
});

describe("over half an hour of fixed time", { timeout: COMPUTING_MS }, () => {
  it("with stalls of 50 to 200 ms at random, the end drifts by less than a frame", async () => {
    const display = createFakeDisplay();
    const random = createRandom(3);
    const events = 30 * 60 * 2;
    const shown = showInTurn(start(display, 60), Array(events).fill(500));
    const stalled = new Set<number>();
    for (let frame = 100; frame < 30 * 60 * 60 - 100; frame += random.int(60, 300)) {
      for (let lost = 0; lost < random.int(3, 12); lost += 1) stalled.add(frame + lost);
    }
    await display.play(
      stampsAt(60, 30 * 60 * 60 + 20, {
        jitterMs: 0.15,
        random: random.float,
        missed: (frame) => stalled.has(frame),
      }),
    );
    expect(shown).toHaveLength(events + 1);
    expect(stalled.size).toBeGreaterThan(2000);
    const last = shown.at(-1)!;
    expect(Math.abs(last.stampMs - last.plannedMs)).toBeLessThan(1000 / 60);
    const late = shown.filter(({ stampMs, plannedMs }) => stampMs - plannedMs > 1000 / 60 / 2 + 0.4);
    expect(late.length).toBeGreaterThan(10);
    for (const { framesLate } of late) expect(framesLate).toBeGreaterThan(0);
  });
});

describe("when frames do not come as expected", () => {
  it("says that refreshes are uneven on a display of variable rate, and still keeps to the plan", async () => {
    const display = createFakeDisplay();
    const random = createRandom(5);
    const clock = start(display, 60);
    const shown = showInTurn(clock, Array(60).fill(500));
    let stampMs = 1000;
    await display.play(
      (function* () {
        while (stampMs < 32_000) {
          yield stampMs;
          stampMs += 7 + random.float() * 15;
        }
      })(),
    );
    expect(clock.refreshHz()).toBeNull();
    expect(shown).toHaveLength(61);
    for (const moment of shown) expect(Math.abs(moment.stampMs - moment.plannedMs)).toBeLessThan(22);
  });

  it("calls refreshes even that are stamped in whole milliseconds, 13 to 19 apart", async () => {
    const display = createFakeDisplay();
    const random = createRandom(5);
    const clock = start(display, 60);
    await display.play(
      [...stampsAt(60, 600, { jitterMs: 1, random: random.float })].map((stamp) => Math.round(stamp)),
    );
    expect(clock.refreshHz()).toBeCloseTo(60, 0);
    expect(clock.frameMs()).toBeCloseTo(1000 / 60, 1);
  });

  it("tells a frame that was issued in time and came six refreshes late, and keeps to the plan", async () => {
    const display = createFakeDisplay();
    const shown = showInTurn(start(display, 60), [500, 500, 500]);
    const stamps = [...stampsAt(60, 100)];
    for (const [frame, stampMs] of stamps.entries()) {
      // Its onset is due on frame 30; the page is busy until six refreshes later, and those frames never come.
      if (frame > 30 && frame < 36) continue;
      await display.frameAt(stampMs, frame === 30 ? 113 : 1);
    }
    const [first, late, next] = shown;
    expect(late).toMatchObject({ framesLate: 6 });
    expect(late!.stampMs - first!.stampMs).toBeCloseTo(600, 0);
    expect(late!.planMs - first!.stampMs).toBeCloseTo(500, 6);
    expect(next).toMatchObject({ framesLate: 0 });
    expect(next!.frame - first!.frame).toBe(60);
  });

  it("takes two frames in one refresh for one, and fires no timer on the second that began on the first", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    const fired: Moment[] = [];
    const note = () => clock.whenShown((moment) => fired.push(moment));
    await display.play(stampsAt(60, 10));
    const lateMs = 1000 + (10 * 1000) / 60;
    clock.setTimeout(() => {
      note();
      clock.setTimeout(note, 1);
    }, 1);
    await display.frameAt(lateMs);
    await display.frameAt(lateMs + 1000 / 60, 40);
    await display.frameAt(lateMs + 3000 / 60, 1);
    expect(fired).toHaveLength(1);
    await display.frameAt(lateMs + 4000 / 60, 1);
    expect(fired).toHaveLength(2);
    expect(fired[1]!.frame - fired[0]!.frame).toBe(1);
  });

  it("fires nothing a frame early when most frames of two seconds were missed before", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    await display.play(stampsAt(60, 256, { missed: (frame) => frame % 16 > 4 && frame % 2 === 1 }));
    expect(clock.frameMs()).toBeCloseTo(1000 / 60, 1);
    await display.play(
      stampsAt(60, 256, { startMs: 1000 + (256 * 1000) / 60, missed: (f) => f % 8 > 1 && f % 2 === 1 }),
    );
    expect(clock.frameMs()).toBeCloseTo(1000 / 60, 1);
  });

  it("follows a display that becomes faster within four frames", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    await display.play(stampsAt(60, 120));
    await display.play(stampsAt(120, 5, { startMs: 3000 }));
    expect(clock.frameMs()).toBeCloseTo(1000 / 120, 1);
    expect(clock.refreshHz()).toBeNull();
  });

  it("follows the display when the window moves from 60 to 120 Hz", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    await display.play(stampsAt(60, 200));
    await display.play(stampsAt(120, 400, { startMs: 1000 + 200_000 / 60 }));
    expect(clock.frameMs()).toBeCloseTo(1000 / 120, 3);
  });

  it("tells of a page that froze, and fires nothing on the frame that ends it", async () => {
    const display = createFakeDisplay();
    const stalls: number[] = [];
    const clock = start(display, 60, (gapMs) => stalls.push(gapMs));
    const fired: number[] = [];
    clock.setTimeout(() => fired.push(1), 100);
    await display.play([1000, 1016.7, 4000]);
    expect(stalls).toEqual([4000 - 1016.7]);
    expect(fired).toEqual([]);
    await display.frameAt(4016.7);
    expect(fired).toEqual([1]);
  });

  it("fires no timer that what froze has cleared", async () => {
    const display = createFakeDisplay();
    const fired: number[] = [];
    const clock: FrameClock = start(display, 60, () => clock.clearAllTimeouts());
    clock.setTimeout(() => fired.push(1), 100);
    await display.play([1000, 1016.7, 4000, 4016.7, 4033.3]);
    expect(fired).toEqual([]);
  });

  it("does not fire early when the clock jumps back", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    const fired: Moment[] = [];
    clock.setTimeout(() => clock.whenShown((moment) => fired.push(moment)), 100);
    await display.play([1000, 1016.7, 1010, 1027, 1043, 1060, 1077]);
    expect(fired).toHaveLength(0);
    await display.play([1093, 1110]);
    expect(fired).toHaveLength(1);
    expect(fired[0]!.stampMs).toBe(1093);
  });
});

describe("a first measurement that is not believed", () => {
  // Seen: 24.73 Hz learnt under load on a display of 60 Hz.
  it("gives way to the rate that an idle page then shows", async () => {
    const display = createFakeDisplay();
    const refresh = { frameMs: 1000 / 24.73, clock: "loaded" } as const;
    const clock = createFrameClock({ frames: display.source, refresh, stallMs: 1000, onStall: () => {} });
    await display.play(stampsAt(60, 20));
    expect(clock.refreshHz()).toBeNull();
    await display.play(stampsAt(60, 120, { startMs: 1000 + 20_000 / 60 }));
    expect(clock.refreshHz()).toBeCloseTo(60, 1);
  });

  it("stays unknown for as long as the page is busy", async () => {
    const display = createFakeDisplay();
    const { int } = createRandom(2);
    const refresh = { frameMs: 27, clock: "loaded" } as const;
    const clock = createFrameClock({ frames: display.source, refresh, stallMs: 1000, onStall: () => {} });
    for (let frame = 0, at = 0; frame < 400; frame += 1, at += int(2, 3)) {
      await display.frameAt(1000 + (at * 1000) / 60, int(0, 16));
      expect(clock.refreshHz()).toBeNull();
    }
    expect(clock.state()).toBe("loaded");
  });
});

it("a display whose rate is known keeps it while the page is busy, and misses are told", async () => {
  const display = createFakeDisplay();
  const { int } = createRandom(2);
  const clock = start(display, 60);
  for (let frame = 0, at = 0; frame < 400; frame += 1, at += int(1, 3)) {
    await display.frameAt(1000 + (at * 1000) / 60, int(0, 16));
  }
  expect(clock.refreshHz()).toBeCloseTo(60, 9);
});

it("a clock of steps of 100 ms never tells a rate, and its frames keep their mean length", async () => {
  const display = createFakeDisplay();
  const clock = start(display, 60);
  for (const stampMs of stampsAt(60, 1200)) await display.frameAt(Math.floor(stampMs / 100) * 100, 0);
  expect(clock.state()).toBe("coarse");
  expect(clock.refreshHz()).toBeNull();
  expect(clock.frameMs()).toBeCloseTo(1000 / 60, 6);
});

describe("timers", () => {
  it("set outside a frame are planned from the next frame, not from the moment of the call", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    await display.play([1000, 1016.7]);
    const moments: Moment[] = [];
    clock.setTimeout(() => clock.whenShown((moment) => moments.push(moment)), 33.3);
    await display.play([1033.3, 1050, 1066.7]);
    expect(moments.map(({ stampMs }) => stampMs)).toEqual([1066.7]);
  });

  it("show what they time for at least one frame, even when the plan is already past", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    const shown = showInTurn(clock, [17, 17, 17, 500]);
    await display.play([1000, 1200, 1216.7, 1233.3, 1250]);
    expect(shown.map(({ stampMs }) => stampMs)).toEqual([1000, 1200, 1216.7, 1233.3]);
    expect(shown.map(({ framesLate }) => framesLate)).toEqual([0, 11, 11, 11]);
  });

  it("that end together do not end what the first of them began", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    const log: string[] = [];
    async function run(): Promise<void> {
      await new Promise<void>((resolve) => {
        clock.setTimeout(resolve, 100);
        clock.setTimeout(() => log.push("stale"), 100);
      });
      clock.clearAllTimeouts();
      clock.setTimeout(() => log.push("next"), 50);
    }
    void run();
    await display.play(stampsAt(60, 30));
    expect(log).toEqual(["next"]);
  });

  it("are gone when the clock is stopped", async () => {
    const display = createFakeDisplay();
    const clock = start(display, 60);
    const fired: number[] = [];
    clock.setTimeout(() => fired.push(1), 20);
    await display.frameAt(1000);
    clock.stop();
    await display.play(stampsAt(60, 30, { startMs: 1016.7 }));
    expect(fired).toEqual([]);
  });
});
