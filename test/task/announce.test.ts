import { expect, it } from "vitest";
import type { Schedule, ScheduledEvent } from "../../src/core/schedule/schedule";
import { createAnnouncer } from "../../src/task/announce";
import type { Moment } from "../../src/task/clock/frame-clock";

const FRAME_MS = 1000 / 60;
const WORDS = {
  practice: "Practice",
  progress: (block: number, blocks: number) => `Block ${block} of ${blocks}`,
  rating: () => "Rating",
  probe: ({ key }: { readonly key: string | null }) => `Press ${key}`,
  start: (key: string) => `Press ${key} to begin`,
};
const DESIGN = {
  probe: { key: "x" },
  conditions: [{ id: "cue", instruction: { text: "Look", ms: 500 } }],
  runs: { count: 2, text: "Have a rest." },
  startKey: "5",
};
const SCHEDULE = { design: DESIGN, order: ["cue", "neutral"] } as unknown as Schedule;
const EVENT = { phase: "main", block: 1, event: "image", durationMs: 500, probe: null } as ScheduledEvent;
const RATING: Partial<ScheduledEvent> = { event: "rating", durationMs: null };

/** Shows events as jsPsych does, each in the frame that ends the one before, and notes what is said in which frame. */
function play(events: readonly Partial<ScheduledEvent>[], framesEach = 30) {
  let onFrame: (moment: Moment) => void = () => undefined;
  let frame = 0;
  const said: [string, number][] = [];
  const announcer = createAnnouncer({
    clock: {
      onFrame(listener) {
        onFrame = listener;
        return () => undefined;
      },
      frameMs: () => FRAME_MS,
    },
    schedule: SCHEDULE,
    words: WORDS,
    announce: (text) => said.push([text, frame]),
  });
  const onsets: number[] = [];
  for (const event of events) {
    const onsetMs = frame * FRAME_MS;
    onsets.push(frame);
    announcer({ ...EVENT, ...event }, () => onsetMs);
    for (let shown = 0; shown < framesEach; shown += 1) {
      frame += 1;
      onFrame({ frame, stampMs: frame * FRAME_MS, planMs: 0, framesLate: 0 });
    }
  }
  return {
    said: said.map(([text]) => text),
    after: said.map(([, at]) => at - onsets.findLast((onset) => onset <= at)!),
  };
}

it("says block, probe and rating as they come, and nothing of what only shows", () => {
  const { said } = play([
    { phase: "practice", block: null },
    { phase: "practice", block: null, ...RATING },
    { event: "fixation", block: null },
    {},
    { probe: true },
    {},
    RATING,
    { block: 2 },
  ]);
  expect(said).toEqual(["Practice", "Rating", "", "Block 1 of 2", "Press x", "", "Rating", "Block 2 of 2"]);
});

it("says what a card tells, what begins a run, and what a break says", () => {
  const { said } = play([
    { event: "wait", block: null, durationMs: null },
    { event: "instruction", condition: "cue" },
    {},
    { event: "break", block: null, durationMs: null },
  ]);
  expect(said).toEqual(["Press 5 to begin", "Block 1 of 2. Look", "", "Have a rest."]);
});

it("says it some frames after the onset, never in its frame", () => {
  const { after } = play([{}, { probe: true }, RATING]);
  expect(after).toHaveLength(3);
  expect(Math.min(...after)).toBeGreaterThanOrEqual(2);
});

it("says nothing while events are too short for it, and the block at the next that is not", () => {
  const quick = { durationMs: 2 * FRAME_MS };
  expect(play([quick, { ...quick, probe: true }, quick], 2).said).toEqual([]);
  expect(play([{ durationMs: 2 * FRAME_MS, probe: true }, RATING], 4).said).toEqual(["Block 1 of 2. Rating"]);
});

it("says nothing before the first frame of an event is known", () => {
  const said: string[] = [];
  let onFrame: (moment: Moment) => void = () => undefined;
  const clock = {
    onFrame(listener: (moment: Moment) => void) {
      onFrame = listener;
      return () => undefined;
    },
    frameMs: () => FRAME_MS,
  };
  createAnnouncer({ clock, schedule: SCHEDULE, words: WORDS, announce: (text) => said.push(text) })(
    EVENT,
    () => null,
  );
  for (let frame = 0; frame < 9; frame += 1)
    onFrame({ frame, stampMs: frame * FRAME_MS, planMs: 0, framesLate: 0 });
  expect(said).toEqual([]);
});
