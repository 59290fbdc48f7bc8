/** Rows from what was seen: one event's plan, its first and its last frame, and the response to it. */
import { isFiller } from "../../core/schedule/filler";
import type { ScheduledEvent } from "../../core/schedule/schedule";
import type { Part, Row } from "../../core/session/session";
import type { Moment } from "../clock/frame-clock";
import type { Response } from "../respond/response";

/** What the log saw of one event. */
export type Observed = {
  readonly event: ScheduledEvent;
  readonly attempt: number;
  readonly onset: Moment;
  /** The first frame that no longer shows the event. */
  readonly offset: Moment;
  readonly response: Response;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly interrupted: boolean;
  /** Of the display, all the event long; null where the clock could not tell frames apart. */
  readonly refreshHz: number | null;
  readonly jspsych: Readonly<Record<string, unknown>>;
};

/** What is known of the display. */
export type ToldClock = Pick<Part, "refreshHz" | "clock">;

/** What holds for every row of a part, and what is known of the display as it begins. */
export type PartZero = ToldClock & {
  readonly part: number;
  readonly startedAt: string;
  /** Time stamp of the first frame of the part's first event, in ms. */
  readonly zeroMs: number;
};

/** The row of an event, its times in ms since the part's zero. `row` counts from 1 across parts and attempts. */
export function buildRow(row: number, zero: PartZero, observed: Observed): Row {
  const { event, onset, response } = observed;
  return {
    part: zero.part,
    started_at: zero.startedAt,
    refresh_hz: observed.refreshHz,
    row,
    attempt: observed.attempt,
    phase: event.phase,
    run: event.run,
    segment: event.segment,
    block: event.block,
    condition: event.condition,
    event: event.event,
    item: event.item,
    image: event.image,
    pair: event.pair,
    planned_onset_ms: isFiller(event) ? null : onset.planMs - zero.zeroMs,
    onset_ms: onset.stampMs - zero.zeroMs,
    presented_ms: null,
    planned_duration_ms: event.durationMs,
    ...compareFrames(observed),
    visible: observed.visible,
    focused: observed.focused,
    interrupted: observed.interrupted,
    question: event.question,
    rating: response.rating,
    touched: response.touched,
    first_touch_ms: response.firstTouchMs,
    key: response.key,
    rt_ms: response.rtMs,
    probe: event.probe,
    probe_outcome: response.probeOutcome,
    jspsych: observed.jspsych,
  };
}

/**
 * Frames as planned and as shown, empty where the clock could not tell them apart. The planned ones are counted on the
 * display's own grid, between the frames nearest to the plan, so an event of 2.5 frames has 2 or 3 planned frames,
 * whichever keeps the plan.
 */
function compareFrames({ event, onset, offset, refreshHz, interrupted }: Observed) {
  const duration_ms = offset.stampMs - onset.stampMs;
  if (refreshHz === null) {
    return { duration_ms, frames_planned: null, frames_shown: null, frames_late: null, timing_ok: null };
  }
  const frames_shown = offset.frame - onset.frame;
  // Nothing planned it: what follows it tells whether its end was on time.
  if (isFiller(event)) {
    return { duration_ms, frames_planned: null, frames_shown, frames_late: null, timing_ok: null };
  }
  const isFixed = event.durationMs !== null && !interrupted && !isAnswered(event.durationMs, onset, offset);
  const frames_planned = frames_shown - offset.framesLate + onset.framesLate;
  return {
    duration_ms,
    frames_planned: isFixed ? frames_planned : null,
    frames_shown,
    frames_late: onset.framesLate,
    timing_ok: onset.framesLate === 0 && !interrupted && (!isFixed || offset.framesLate === 0),
  };
}

/** Whether an answer ended a scale before its window did; half a millisecond allows for what sums of times lose. */
function isAnswered(durationMs: number, onset: Moment, offset: Moment): boolean {
  return offset.planMs < onset.planMs + durationMs - 0.5;
}
