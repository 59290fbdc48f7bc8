/** Words of the two charts of a display report: whole frames off the plan, and starts over time. */
import type { FrameCount } from "../../core/session/try/report";
import { capitalise, countOf, formatNumber, formatSeconds, joinList } from "../numbers";
import { TIMING_CHART } from "./timing";

/** What the two panels of the chart of frames are about. */
export const FRAME_PANELS = ["start", "length"] as const;
export type FramePanel = (typeof FRAME_PANELS)[number];

export const FRAMES_CHART = {
  title: "Whole frames off the plan",
  start: "events by frames late",
  length: "events by frames too long",
  axis: "frames",
  note: "A frame is one refresh of the display. At 0 an event was where its plan has it; the first event of each stretch is there by itself, for its plan begins with it.",
  columns: ["Frames", "Began late", "Stayed too long"],
  caption: "Events by whole frames off their plan. Negative: too short.",
} as const;

export const DRIFT_CHART = {
  title: "Starts over time",
  upright: TIMING_CHART.start,
  axis: "seconds since the first event",
  columns: ["Row", "Began at, s", capitalise(TIMING_CHART.start)],
  caption: "Every event with its start.",
} as const;

export function tellFrames(counts: readonly FrameCount[]): string {
  if (counts.length === 0) return "none that can be told";
  return joinList(
    counts.map(({ frames, events }) => `${countOf(events, "event")} at ${formatNumber(frames, 0)}`),
  );
}

/** The finding in words. */
export function describeFramesChart(of: Readonly<Record<FramePanel, readonly FrameCount[]>>): string {
  return `${FRAMES_CHART.title}. Began late, in frames: ${tellFrames(of.start)}. Stayed too long: ${tellFrames(of.length)}.`;
}

/** Names the end of the axis that stands for everything beyond it. */
export function nameFrames(frames: number, isEnd: "first" | "last" | null): string {
  const text = formatNumber(frames, 0);
  if (isEnd === null) return text;
  return isEnd === "first" ? `≤ ${text}` : `≥ ${text}`;
}

type Starts = {
  readonly events: readonly { readonly offMs: number }[];
  readonly frameMs: number | null;
};

export function explainDrift({ frameMs }: Pick<Starts, "frameMs">): string {
  const band =
    frameMs === null
      ? ""
      : ` The shaded band is half a frame (${formatNumber(frameMs / 2, 2)} ms) either way: nothing can be nearer to every plan on this display.`;
  return `One point an event. What adds up would leave the band and stay away from it; what is late once comes back.${band}`;
}

export function describeDrift({ events }: Starts): string {
  const offs = events.map(({ offMs }) => offMs);
  const [least, most] = [Math.min(0, ...offs), Math.max(0, ...offs)];
  return `${DRIFT_CHART.title}. From ${formatNumber(least, 2)} ms to ${formatNumber(most, 2)} ms after the plan.`;
}

/** What a pointer that rests on a mark is told. */
export function describeStart(row: number, atMs: number, offMs: number): string {
  return `row ${row}, ${formatSeconds(Math.round(atMs))}: ${formatNumber(offMs, 2)} ms`;
}
