/** A grid of equal intervals laid over a schedule, for whoever needs events to fall on the steps of a recorder or a stimulator. */
import type { Schedule, ScheduledEvent } from "../schedule";

/** Of one segment: what is self-paced ends the grid, for nobody knows when the next segment begins. */
export type SegmentOnGrid = {
  readonly segment: number;
  readonly lengthMs: number;
  /** So many whole intervals, and what is left of the length, from 0 to below the interval. */
  readonly intervals: number;
  readonly remainderMs: number;
};

/** How many images begin so long after a step of the grid. */
export type Phase = { readonly phaseMs: number; readonly images: number };

export type TimeGrid = {
  readonly intervalMs: number;
  /** Of the blocks with their lead-ins and lead-outs, in order. */
  readonly segments: readonly SegmentOnGrid[];
  /** Of the images, from the first frame of their segment; the earliest phase first. */
  readonly phases: readonly Phase[];
  /** Images that begin on a step, of all images. */
  readonly onGrid: number;
  readonly images: number;
};

/** In whole ms: `intervalMs` is 1 or more. */
export function layTimeGrid({ events }: Pick<Schedule, "events">, intervalMs: number): TimeGrid {
  const main = events.filter(({ phase }) => phase === "main");
  const lengths = new Map<number, number>();
  for (const { segment, offsetMs, durationMs } of main) {
    lengths.set(segment, Math.max(lengths.get(segment) ?? 0, offsetMs + (durationMs ?? 0)));
  }
  const images = main.filter(({ event }) => event === "image");
  const counts = new Map<number, number>();
  for (const image of images) {
    const phaseMs = phaseOf(image, intervalMs);
    counts.set(phaseMs, (counts.get(phaseMs) ?? 0) + 1);
  }
  return {
    intervalMs,
    segments: [...lengths].map(([segment, lengthMs]) => ({
      segment,
      lengthMs,
      intervals: Math.floor(lengthMs / intervalMs),
      remainderMs: lengthMs % intervalMs,
    })),
    phases: [...counts]
      .map(([phaseMs, count]) => ({ phaseMs, images: count }))
      .toSorted((a, b) => a.phaseMs - b.phaseMs),
    onGrid: counts.get(0) ?? 0,
    images: images.length,
  };
}

function phaseOf({ offsetMs }: ScheduledEvent, intervalMs: number): number {
  return offsetMs % intervalMs;
}
