/** How long blocks of rest last: as long as blocks of images, or as the design says. */
import { expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { measureLength } from "../../../src/core/design/length";
import { describeMethods } from "../../../src/methods/methods";
import { makeBlocks } from "../../fixtures/designs";
import { build, sumMainMs } from "../../fixtures/schedules";

const PLAIN = makeBlocks({ cue: 2, neutral: 2, rest: 2 }, 2);

function withRest(restMs: number | null): Design {
  const conditions = PLAIN.conditions.map((one) => (one.id === "rest" ? { ...one, restMs } : one));
  return { ...PLAIN, conditions };
}

function restsOf(design: Design) {
  const rests = build(design).events.filter(({ condition }) => condition === "rest");
  return rests
    .filter((event, index) => event.block !== rests[index - 1]?.block)
    .map(({ durationMs }) => durationMs);
}

test.each([
  ["as long as a block of images with its gaps, by default", null, 2_200],
  ["as long as the design says", 777, 777],
])("a block of rest lasts %s", (_title, restMs, expected) => {
  const design = withRest(restMs);
  expect(restsOf(design)).toEqual([expected, expected]);
  expect(measureLength(design).mainMs).toBe(sumMainMs(build(design)));
});

test("the methods compare rest with images only where it is as long", () => {
  const tell = (restMs: number | null) => describeMethods({ design: withRest(restMs) }).paragraph;
  expect(tell(null)).toContain("a fixation cross for 2.2 s, as long as a block of images.");
  expect(tell(777)).toContain("a fixation cross for 0.777 s.");
});
