/** The strips of rooms in a real browser: bands and marks where the numbers are, within whatever width there is. */
import { describe, expect, test } from "vitest";
import type { RoomData } from "../../../src/charts/cohort/data";
import { drawRooms } from "../../../src/charts/cohort/room";
import { layOutRooms } from "../../../src/charts/cohort/room-layout";
import { lookAt } from "../../../src/charts/looks";
import { makeBlocks } from "../../fixtures/designs";

const SUMMARY = {
  people: 58,
  cue: { low: 24, middle: 40, high: 58 },
  comparison: { low: 14, middle: 26, high: 42 },
  difference: { low: -2, middle: 12, high: 22 },
};
const DATA: RoomData = {
  ...lookAt(makeBlocks({ neutral: 4, cue: 4 }, 1)),
  title: "You and the room",
  source: "A session",
  stamp: null,
  scale: { min: 0, max: 100, labels: ["None at all", "Extremely strong"] },
  compared: { cue: "cue", comparison: "neutral", question: 0 },
  rooms: [{ name: "The room", summary: SUMMARY }],
  own: { cue: 100, comparison: 0, difference: 100 },
};
const TWO: RoomData = { ...DATA, own: null, rooms: [...DATA.rooms, { name: "Last term", summary: SUMMARY }] };

describe.each([
  ["a person beside a room", DATA],
  ["two rooms", TWO],
])("%s", (_name, data) => {
  test.each([288, 720, 1400])(
    "stays within %i px, also with a person at the ends of the scale",
    (widthPx) => {
      const chart = drawRooms(data, widthPx);
      document.body.append(chart);
      const { left, right, bottom } = chart.getBoundingClientRect();
      for (const part of chart.querySelectorAll("text, rect, path")) {
        const box = part.getBoundingClientRect();
        expect([
          part.textContent,
          box.left >= left - 1 && box.right <= right + 1 && box.bottom <= bottom + 1,
        ]).toEqual([part.textContent, true]);
      }
      expect(chart.viewBox.baseVal.width).toBeLessThanOrEqual(widthPx);
      chart.remove();
    },
  );
});

test("a band reaches from one quartile to the other, with the median in it", () => {
  const [means] = layOutRooms(DATA, 600).panels;
  const boxes = [...drawRooms(DATA, 600).querySelectorAll(".band rect")].map((band) => {
    const x = Number(band.getAttribute("x"));
    return [x, x + Number(band.getAttribute("width"))];
  });
  const { comparison } = SUMMARY;
  expect(boxes[0]?.[0]).toBeCloseTo(means!.toX(comparison.low), 0);
  expect(boxes[0]?.[1]).toBeCloseTo(means!.toX(comparison.high), 0);
});

test("zero stands in the middle of the differences, and the farthest of them within", () => {
  for (const difference of [100, -3, 0.5]) {
    const [, panel] = layOutRooms({ ...DATA, own: { ...DATA.own!, difference } }, 600).panels;
    const values = panel!.ticks.map(({ value }) => value);
    expect(values.at(-1)).toBe(-values[0]!);
    expect(panel!.ticks.find(({ isZero }) => isZero)?.label).toBe("0");
    expect(values.at(-1)).toBeGreaterThanOrEqual(Math.max(22, Math.abs(difference)));
  }
});

test("of two rooms it says which band is which, and no person stands beside them", () => {
  const text = drawRooms(TWO, 600).textContent;
  expect(text).toContain("The room, 58 people");
  expect(text).toContain("Last term, 58 people");
  expect(text).not.toContain("you ");
  expect(drawRooms(TWO, 600).querySelectorAll(".band rect").length).toBe(8);
});
