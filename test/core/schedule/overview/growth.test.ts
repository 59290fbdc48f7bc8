/** What the lab counts and lays out anew at every change takes time in proportion to the number of events. */
import { expect, test } from "vitest";
import { listJitterBars } from "../../../../src/charts/schedule/jitter-bins";
import { cutIntoRows, layOutRows } from "../../../../src/charts/schedule/layout";
import { listJitters } from "../../../../src/core/schedule/overview/jitters";
import { placeInTime } from "../../../../src/core/schedule/overview/nominal-times";
import {
  tallyConditions,
  tallyImages,
  tallyTransitions,
} from "../../../../src/core/schedule/overview/tallies";
import { layTimeGrid } from "../../../../src/core/schedule/overview/time-grid";
import { makeBlocks } from "../../../fixtures/designs";
import { quadruplingFactor } from "../../../fixtures/growth";
import { build } from "../../../fixtures/schedules";

/** Its square would be 16. */
const LIMIT = 8;

test("four times the events, at most eight times the work", () => {
  const factor = quadruplingFactor(
    100,
    (blocks) => {
      const design = {
        ...makeBlocks({ neutral: blocks, cue: blocks }, 10, true),
        fixationMs: { min: 1, max: 999 },
      };
      const schedule = build(design);
      return () => {
        const events = placeInTime(schedule, 4_000);
        const whole = { fromMs: 0, toMs: events.at(-1)?.endMs ?? 0 };
        cutIntoRows(events, layOutRows(whole, false));
        listJitters(schedule).map(listJitterBars);
        tallyConditions(schedule);
        tallyImages(schedule);
        tallyTransitions(schedule);
        layTimeGrid(schedule, 500);
      };
    },
    LIMIT,
  );
  expect(factor).toBeLessThan(LIMIT);
});
