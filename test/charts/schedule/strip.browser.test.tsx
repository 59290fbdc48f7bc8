/** The chart of a schedule in a real browser: what it draws, how long a large one takes, and how one gets at an event. */
import { render } from "preact";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { lookAt } from "../../../src/charts/looks";
import { placeStrip, timeAt } from "../../../src/charts/schedule/placing";
import { ScheduleChart } from "../../../src/charts/schedule/schedule-chart";
import { drawStrip } from "../../../src/charts/schedule/strip";
import { findPreset } from "../../../src/core/design/presets";
import { placeInTime } from "../../../src/core/schedule/overview/nominal-times";
import { makeBlocks } from "../../fixtures/designs";
import { usePlace } from "../../fixtures/place";
import { NO_PICTURES } from "../../fixtures/results-screen";
import { build } from "../../fixtures/schedules";

const DESIGN = findPreset("class-demo")!;
const EVENTS = placeInTime(build(DESIGN), 4_000);
const DATA = { ...lookAt(DESIGN), source: "", stamp: null, events: EVENTS, block: null };

test("conditions have their colours, fixations a line, and what is self-paced is hatched", () => {
  const drawing = drawStrip(DATA, 900);
  const marks = [...drawing.querySelectorAll(".images")].map((bar) => bar.getAttribute("data-mark"));
  expect(new Set(marks)).toEqual(new Set(["moment", "cue", "neutral"]));
  expect(drawing.querySelector(".fixations")?.getAttribute("d")).not.toBe("");
  expect(drawing.querySelector(".self-paced")?.getAttribute("fill")).toBe("url(#self-paced)");
});

test("a point of the drawing stands for the time that is drawn there", () => {
  const placing = placeStrip(DATA, 900);
  const { layout, leftPx, rowPx, perMs } = placing;
  expect(timeAt(placing, leftPx, 1)).toBe(0);
  expect(timeAt(placing, leftPx + 1_000 * perMs, rowPx + 1)).toBeCloseTo(layout.rowMs + 1_000, 3);
});

test("ten times the events take no more elements, for what is alike is drawn as one", () => {
  const count = (blocks: number) => {
    const design = makeBlocks({ neutral: blocks, cue: blocks }, 10, true);
    const events = placeInTime(build(design), 4_000);
    return drawStrip({ ...DATA, ...lookAt(design), events }, 900).querySelectorAll(".images, .fixations")
      .length;
  };
  expect(count(200)).toBe(count(20));
});

test("ten times the events take at most twenty times as long to draw", () => {
  const [small, large] = [45, 450].map((blocks) => {
    const design = makeBlocks({ neutral: blocks, cue: blocks }, 10, true);
    return { ...DATA, ...lookAt(design), events: placeInTime(build(design), 4_000) };
  });
  if (small === undefined || large === undefined) throw new Error("There are two.");
  expect(large.events.length).toBeGreaterThan(10_000);
  const shortest = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  const measure = (data: typeof small) => {
    const startMs = performance.now();
    drawStrip(data, 900);
    return performance.now() - startMs;
  };
  // Of rounds in which both take turns the shortest counts: a busy machine disturbs some of them.
  for (let round = 0; round < 40 && (round < 7 || shortest.large >= 20 * shortest.small); round += 1) {
    shortest.small = Math.min(shortest.small, measure(small));
    shortest.large = Math.min(shortest.large, measure(large));
  }
  expect(shortest.large / shortest.small).toBeLessThan(20);
});

describe("on the page", () => {
  const place = usePlace();
  test("one gets at an event by buttons, and at a block by its name", async () => {
    render(<ScheduleChart {...lookAt(DESIGN)} events={EVENTS} source="" actions={NO_PICTURES} />, place);
    await userEvent.click(page.getByRole("button", { name: "Event after" }));
    await expect.poll(() => place.querySelector("output")?.textContent).toMatch(/^2\. rating/);
    await userEvent.selectOptions(page.getByLabelText("Show"), "3");
    await expect.element(page.getByRole("img", { name: /block 3/ })).toBeVisible();
    // What is told is of what is drawn.
    await expect.poll(() => place.querySelector("output")?.textContent).toMatch(/\(block 3, /);
  });

  test("a block that another schedule has not gives way to the whole run", async () => {
    const one = (events: typeof EVENTS) =>
      render(<ScheduleChart {...lookAt(DESIGN)} events={events} source="" actions={NO_PICTURES} />, place);
    one(EVENTS);
    await userEvent.selectOptions(page.getByLabelText("Show"), "8");
    await expect.element(page.getByRole("img", { name: /block 8/ })).toBeVisible();
    const shorter = EVENTS.slice(0, 20);
    one(shorter);
    await expect.element(page.getByLabelText("Show")).toHaveDisplayValue("the whole run");
    await expect.poll(() => place.querySelector("output")?.textContent).toMatch(/^20\. /);
  });
});
