/** How alike the images are that a seed draws: by condition, each counted once, and by contrast. */
import { expect, test } from "vitest";
import { matchDrawn } from "../../../../src/core/schedule/overview/matching-drawn";
import { MEASURES } from "../../../../src/core/stimuli/measures";
import type { SetMeasures } from "../../../../src/core/stimuli/set";
import { makeBlocks } from "../../../fixtures/designs";
import { build } from "../../../fixtures/schedules";

const SCHEDULE = build(makeBlocks({ neutral: 2, cue: 2, rest: 1 }, 3));
const shownOf = (condition: string) =>
  SCHEDULE.events.flatMap((event) =>
    event.condition === condition && event.image !== null ? [event.image] : [],
  );

/** Every measure of an image is its number, in the order in which its condition shows it. */
function measureBy(order: (condition: string, place: number) => number): SetMeasures {
  const images = ["neutral", "cue"].flatMap((condition) =>
    shownOf(condition).map((image, place) => [
      image,
      Object.fromEntries(MEASURES.map((name) => [name, order(condition, place)])),
    ]),
  );
  return { version: 1, images: Object.fromEntries(images) };
}

test("means and differences are of the images drawn, in the order of the design", () => {
  const matching = matchDrawn(
    SCHEDULE,
    measureBy((condition, place) => place + (condition === "cue" ? 1 : 0)),
  );
  expect(matching?.groups).toEqual([
    { condition: "neutral", images: 6 },
    { condition: "cue", images: 6 },
  ]);
  expect(matching?.contrasts).toEqual([{ cue: "cue", comparison: "neutral" }]);
  const luminance = matching?.measures.find(({ measure }) => measure === "luminance");
  expect(luminance?.summaries.map(({ mean }) => mean)).toEqual([2.5, 3.5]);
  // One over the standard deviation of 0 … 5.
  expect(luminance?.differences[0]).toBeCloseTo(1 / Math.sqrt(3.5), 10);
});

test("an image that comes again counts once", () => {
  const again = build(makeBlocks({ cue: 8, neutral: 8 }, 10, true));
  const images = Object.fromEntries(
    again.events.flatMap(({ image }, place) =>
      image === null ? [] : [[image, Object.fromEntries(MEASURES.map((name) => [name, place]))]],
    ),
  );
  const [first] = matchDrawn(again, { version: 1, images })?.groups ?? [];
  const shown = again.events.flatMap(({ condition, image }) => (condition === "cue" ? (image ?? []) : []));
  expect(first?.images).toBe(new Set(shown).size);
  expect(shown.length).toBeGreaterThan(first?.images ?? 0);
});

test("the luminances of a pair are held against each other", () => {
  const matching = matchDrawn(
    SCHEDULE,
    measureBy((condition) => (condition === "cue" ? 1.1 : 0.9)),
  );
  expect(matching?.pairShare).toBeCloseTo(0.2, 10);
  // What does not vary has no standardised difference.
  expect(matching?.measures.map(({ differences }) => differences)).toEqual(MEASURES.map(() => [null]));
});

test("of a set that was not measured nothing is told", () => {
  expect(matchDrawn(SCHEDULE, { version: 1, images: {} })).toBeNull();
});
