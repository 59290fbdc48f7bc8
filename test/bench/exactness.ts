/** Holds what an observer saw against a plan of equally long images that follow each other without a gap. */
import { alignWithPlan } from "./align";
import type { Observation, Sighting } from "./observer";
import { percentile } from "./statistics";

/** Stamps of frames jitter by a few tenths of a millisecond. */
const JITTER_MS = 0.5;

export type Plan = {
  /** The observer's number of each image's picture, in order; 0 for an image that it never saw. */
  readonly pictures: readonly number[];
  readonly imageMs: number;
  /** How late the first image came, if that is known, in ms; else the plan counts from its frame. */
  readonly firstLateMs?: number;
};

/** One image as it was seen. */
export type SeenImage = {
  /** Place in the plan, from 0. */
  readonly index: number;
  readonly onsetMs: number;
  readonly endMs: number;
  /** It came and went on the frames nearest to the plan, which counts from the first image's frame. */
  readonly isExact: boolean;
  /** It stayed for as many frames as its duration asks for, whenever it came. */
  readonly isRightLength: boolean;
};

export type Exactness = {
  readonly images: readonly SeenImage[];
  readonly frameMs: number;
  readonly exactShare: number;
  readonly rightLengthShare: number;
  /** Of the onsets and of the last end against the plan, without sign, in ms. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Frames between the first onset and the last end that showed no image. */
  readonly blankFrames: number;
  /** The last end minus its planned time, in ms. */
  readonly driftMs: number;
  /** Images of the plan that were never seen. */
  readonly lost: number;
  /** From the stamp of an image's first frame until the page had painted it: what an early stamp hides, in ms. */
  readonly paintP95Ms: number;
  readonly paintMaxMs: number;
  /** Frames that the page did not draw between the first onset and the last end. */
  readonly missedFrames: number;
};

/** Throws when a picture was seen that the plan does not have next, or when the first image was not seen. */
export function measureExactness(
  observation: Observation,
  { pictures, imageMs, firstLateMs = 0 }: Plan,
): Exactness {
  const { sightings, stampsMs } = observation;
  const frameMs = measureFrameMs(stampsMs);
  const stretches = alignWithPlan(sightings, pictures);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined || first.index !== 0) {
    throw new Error(`The first image was not seen; seen were ${sightings.map(({ picture }) => picture)}.`);
  }
  const planMs = (index: number) => first.onsetMs - firstLateMs + index * imageMs;
  const isNear = (errorMs: number) => Math.abs(errorMs) <= frameMs / 2 + JITTER_MS;
  const images = stretches.map(({ index, onsetMs, endMs }) => ({
    index,
    onsetMs,
    endMs,
    isExact: isNear(onsetMs - planMs(index)) && isNear(endMs - planMs(index + 1)),
    isRightLength: isNear(endMs - onsetMs - imageMs),
  }));
  const driftMs = last.endMs - planMs(pictures.length);
  const errorsMs = [...stretches.slice(1).map(({ index, onsetMs }) => onsetMs - planMs(index)), driftMs];
  const sizesMs = errorsMs.map(Math.abs);
  const paintMs = stretches.map(({ paintedAfterMs }) => paintedAfterMs);
  const share = (count: number) => count / pictures.length;
  return {
    images,
    frameMs,
    exactShare: share(images.filter(({ isExact }) => isExact).length),
    rightLengthShare: share(images.filter(({ isRightLength }) => isRightLength).length),
    p50Ms: percentile(sizesMs, 0.5),
    p95Ms: percentile(sizesMs, 0.95),
    maxMs: percentile(sizesMs, 1),
    blankFrames: countBlankFrames(sightings, first.onsetMs, last.endMs, frameMs),
    driftMs,
    lost: pictures.length - images.length,
    paintP95Ms: percentile(paintMs, 0.95),
    paintMaxMs: percentile(paintMs, 1),
    missedFrames: countMissed(stampsMs, first.onsetMs, last.endMs, frameMs),
  };
}

/** The mean time between refreshes, in ms; gaps that span several refreshes are left out. */
export function measureFrameMs(stampsMs: readonly number[]): number {
  const gaps = stampsMs.slice(1).map((stamp, index) => stamp - (stampsMs[index] ?? stamp));
  const typical = percentile(gaps, 0.5);
  const single = gaps.filter((gap) => Math.abs(gap / typical - 1) < 0.4);
  return single.reduce((sum, gap) => sum + gap, 0) / single.length;
}

function countBlankFrames(
  sightings: readonly Sighting[],
  fromMs: number,
  untilMs: number,
  frameMs: number,
): number {
  return sightings.reduce((sum, { picture, firstMs }, index) => {
    const next = sightings[index + 1];
    if (picture !== 0 || next === undefined || firstMs < fromMs || firstMs >= untilMs) return sum;
    return sum + Math.round((next.firstMs - firstMs) / frameMs);
  }, 0);
}

function countMissed(stampsMs: readonly number[], fromMs: number, untilMs: number, frameMs: number): number {
  const drawn = stampsMs.filter((stampMs) => stampMs > fromMs && stampMs <= untilMs).length;
  return Math.round((untilMs - fromMs) / frameMs) - drawn;
}
