import { expect, it } from "vitest";
import { createRandom } from "../../../src/core/random";
import type { ScheduledEvent } from "../../../src/core/schedule/schedule";
import type { Row } from "../../../src/core/session/session";
import { createFrameClock, type FrameClock } from "../../../src/task/clock/frame-clock";
import type { Refresh } from "../../../src/task/clock/judge-clock";
import { createEventLog, type EventLog } from "../../../src/task/record/event-log";
import type { PartZero, ToldClock } from "../../../src/task/record/rows";
import { createFakeDisplay, stampsAt } from "../clock/fake-display";

const event = (index: number, durationMs: number | null) =>
  ({ index, durationMs, unit: index, event: durationMs === null ? "rating" : "image" }) as ScheduledEvent;

function start(refresh: Refresh = { frameMs: 1000 / 60, clock: "steady" }) {
  const display = createFakeDisplay();
  const clock = createFrameClock({
    frames: display.source,
    refresh,
    stallMs: 1000,
    onStall: () => undefined,
  });
  const rows: Row[] = [];
  const zeros: PartZero[] = [];
  const told: ToldClock[] = [];
  const attention = { visible: true, focused: true };
  const log = createEventLog({
    clock,
    part: 1,
    firstRow: 1,
    wallClockMs: (stampMs) => Date.UTC(2026, 2, 4) + stampMs,
    attention: () => attention,
    onZero: (zero) => zeros.push(zero),
    onClock: (clock) => told.push(clock),
    onRow: (row) => rows.push(row),
    present: () => null,
  });
  return { display, clock, log, rows, zeros, told, attention };
}

/** Shows fixed events one after another as jsPsych does. */
async function showInTurn(clock: FrameClock, log: EventLog, durationsMs: readonly number[]): Promise<void> {
  for (const [index, durationMs] of durationsMs.entries()) {
    const over = new Promise<void>((resolve) => clock.setTimeout(resolve, durationMs));
    log.shown(event(index, durationMs), 1);
    await over;
    log.ended();
    log.taken({ trial_index: index });
  }
}

it("rows come out in order, each beginning on the frame on which the one before ended", async () => {
  const { display, clock, log, rows, zeros } = start();
  void showInTurn(clock, log, [500, 250, 100]);
  await display.play(stampsAt(60, 70));
  expect(rows.map(({ row, frames_shown, timing_ok }) => [row, frames_shown, timing_ok])).toEqual([
    [1, 30, true],
    [2, 15, true],
    [3, 6, true],
  ]);
  expect(rows[0]!.onset_ms).toBe(0);
  expect(rows[1]!.onset_ms).toBeCloseTo(rows[0]!.duration_ms, 9);
  expect(rows[2]!.planned_onset_ms).toBeCloseTo(750, 9);
  expect(zeros).toHaveLength(1);
  expect(zeros[0]!.startedAt).toBe("2026-03-04T00:00:01.000Z");
});

it("a rate learnt under load is not told; the one that frames show later is, from then on", async () => {
  const { display, clock, log, rows, zeros, told } = start({ frameMs: 1000 / 24.73, clock: "loaded" });
  void showInTurn(clock, log, [500, 500, 500, 500, 500]);
  await display.play(stampsAt(60, 160));
  expect(zeros).toMatchObject([{ refreshHz: null, clock: "loaded" }]);
  expect(rows[0]).toMatchObject({ refresh_hz: null, frames_shown: null, frames_late: null, timing_ok: null });
  expect(rows.at(-1)).toMatchObject({
    frames_planned: 30,
    frames_shown: 30,
    frames_late: 0,
    timing_ok: true,
  });
  // The third event began before the rate was known.
  expect(rows.map(({ timing_ok }) => timing_ok)).toEqual([null, null, null, true, true]);
  expect(told.at(-1)).toEqual({ refreshHz: rows.at(-1)!.refresh_hz, clock: "steady" });
  expect(told.at(-1)!.refreshHz).toBeCloseTo(60, 1);
});

it("a display that becomes uneven empties what it cannot tell, and keeps the rate that it had", async () => {
  const { display, clock, log, rows, told } = start();
  void showInTurn(clock, log, Array(12).fill(500));
  let stampMs = 1000;
  const random = createRandom(5);
  for (let frame = 0; frame < 400; frame += 1, stampMs += 7 + 15 * random.float())
    await display.frameAt(stampMs);
  expect(rows.at(-1)).toMatchObject({ refresh_hz: null, timing_ok: null });
  expect(told).toEqual([]);
});

it("an event that the person ends lasts until the next frame, and the next event begins there, as planned", async () => {
  const { display, log, rows } = start();
  log.shown(event(0, null), 1);
  await display.play([1000, 1016, 1033]);
  log.ended();
  log.taken({});
  log.shown(event(1, null), 1);
  expect(rows).toHaveLength(0);
  await display.frameAt(1050);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ onset_ms: 0, duration_ms: 50, frames_shown: 3, frames_planned: null });
  log.ended();
  log.taken({});
  await display.frameAt(1067);
  expect(rows[1]).toMatchObject({ onset_ms: 50, planned_onset_ms: 50, duration_ms: 17 });
});

it("a cut event ends at once, without a frame, and says so", async () => {
  const { display, log, rows } = start();
  log.shown(event(0, 500), 1);
  await display.play([1000, 1016.7]);
  log.cut(1100);
  log.ended();
  log.taken({});
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ interrupted: true, duration_ms: 100, frames_shown: 6, timing_ok: false });
});

it("an event that a person ended right before a cut keeps its place and its answer", async () => {
  const { display, log, rows } = start();
  log.shown(event(0, null), 1);
  await display.play([1000, 1016.7]);
  log.ended();
  log.taken({});
  log.shown(event(1, 500), 1);
  log.cut(1020);
  log.ended();
  log.taken({});
  await display.frameAt(1033.3);
  expect(rows.map(({ row, interrupted }) => [row, interrupted])).toEqual([
    [1, false],
    [2, true],
  ]);
});

it("an event says whether the page was hidden or without the keyboard at any time of it", async () => {
  const { display, log, rows, attention } = start();
  log.shown(event(0, null), 1);
  await display.frameAt(1000);
  attention.focused = false;
  log.attend();
  attention.focused = true;
  log.attend();
  log.ended();
  log.taken({});
  log.shown(event(1, null), 1);
  await display.frameAt(1017);
  log.ended();
  log.taken({});
  await display.frameAt(1034);
  expect(rows.map(({ focused, visible }) => [focused, visible])).toEqual([
    [false, true],
    [true, true],
  ]);
});

it("the last event gets its end when no frame comes any more", async () => {
  const { display, log, rows } = start();
  log.shown(event(0, null), 1);
  await display.frameAt(1000);
  log.ended();
  log.taken({});
  log.finish(1050);
  await display.frameAt(1060);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.duration_ms).toBe(50);
});
