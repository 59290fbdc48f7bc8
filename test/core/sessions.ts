/** Sessions for tests: a schedule run to its end by a made-up participant on a display that is never late. */
import type { Design } from "../../src/core/design";
import { hashDesign } from "../../src/core/parse-design";
import type { ScheduledEvent } from "../../src/core/schedule";
import type { Row, Session } from "../../src/core/session";
import { type SimulatedResponse, simulateResponses } from "../../src/core/simulate";
import { build } from "./schedules";

const FRAME_MS = 1000 / 60;
const STARTED_AT = "2026-03-02T09:05:00.123Z";

function toRow(event: ScheduledEvent, response: SimulatedResponse, onsetMs: number): Row {
  const { phase, segment, block, condition, item, image, pair, probe, durationMs } = event;
  const isRating = event.event === "rating";
  const shownMs = durationMs ?? (response.rtMs ?? 0) + 8.300000000000182;
  const frames = Math.round(shownMs / FRAME_MS);
  return {
    part: 1,
    started_at: STARTED_AT,
    refresh_hz: 60.00240009600384,
    row: event.index + 1,
    attempt: 1,
    phase,
    segment,
    block,
    condition,
    event: event.event,
    item,
    image,
    pair,
    planned_onset_ms: onsetMs,
    onset_ms: onsetMs,
    planned_duration_ms: durationMs,
    duration_ms: shownMs,
    frames_planned: durationMs === null ? null : frames,
    frames_shown: frames,
    frames_late: 0,
    timing_ok: true,
    visible: true,
    focused: true,
    interrupted: false,
    rating: response.ratingValue,
    touched: isRating ? true : null,
    first_touch_ms: isRating ? 812.4000000953674 : null,
    key: response.key,
    rt_ms: response.rtMs,
    probe,
    probe_outcome:
      probe === null ? null : response.key === null ? (probe ? "miss" : null) : probe ? "hit" : "false-alarm",
    jspsych: {
      trial_type: isRating ? "html-slider-response" : "image-keyboard-response",
      trial_index: event.index,
      time_elapsed: Math.round(onsetMs + shownMs),
      rt: response.rtMs,
    },
  };
}

/** A complete session; `changes` go over its header and rows. */
export function makeSession(design: Design, seed = 1, changes: Partial<Session> = {}): Session {
  const schedule = build(design, seed);
  const responses = simulateResponses(schedule, seed);
  let onsetMs = 0;
  const rows = schedule.events.map((event, index) => {
    const row = toRow(event, responses[index]!, onsetMs);
    onsetMs += row.duration_ms;
    return row;
  });
  return {
    schema: 1,
    id: "session-1",
    participant: "P01",
    design,
    designHash: hashDesign(design),
    setId: schedule.setId,
    seed,
    simulated: true,
    keep: true,
    createdAt: "2026-03-02T09:04:12.001Z",
    state: "complete",
    parts: [
      {
        part: 1,
        startedAt: STARTED_AT,
        refreshHz: 60.00240009600384,
        environment: {
          userAgent: "Test/1.0",
          language: "en-GB",
          devicePixelRatio: 1.25,
          screenWidthPx: 1280,
          screenHeightPx: 800,
          viewportWidthPx: 1280,
          viewportHeightPx: 720,
          imageWidthPx: 720,
          imageHeightPx: 540,
          crossOriginIsolated: true,
          timerResolutionMs: 0.005,
          build: "0.1.0",
        },
      },
    ],
    rows,
    ...changes,
  };
}
