import { expect, it } from "vitest";
import type { ScheduledEvent } from "../../../src/core/schedule/schedule";
import { buildRow, type Observed, type PartZero } from "../../../src/task/record/rows";
import { NO_RESPONSE } from "../../../src/task/respond/response";

const EVENT: ScheduledEvent = {
  index: 4,
  phase: "main",
  run: 1,
  segment: 2,
  unit: 5,
  block: 1,
  condition: "cue",
  event: "image",
  item: 2,
  image: "cue-1",
  pair: "p-1",
  offsetMs: 2000,
  durationMs: 500,
  question: null,
  probe: null,
};
const ZERO: PartZero = {
  part: 1,
  startedAt: "2026-03-04T09:05:00.000Z",
  refreshHz: 60,
  clock: "steady",
  zeroMs: 10_000,
};
const moment = (frame: number, planMs: number, framesLate = 0) => ({
  frame,
  stampMs: 10_000 + (frame * 1000) / 60,
  planMs: 10_000 + planMs,
  framesLate,
});
const OBSERVED: Observed = {
  event: EVENT,
  attempt: 1,
  onset: moment(120, 2000),
  offset: moment(150, 2500),
  response: NO_RESPONSE,
  visible: true,
  focused: true,
  interrupted: false,
  refreshHz: 60,
  jspsych: { trial_type: "image-keyboard-response" },
};

it("an event on its frames is timed from the part's zero and called exact", () => {
  expect(buildRow(7, ZERO, OBSERVED)).toMatchObject({
    row: 7,
    run: 1,
    planned_onset_ms: 2000,
    onset_ms: 2000,
    planned_duration_ms: 500,
    duration_ms: 500,
    frames_planned: 30,
    frames_shown: 30,
    frames_late: 0,
    timing_ok: true,
  });
});

it("a rating names the question that it asks", () => {
  const asked = { ...EVENT, event: "rating", image: null, pair: null, question: "craving" } as const;
  expect(buildRow(1, ZERO, { ...OBSERVED, event: asked })).toMatchObject({ question: "craving" });
  expect(buildRow(1, ZERO, OBSERVED)).toMatchObject({ question: null });
});

it.each([
  ["begins late and ends as planned", moment(122, 2000, 2), moment(150, 2500), 30, 28, 2],
  ["begins as planned and ends late", moment(120, 2000), moment(153, 2500, 3), 30, 33, 0],
  ["is late at both ends", moment(121, 2000, 1), moment(151, 2500, 1), 30, 30, 1],
])(
  "an event that %s is flagged and keeps its planned frames",
  (_name, onset, offset, planned, shown, late) => {
    expect(buildRow(1, ZERO, { ...OBSERVED, onset, offset })).toMatchObject({
      frames_planned: planned,
      frames_shown: shown,
      frames_late: late,
      timing_ok: false,
    });
  },
);

it("no planned frames are claimed where the person set the pace", () => {
  const selfPaced = { ...OBSERVED, event: { ...EVENT, durationMs: null } };
  expect(buildRow(1, ZERO, selfPaced)).toMatchObject({ frames_planned: null, timing_ok: true });
});

it.each([false, true])(
  "where frames cannot be told apart, nothing is said of them, cut or not (%s)",
  (interrupted) => {
    expect(buildRow(1, ZERO, { ...OBSERVED, refreshHz: null, interrupted })).toMatchObject({
      refresh_hz: null,
      duration_ms: 500,
      frames_planned: null,
      frames_shown: null,
      frames_late: null,
      timing_ok: null,
    });
  },
);

it("a cut event is never called exact", () => {
  expect(buildRow(1, ZERO, { ...OBSERVED, interrupted: true })).toMatchObject({
    interrupted: true,
    timing_ok: false,
    frames_planned: null,
  });
});

it("a scale that an answer ended is on time by its onset alone, and has no frames of the plan", () => {
  const event = { ...EVENT, event: "rating", image: null, pair: null, durationMs: 1000 } as const;
  const early = { ...OBSERVED, event, offset: moment(150, 2500) };
  expect(buildRow(7, ZERO, early)).toMatchObject({
    planned_duration_ms: 1000,
    duration_ms: 500,
    frames_planned: null,
    frames_shown: 30,
    timing_ok: true,
  });
  const late = { ...early, onset: moment(121, 2000, 1) };
  expect(buildRow(7, ZERO, late)).toMatchObject({ frames_late: 1, timing_ok: false });
});

it("what fills the rest of a window has an empty plan, and is neither on time nor late", () => {
  const event = { ...EVENT, event: "fixation", image: null, pair: null, durationMs: null } as const;
  expect(buildRow(7, ZERO, { ...OBSERVED, event })).toMatchObject({
    event: "fixation",
    planned_onset_ms: null,
    onset_ms: 2000,
    planned_duration_ms: null,
    duration_ms: 500,
    frames_planned: null,
    frames_shown: 30,
    frames_late: null,
    timing_ok: null,
  });
});
