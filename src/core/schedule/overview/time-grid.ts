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

/** How many of a kind begin on a step, of how many. */
export type OnGrid = { readonly onGrid: number; readonly all: number };

export type TimeGrid = {
  readonly intervalMs: number;
  /** Of the blocks with their lead-ins and lead-outs, in order; none of what lasts only as long as a person does. */
  readonly segments: readonly SegmentOnGrid[];
  /** Of the images, the earliest phase first. */
  readonly phases: readonly Phase[];
  readonly images: OnGrid;
  /** Whatever is shown in the blocks and around them. */
  readonly events: OnGrid;
};

type Placed = { readonly event: ScheduledEvent; readonly startMs: number };

/** From the first event of the blocks in its segment: a rating before them may share it. */
function placeInSegments({ events }: Pick<Schedule, "events">): readonly Placed[] {
  const zeros = new Map<number, number>();
  return events.flatMap((event) => {
    if (event.phase !== "main") return [];
    const zeroMs = zeros.get(event.segment) ?? event.offsetMs;
    zeros.set(event.segment, zeroMs);
    return [{ event, startMs: event.offsetMs - zeroMs }];
  });
}

function measureSegments(placed: readonly Placed[], intervalMs: number): readonly SegmentOnGrid[] {
  const lengths = new Map<number, number>();
  for (const { event, startMs } of placed) {
    const endMs = startMs + (event.durationMs ?? 0);
    lengths.set(event.segment, Math.max(lengths.get(event.segment) ?? 0, endMs));
  }
  return [...lengths]
    .filter(([, lengthMs]) => lengthMs > 0)
    .map(([segment, lengthMs]) => ({
      segment,
      lengthMs,
      intervals: Math.floor(lengthMs / intervalMs),
      remainderMs: lengthMs % intervalMs,
    }));
}

/** In whole ms: `intervalMs` is 1 or more. */
export function layTimeGrid(schedule: Pick<Schedule, "events">, intervalMs: number): TimeGrid {
  const placed = placeInSegments(schedule);
  const images = placed.filter(({ event }) => event.event === "image");
  const counts = new Map<number, number>();
  for (const { startMs } of images) {
    const phaseMs = startMs % intervalMs;
    counts.set(phaseMs, (counts.get(phaseMs) ?? 0) + 1);
  }
  const onStep = placed.filter(({ startMs }) => startMs % intervalMs === 0).length;
  return {
    intervalMs,
    segments: measureSegments(placed, intervalMs),
    phases: [...counts]
      .map(([phaseMs, count]) => ({ phaseMs, images: count }))
      .toSorted((a, b) => a.phaseMs - b.phaseMs),
    images: { onGrid: counts.get(0) ?? 0, all: images.length },
    events: { onGrid: onStep, all: placed.length },
  };
}
