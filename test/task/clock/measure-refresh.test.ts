/** The refresh rate from frames, as they come while a page loads. */
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/random";
import { estimateFrameMs } from "../../../src/task/clock/measure-refresh";
import { stampsAt } from "./fake-display";

describe("the refresh rate", () => {
  it.each([60, 90, 144])("of %d Hz is told from even frames, to a thousandth", (hz) => {
    expect(1000 / estimateFrameMs([...stampsAt(hz, 120)])!).toBeCloseTo(hz, 2);
  });

  it("is told though stamps are whole milliseconds, up to three of them off", () => {
    const { float: random } = createRandom(3);
    const stamps = [...stampsAt(60, 121, { jitterMs: 1.5, random })].map(Math.round);
    expect(1000 / estimateFrameMs(stamps)!).toBeCloseTo(60, 0);
  });

  it("is told though a busy page misses three frames of four", () => {
    const stamps = [...stampsAt(60, 400, { missed: (frame) => frame % 12 > 2 && frame % 3 !== 0 })];
    expect(1000 / estimateFrameMs(stamps)!).toBeCloseTo(60, 1);
  });

  it("is not told from fewer than ten frames", () => {
    expect(estimateFrameMs([...stampsAt(60, 10)])).toBeNull();
  });
});
