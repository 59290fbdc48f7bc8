/** The charts of a room in a real browser: what they show of people, from how many people on, and what they say. */
import { render } from "preact";
import { describe, expect, test } from "vitest";
import { DifferencesChart, OverRunChart, PairsChart } from "../../../src/charts/cohort/charts";
import type { CohortData } from "../../../src/charts/cohort/data";
import { drawDifferences } from "../../../src/charts/cohort/differences";
import { drawOverRun } from "../../../src/charts/cohort/over-run";
import { drawPairs } from "../../../src/charts/cohort/pairs";
import { lookAt } from "../../../src/charts/looks";
import { FEWEST_SHOWN } from "../../../src/core/session/cohort/batches";
import { scoreCohort } from "../../../src/core/session/cohort/cohort";
import { makeBlocks } from "../../fixtures/designs";
import { usePlace } from "../../fixtures/place";
import { NO_PICTURES } from "../../fixtures/results-screen";
import { MADE_UP_COHORTS } from "../../reference/cohort-people";

const DESIGN = makeBlocks({ neutral: 4, cue: 4 }, 1);
const ROOM = MADE_UP_COHORTS.find(({ name }) => name === "room")!.handIns;

function chart(people: number): CohortData {
  const scores = scoreCohort(ROOM.slice(0, people), DESIGN, {
    cue: "cue",
    comparison: "neutral",
    question: 0,
  });
  const scale = { min: 0, max: 100, labels: ["None at all", "Extremely strong"] } as const;
  return {
    ...lookAt(DESIGN),
    source: "A room",
    stamp: null,
    scale,
    scores,
    showsPeople: people >= FEWEST_SHOWN,
  };
}

const WIDTHS = [320, 720, 1400] as const;
const DRAWINGS = [
  ["pairs", drawPairs],
  ["differences", drawDifferences],
  ["over the run", drawOverRun],
] as const;

describe.each(DRAWINGS)("the chart of a room: %s", (_name, draw) => {
  test.each(WIDTHS)("stays within %i px", (widthPx) => {
    const { width, height } = draw(chart(24), widthPx).viewBox.baseVal;
    expect(width).toBeLessThanOrEqual(widthPx);
    expect(height).toBeGreaterThan(100);
  });
  test("says in words what it shows", () => {
    expect(draw(chart(24), 720).getAttribute("aria-label")).toMatch(/cue.*neutral|neutral.*cue/);
  });
});

test("of nine people no line and no bar is drawn, of ten there are", () => {
  for (const draw of [drawPairs, drawOverRun]) {
    expect(draw(chart(9), 720).querySelectorAll(".person").length).toBe(0);
    expect(draw(chart(10), 720).querySelectorAll(".person path").length).toBeGreaterThanOrEqual(10);
  }
  expect(drawDifferences(chart(9), 720).querySelectorAll(".bar rect").length).toBe(0);
  expect(drawDifferences(chart(10), 720).querySelectorAll(".bar rect").length).toBeGreaterThan(0);
});

test("where no person is shown, no person's difference sets how wide the chart of differences is", () => {
  const nine = chart(9);
  const [first] = nine.scores.people;
  const wide = { ...nine.scores, people: [{ ...first!, difference: 99 }, ...nine.scores.people.slice(1)] };
  const ticks = (data: CohortData) => drawDifferences(data, 720).textContent;
  expect(ticks({ ...nine, scores: wide })).toBe(ticks(nine));
});

test("the room's mean difference stands in the drawing, signed", () => {
  const { scores } = chart(24);
  const mean = scores.numbers.mean.ok ? scores.numbers.mean.value : Number.NaN;
  expect(drawDifferences(chart(24), 720).textContent).toContain(`+${mean.toFixed(1)}`);
});

describe("on the page", () => {
  const place = usePlace();
  test("nobody's row is in a table of fewer than ten people, and the run's means are", async () => {
    const data = chart(9);
    render(
      <>
        <PairsChart data={data} actions={NO_PICTURES} />
        <DifferencesChart data={data} actions={NO_PICTURES} />
        <OverRunChart data={data} actions={NO_PICTURES} />
      </>,
      place,
    );
    expect(place.querySelectorAll("details").length).toBe(1);
    expect(place.textContent).toContain("Single people are shown from ten on.");
  });
});
