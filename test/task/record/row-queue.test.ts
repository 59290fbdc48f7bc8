import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ScheduledEvent } from "../../../src/core/schedule/schedule";
import type { Row } from "../../../src/core/session/session";
import type { Moment } from "../../../src/task/clock/frame-clock";
import { createRowQueue } from "../../../src/task/record/row-queue";

const row = (number: number, interrupted = false) => ({ row: number, interrupted }) as Row;
const event = (unit: number) => ({ unit }) as ScheduledEvent;

function start() {
  const written: Row[][] = [];
  let onFrame: ((moment: Moment) => void) | null = null;
  const clock = {
    onFrame(listener: (moment: Moment) => void) {
      onFrame = listener;
      return () => {
        onFrame = null;
      };
    },
  };
  const queue = createRowQueue({ clock, onRows: (rows) => written.push([...rows]) });
  const playFrame = () => onFrame?.({ frame: 0, stampMs: 0, planMs: 0, framesLate: 0 });
  return { queue, written, playFrame };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("a row's write begins two frames after the onset that ended its event, not before", () => {
  const { queue, written, playFrame } = start();
  queue.add(row(1), event(1));
  playFrame();
  playFrame();
  expect(written).toEqual([]);
  playFrame();
  expect(written).toEqual([[row(1)]]);
});

it("events of one frame each cannot hold a row back for more than a quarter of a second", () => {
  const { queue, written, playFrame } = start();
  for (let number = 1; number <= 10; number += 1) {
    queue.add(row(number), event(1));
    playFrame();
    vi.advanceTimersByTime(24);
  }
  expect(written.flat().length).toBeGreaterThan(0);
});

it("a hidden page, which has no frames, writes all the same", () => {
  const { queue, written } = start();
  queue.add(row(1), event(1));
  vi.advanceTimersByTime(250);
  expect(written).toEqual([[row(1)]]);
});

it("what a cut left is written at once, for the page may be about to go", () => {
  const { queue, written } = start();
  queue.add(row(1), event(1));
  queue.add(row(2, true), event(1));
  expect(written).toEqual([[row(1, true), row(2, true)]]);
});

it("rows of a unit that was cut go out again, marked, and only those of its last attempt", () => {
  const { queue, written } = start();
  queue.add(row(1), event(1));
  queue.add(row(2), event(2));
  queue.add(row(3), event(2));
  queue.flush();
  queue.add(row(4, true), event(2));
  queue.add(row(5), event(2));
  queue.add(row(6, true), event(2));
  queue.close();
  expect(written.slice(1).flat()).toEqual([
    row(4, true),
    row(2, true),
    row(3, true),
    row(5, true),
    row(6, true),
  ]);
});

it("nothing is written twice without need", () => {
  const { queue, written, playFrame } = start();
  queue.add(row(1), event(1));
  queue.close();
  playFrame();
  vi.runAllTimers();
  expect(written).toEqual([[row(1)]]);
});
