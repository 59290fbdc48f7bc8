/** Blocks cut out of a schedule: what is in the stretch, and that it is as it was in the whole. */
import { describe, expect, it } from "vitest";
import { findPreset } from "../../../src/core/design/presets";
import { cutStretch } from "../../../src/core/schedule/stretch";
import { SMALL } from "../../fixtures/designs";
import { build, toLine } from "../../fixtures/schedules";

describe("a stretch of a schedule", () => {
  it("of one block is that block with its ratings and its fixation, and nothing around it", () => {
    const whole = build(SMALL, 1);
    expect(cutStretch(whole, 3).events.map(toLine)).toEqual(
      whole.events.filter(({ block }) => block === 3).map(toLine),
    );
    expect(cutStretch(whole, 3).events.map(({ event }) => event)).toEqual([
      ...["image", "gap", "image", "gap"],
      ...["rating", "fixation"],
    ]);
  });

  it("of several blocks is everything from the first to the last of them", () => {
    const whole = build(findPreset("class-demo")!, 1);
    const stretch = cutStretch(whole, 2, 4);
    expect(new Set(stretch.events.map(({ block }) => block))).toEqual(new Set([2, 3, 4]));
    const from = stretch.events[0]!.index;
    expect(stretch.events).toEqual(whole.events.slice(from, from + stretch.events.length));
    expect(whole.events[from + stretch.events.length]?.block).toBe(5);
  });

  it("holds the very events of the whole, so that what belongs to them is found", () => {
    const whole = build(SMALL, 1);
    for (const event of cutStretch(whole, 2).events) expect(whole.events[event.index]).toBe(event);
  });

  it("keeps design, seed and order of the whole", () => {
    const whole = build(SMALL, 7);
    const stretch = cutStretch(whole, 1);
    expect({ ...stretch, events: whole.events }).toEqual(whole);
  });

  it.each([
    [0, 0],
    [5, 5],
    [4, 5],
    [3, 2],
  ])("of blocks %d to %d, which a schedule of four does not have, is refused", (first, last) => {
    expect(() => cutStretch(build(SMALL, 1), first, last)).toThrow(`no blocks ${first} to ${last}`);
  });
});
