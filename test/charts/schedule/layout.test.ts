import { describe, expect, test } from "vitest";
import { cutIntoRows, findEventAt, layOutRows, stretchOfBlock } from "../../../src/charts/schedule/layout";
import { PRESETS } from "../../../src/core/design/presets";
import { placeInTime } from "../../../src/core/schedule/overview/nominal-times";
import { nameRowTime } from "../../../src/words/charts/schedule";
import { build } from "../../fixtures/schedules";

describe.each(PRESETS.map((design) => [design.id, design] as const))("the rows of %s", (_id, design) => {
  const events = placeInTime(build(design), 4_000);
  const layout = layOutRows({ fromMs: 0, toMs: events.at(-1)!.endMs }, false);
  const pieces = cutIntoRows(events, layout);

  test("are few enough to be seen together", () => {
    expect(layout.rows).toBeGreaterThan(1);
    expect(layout.rows).toBeLessThanOrEqual(14);
  });
  test("hold every event, whole or in pieces that add up to it", () => {
    const shown = new Map<number, number>();
    for (const { placed, fromMs, toMs } of pieces) {
      expect(toMs).toBeGreaterThan(fromMs);
      expect(toMs).toBeLessThanOrEqual(layout.rowMs);
      shown.set(placed.event.index, (shown.get(placed.event.index) ?? 0) + toMs - fromMs);
    }
    expect([...shown.values()]).toEqual(events.map(({ startMs, endMs }) => endMs - startMs));
    expect(pieces.filter(({ isFirst }) => isFirst)).toHaveLength(events.length);
  });
  test("give back each event by its time", () => {
    for (const placed of events) {
      expect(findEventAt(events, placed.startMs)).toBe(placed);
      expect(findEventAt(events, placed.endMs - 1)).toBe(placed);
    }
    expect(findEventAt(events, events.at(-1)!.endMs)).toBeNull();
  });
  test("show one block in one row", () => {
    const stretch = stretchOfBlock(events, 2)!;
    const cut = cutIntoRows(events, layOutRows(stretch, true));
    expect(new Set(cut.map(({ placed }) => placed.event.block))).toEqual(new Set([2]));
    expect(cut.every(({ row }) => row === 0)).toBe(true);
  });
});

test("there is no stretch of a block that is not there", () => {
  expect(stretchOfBlock([], 1)).toBeNull();
});

test.each([
  [0, "0:00"],
  [65_000, "1:05"],
  [62_500, "1:02.5"],
  [600_000, "10:00"],
])("%i ms stand as %s beside a row", (ms, text) => {
  expect(nameRowTime(ms)).toBe(text);
});
