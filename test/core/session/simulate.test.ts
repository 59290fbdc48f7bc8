import { describe, expect, test } from "vitest";
import type { Design } from "../../../src/core/design/design";
import { PRESETS } from "../../../src/core/design/presets";
import type { ScheduledEvent } from "../../../src/core/schedule/schedule";
import { type SimulatedResponse, simulateResponses } from "../../../src/core/session/simulate";
import { makeDesign, SMALL } from "../../fixtures/designs";
import { build } from "../../fixtures/schedules";
import { COMPUTING_MS } from "../../time-limits";

type Answered = { event: ScheduledEvent; response: SimulatedResponse };

const PEOPLE = Array.from({ length: 200 }, (_, seed) => seed);

function run(design: Design, seed: number): Answered[] {
  const schedule = build(design, seed);
  const responses = simulateResponses(schedule, seed);
  expect([...responses.keys()]).toEqual(schedule.events);
  return [...responses].map(([event, response]) => ({ event, response }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function findPreset(id: string): Design {
  return PRESETS.find((preset) => preset.id === id)!;
}

/** Shares of the values at most which 5, 50 and 95 % of them are. */
function quantiles(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.05, 0.5, 0.95].map((share) => sorted[Math.floor(share * sorted.length)]!);
}

describe("a made-up participant", () => {
  test("is the same for the same seed and another for another", () => {
    const schedule = build(findPreset("class-demo"), 1);
    const respond = (seed: number) => [...simulateResponses(schedule, seed).values()];
    expect(respond(5)).toEqual(respond(5));
    expect(respond(5)).not.toEqual(respond(6));
  });

  test("does something at ratings and probes only", () => {
    for (const design of PRESETS) {
      for (const { event, response } of run(design, 3)) {
        const mayRespond = event.event === "rating" || event.probe !== null;
        if (!mayRespond) expect(response).toEqual({ ratingValue: null, rtMs: null, key: null });
        expect(response.ratingValue === null).toBe(event.event !== "rating");
      }
    }
  });

  test("rates with values of the scale, whatever the scale", () => {
    const scales = [
      { min: 0, max: 100, step: 1 },
      { min: 1, max: 4, step: 1 },
      { min: -6, max: 6, step: 4 },
    ];
    for (const scale of scales) {
      const design = makeDesign({
        rating: { ...SMALL.rating, ...scale, when: ["before", "before-block", "after-block", "after"] },
      });
      const given = PEOPLE.slice(0, 50).flatMap((seed) =>
        run(design, seed).flatMap(({ response }) => response.ratingValue ?? []),
      );
      expect(Math.min(...given)).toBeGreaterThanOrEqual(scale.min);
      expect(Math.max(...given)).toBeLessThanOrEqual(scale.max);
      expect(given.filter((value) => (value - scale.min) % scale.step !== 0)).toEqual([]);
    }
  });

  test("craves more after cues than after controls, and more after controls than after neutral images or rest", {
    timeout: COMPUTING_MS,
  }, () => {
    const answers = PEOPLE.flatMap((seed) => run(findPreset("four-condition"), seed));
    const after = (condition: string) =>
      mean(
        answers.flatMap(({ event, response }) =>
          event.condition === condition ? (response.ratingValue ?? []) : [],
        ),
      );
    expect(after("cue") - after("control")).toBeGreaterThan(0.4);
    expect(after("control") - after("neutral")).toBeGreaterThan(0.1);
    expect(Math.abs(after("neutral") - after("rest"))).toBeLessThan(0.1);
  });

  test("reacts to cues in nearly every run of the demonstration", { timeout: COMPUTING_MS }, () => {
    const differences = PEOPLE.map((seed) => {
      const answers = run(findPreset("class-demo"), seed);
      const after = (condition: string) =>
        mean(
          answers.flatMap(({ event, response }) =>
            event.condition === condition ? (response.ratingValue ?? []) : [],
          ),
        );
      return after("cue") - after("neutral");
    });
    expect(differences.filter((difference) => difference > 0).length).toBeGreaterThan(190);
    const answers = PEOPLE.map((seed) =>
      run(findPreset("class-demo"), seed)
        .map(({ response }) => response.ratingValue)
        .join(),
    );
    expect(new Set(answers).size).toBe(PEOPLE.length);
  });

  test("confirms self-paced ratings after about 1.5 to 4 s, in whole milliseconds", () => {
    const times = PEOPLE.flatMap((seed) => run(findPreset("class-demo"), seed)).flatMap(
      ({ response }) => response.rtMs ?? [],
    );
    const [early, middle, late] = quantiles(times);
    expect(early).toBeGreaterThan(1_200);
    expect(middle).toBeGreaterThan(2_100);
    expect(middle).toBeLessThan(2_700);
    expect(late).toBeLessThan(4_500);
    expect(times.every(Number.isInteger)).toBe(true);
  });

  test.each([30, 200, 2_000, 5_000, 600_000])(
    "confirms within 90 %% of a window of %d ms, never at 0",
    (windowMs) => {
      const design = makeDesign({ rating: { ...SMALL.rating, windowMs } });
      const times = PEOPLE.flatMap((seed) => run(design, seed)).flatMap(
        ({ response }) => response.rtMs ?? [],
      );
      expect(times).toHaveLength(PEOPLE.length * 7);
      expect(Math.min(...times)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...times)).toBeLessThanOrEqual(0.9 * windowMs);
      expect(new Set(times).size).toBeGreaterThan(5);
    },
  );

  test("leaves a rating out whose window has no whole millisecond for it", () => {
    const design = makeDesign({ rating: { ...SMALL.rating, windowMs: 1 } });
    const answers = run(design, 1).filter(({ event }) => event.event === "rating");
    expect(answers.map(({ response }) => response)).toEqual(
      answers.map(() => ({ ratingValue: null, rtMs: null, key: null })),
    );
  });
});

describe("a made-up participant with probes", { timeout: COMPUTING_MS }, () => {
  function probeRun(changes: Partial<Design>): Answered[] {
    const design = makeDesign({ probe: { perBlock: 1, key: null, windowMs: 1_000 }, ...changes });
    return Array.from({ length: 800 }, (_, seed) => run(design, seed))
      .flat()
      .filter(({ event }) => event.event === "image");
  }

  test("answers most probes after about 350 to 700 ms, misses 1 in 20, and 1 other image in 100 by mistake", () => {
    const answers = probeRun({});
    const probes = answers.filter(({ event }) => event.probe === true);
    const others = answers.filter(({ event }) => event.probe === false);
    const share = (list: readonly Answered[]) =>
      list.filter(({ response }) => response.key !== null).length / list.length;
    expect(share(probes)).toBeGreaterThan(0.93);
    expect(share(probes)).toBeLessThan(0.97);
    expect(share(others)).toBeGreaterThan(0.005);
    expect(share(others)).toBeLessThan(0.015);
    const [early, middle, late] = quantiles(probes.flatMap(({ response }) => response.rtMs ?? []));
    expect(early).toBeGreaterThan(330);
    expect(middle).toBeGreaterThan(430);
    expect(middle).toBeLessThan(560);
    expect(late).toBeLessThan(800);
  });

  test.each([
    [1_000, 300],
    [40, 40],
    [17, 17],
  ])("answers within an image of %d ms and a window of %d ms", (imageMs, windowMs) => {
    const times = probeRun({ imageMs, probe: { perBlock: 2, key: "j", windowMs } }).flatMap(
      ({ response }) => response.rtMs ?? [],
    );
    expect(times.length).toBeGreaterThan(1_000);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...times)).toBeLessThanOrEqual(0.9 * windowMs);
  });

  test("presses the key asked for, and the space bar where any will do", () => {
    const keys = (key: string | null) =>
      new Set(probeRun({ probe: { perBlock: 1, key, windowMs: 900 } }).map(({ response }) => response.key));
    expect(keys("j")).toEqual(new Set(["j", null]));
    expect(keys(null)).toEqual(new Set([" ", null]));
  });
});
