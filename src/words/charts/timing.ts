/** Words of the chart of timing: how far each event was from its plan. */

import type { EventKind } from "../../core/vocabulary";
import { countOf, formatNumber } from "../numbers";
import { FRAMES_UNTOLD, tellUntold } from "../on-frame";
import { EXPLAIN_RUNS, stampText } from "./chart";

type Timed = {
  readonly startOffMs: number;
  readonly lengthOffMs: number | null;
  readonly onTime: boolean | null;
};

type Timing = {
  readonly stamp: string | null;
  readonly events: readonly Timed[];
  readonly frameMs: number | null;
};

export const TIMING_CHART = {
  title: "Planned and shown, event by event",
  event: "event, in order",
  start: "start, ms after its plan",
  length: "length, ms over its plan",
  frame: "one frame",
  columns: [
    "Row",
    "Event",
    "Start, ms after its plan",
    "Planned, ms",
    "Shown, ms",
    "Frames late",
    "On its frame",
  ],
  selfPaced: "self-paced",
  untold: "not known",
} as const;

export const EVENT_NAMES: Readonly<Record<EventKind, string>> = {
  fixation: "fixation",
  image: "image",
  gap: "gap",
  rating: "rating",
  instruction: "card",
  break: "break",
  wait: "wait for the start",
};

const DECIMALS = 2;

export function formatOffset(ms: number): string {
  return formatNumber(ms, DECIMALS);
}

/** In the table: whether an event was on its frame. */
export function nameOnTime(onTime: boolean | null): string {
  if (onTime === null) return TIMING_CHART.untold;
  return onTime ? "yes" : "no";
}

/** What a pointer that rests on a mark is told: `row 12: −0.40 ms`. */
export function describeOffset(row: number, offMs: number): string {
  return `row ${row}: ${formatOffset(offMs)} ms`;
}

function largest(offsets: readonly number[]): number {
  return offsets.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0);
}

/** How the chart is to be read. */
export function explainTiming({
  events,
  frameMs,
  runStarts,
}: Timing & { readonly runStarts: readonly unknown[] }): string {
  return [
    "One point an event; the practice and events that were cut short are left out.",
    frameMs !== null &&
      `The shaded band is half a frame (${formatNumber(frameMs / 2, DECIMALS)} ms) either way: nothing can be nearer to every plan on this display.`,
    runStarts.length > 0 && EXPLAIN_RUNS,
    events.some(({ onTime }) => onTime === false) && "Diamonds were not on their planned frame.",
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

/** The finding in words. */
export function describeTimingChart({ stamp, events }: Timing): string {
  const told = events.filter(({ onTime }) => onTime !== null);
  const onFrame = told.filter(({ onTime }) => onTime).length;
  const untold = events.length - told.length;
  const counted =
    told.length === 0 && untold > 0
      ? FRAMES_UNTOLD
      : `${onFrame} of ${countOf(told.length, "event")} on their planned frame.${tellUntold({ untold })}`;
  const lengths = events.flatMap(({ lengthOffMs }) => lengthOffMs ?? []);
  return [
    `${stampText(stamp)}${TIMING_CHART.title}. ${counted}`,
    `Starts were at most ${formatOffset(largest(events.map(({ startOffMs }) => startOffMs)))} ms from their plan.`,
    ...(lengths.length === 0
      ? []
      : [`Lengths were at most ${formatOffset(largest(lengths))} ms from theirs.`]),
  ].join(" ");
}

/** Above the table. */
export function captionTiming({ stamp, frameMs }: Timing): string {
  const frame =
    frameMs === null ? "" : ` One frame of this display is ${formatNumber(frameMs, DECIMALS)} ms.`;
  return `${stampText(stamp)}Every event but the practice and those that were cut short.${frame}`;
}
