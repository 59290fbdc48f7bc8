/** The charts of a display report: how many events were how many frames off, and starts over time. */
import { expect, test } from "vitest";
import "../../src/styles/tokens.css";
import "../../src/styles/charts.css";
import { drawDrift } from "../../src/charts/try/drift";
import { drawFrames } from "../../src/charts/try/frames";

const SOURCE = "Class demo";
const textsOf = (drawn: SVGSVGElement) => [...drawn.querySelectorAll("text")].map((text) => text.textContent);

test("a bar for every number of frames, with how many events there are; what is beyond counts at the end", () => {
  const data = {
    source: SOURCE,
    start: [
      { frames: 0, events: 211 },
      { frames: 1, events: 3 },
      { frames: 9, events: 1 },
      { frames: 12, events: 1 },
    ],
    length: [{ frames: -1, events: 7 }],
  };
  const texts = textsOf(drawFrames(data, 720));
  expect(texts).toEqual(expect.arrayContaining(["211", "3", "2", "7", "≥ 6", "−1"]));
  expect(textsOf(drawFrames(data, 320))).toContain("≥ 4");
  expect(drawFrames(data, 720).getAttribute("aria-label")).toContain("1 event at 12");
});

test("nothing that can be told is an empty chart that says so", () => {
  const drawn = drawFrames({ source: SOURCE, start: [], length: [] }, 320);
  expect(drawn.getAttribute("aria-label")).toContain("none that can be told");
});

test("a point an event over time, a diamond where it missed its frame, the band of half a frame", () => {
  const events = [0, 1_000, 2_000, 3_000].map((atMs, place) => ({
    ...{ row: place + 1, atMs, offMs: place === 2 ? 33 : 0.2 },
    onTime: place !== 2,
  }));
  const drawn = drawDrift({ source: SOURCE, events, frameMs: 1000 / 60 }, 720);
  const titles = [...drawn.querySelectorAll("title")].map((title) => title.textContent);
  expect(titles).toHaveLength(4);
  expect(titles).toContain("row 3, 2 s: 33.00 ms");
  expect(drawn.querySelectorAll("rect")).toHaveLength(1);
  expect(drawDrift({ source: SOURCE, events, frameMs: null }, 320).querySelectorAll("rect")).toHaveLength(0);
  expect(drawn.getAttribute("aria-label")).toContain("From 0.00 ms to 33.00 ms");
});
