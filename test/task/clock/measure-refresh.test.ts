/** The refresh rate from frames, as they come while a page loads, and whether it is one to believe. */
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/random";
import type { Reading } from "../../../src/task/clock/judge-clock";
import { estimateRefresh } from "../../../src/task/clock/measure-refresh";
import { stampsAt } from "./fake-display";

const { float: random } = createRandom(3);

/** Frames whose callbacks begin up to so late after their stamps. */
function read(stampsMs: Iterable<number>, lateMs = 2): Reading[] {
  return [...stampsMs].map((issuedMs) => ({ issuedMs, nowMs: issuedMs + random() * lateMs }));
}

/** As a browser tells time whose clock moves in steps. */
function coarsen(readings: readonly Reading[], stepMs: number): Reading[] {
  const floor = (ms: number) => Math.floor(ms / stepMs) * stepMs;
  return readings.map(({ issuedMs, nowMs }) => ({ issuedMs: floor(issuedMs), nowMs: floor(nowMs) }));
}

/** Frames of a page that is busy between them: each comes so many refreshes after the one before. */
function* stampsBusy(hz: number, frames: number, refreshes: () => number): Generator<number> {
  for (let frame = 0, refresh = 0; frame < frames; frame += 1, refresh += refreshes())
    yield (refresh * 1000) / hz;
}

describe("a rate is believed", () => {
  it.each([24, 30, 60, 90, 144, 240])("of %d Hz from even frames, to a thousandth", (hz) => {
    const { frameMs, clock } = estimateRefresh(read(stampsAt(hz, 120), 1))!;
    expect(1000 / frameMs).toBeCloseTo(hz, 2);
    expect(clock).toBe("steady");
  });

  it("though stamps are whole milliseconds, up to three of them off", () => {
    const stamps = [...stampsAt(60, 121, { jitterMs: 1.5, random })];
    const { frameMs, clock } = estimateRefresh(coarsen(read(stamps), 1))!;
    expect(1000 / frameMs).toBeCloseTo(60, 0);
    expect(clock).toBe("steady");
  });

  it("though a busy page misses three frames of four", () => {
    const missed = (frame: number) => frame % 12 > 2 && frame % 3 !== 0;
    const { frameMs, clock } = estimateRefresh(read(stampsAt(60, 400, { missed })))!;
    expect(1000 / frameMs).toBeCloseTo(60, 1);
    expect(clock).toBe("steady");
  });
});

describe("a rate is not believed", () => {
  it("of fewer than ten frames: there is none", () => {
    expect(estimateRefresh(read(stampsAt(60, 9)))).toBeNull();
  });

  // Seen: 60 Hz, every frame's work takes 25 to 55 ms, so that gaps are a mix of two and of three refreshes.
  it("of a page under load, whose frames are a mix of what was missed", () => {
    const stamps = stampsBusy(60, 120, () => (random() < 0.55 ? 2 : 3));
    expect(estimateRefresh(read(stamps, 16))).toMatchObject({ clock: "loaded" });
  });

  it("of a page under load that misses the same two frames of three all the time", () => {
    const { frameMs, clock } = estimateRefresh(
      read(
        stampsBusy(60, 120, () => 3),
        16,
      ),
    )!;
    expect(1000 / frameMs).toBeCloseTo(20, 1);
    expect(clock).toBe("loaded");
  });

  it("of a display of variable rate", () => {
    let stampMs = 0;
    const stamps = Array.from({ length: 120 }, () => {
      stampMs += 7 + random() * 15;
      return stampMs;
    });
    expect(estimateRefresh(read(stamps))).toMatchObject({ clock: "uneven" });
  });

  // Firefox with privacy.resistFingerprinting: 100 ms in older versions, 16.67 ms in newer ones, on any display.
  it.each([
    [100, 60],
    [1000 / 60, 60],
    [1000 / 60, 144],
    [20, 60],
  ])("of a clock of steps of %d ms at %d Hz, but how many frames came is", (stepMs, hz) => {
    const stamps = [...stampsAt(hz, 121, { jitterMs: 0.2, random })];
    const { frameMs, clock } = estimateRefresh(coarsen(read(stamps), stepMs))!;
    expect(clock).toBe("coarse");
    // A step more or less in all the time that was looked at.
    expect(Math.abs((frameMs * hz) / 1000 - 1)).toBeLessThan((stepMs * hz) / 120_000 + 1e-9);
  });
});
