/** Holds what an observer saw of equally long images without gaps against their plan, and the page's rows against both. */
import type { Row } from "../../src/core/session/session";
import type { Observation } from "../bench/observer";

export type Comparison = {
  readonly images: number;
  /** Images that came and went on the frames nearest to the plan, as observed. */
  readonly onFrame: number;
  /** Images that the page's rows call well timed. */
  readonly timed: number;
  /** Images of which the rows say nothing, because the clock could not tell. */
  readonly untold: number;
  /** Images that were off their frames beyond any doubt and that the rows call well timed, each in words. */
  readonly unflaggedMisses: readonly string[];
  /** Images whose rows name another frame than was observed and call it well timed, each in words. */
  readonly otherFrames: readonly string[];
  readonly frameMs: number;
};

export type ComparisonOptions = {
  /** How far the engine's time stamps of frames are from even, in ms. */
  readonly jitterMs: number;
  readonly imageMs: number;
  /** Pictures that come before, as a practice's. */
  readonly skipped: number;
};

/** Of one row each; throws when the observer did not see one picture for each row. */
export function compareFrames(
  { sightings, stampsMs }: Observation,
  rows: readonly Row[],
  { jitterMs, imageMs, skipped }: ComparisonOptions,
): Comparison {
  const seen = sightings
    .map(({ picture, firstMs }, index) => ({ picture, firstMs, endMs: sightings[index + 1]?.firstMs ?? 0 }))
    .filter(({ picture }) => picture !== 0)
    .slice(skipped);
  expectSamePictures(seen, rows);
  const frameMs = measureFrameMs(stampsMs);
  /** By how many ms another frame was nearer to a time than this one. */
  const nearerMs = (timeMs: number, stampMs: number) =>
    stampsMs.reduce(
      (most, other) => Math.max(most, Math.abs(stampMs - timeMs) - Math.abs(other - timeMs)),
      0,
    );
  // The log counts from its own first frame, so where that lies in the observer's time is what most images say.
  const logZeroMs = median(seen.map(({ firstMs }, index) => firstMs - (rows[index]?.onset_ms ?? 0)));
  const planZeroMs = logZeroMs + (rows[0]?.onset_ms ?? Number.NaN);
  const images = rows.map((row, index) => {
    const { firstMs = Number.NaN, endMs = Number.NaN } = seen[index] ?? {};
    // The plan counts from the first image. It is drawn between two frames, so which of them it was is not observed.
    const onsetOffMs = index === 0 ? 0 : firstMs - planZeroMs - index * imageMs;
    const logOffMs = index === 0 ? 0 : firstMs - logZeroMs - row.onset_ms;
    const endOffMs = endMs - planZeroMs - (index + 1) * imageMs;
    return {
      offMs: Math.max(Math.abs(onsetOffMs), Math.abs(endOffMs)),
      otherNearerMs: Math.max(
        index === 0 ? 0 : nearerMs(planZeroMs + index * imageMs, firstMs),
        nearerMs(planZeroMs + (index + 1) * imageMs, endMs),
      ),
      logOffMs: Math.abs(logOffMs),
      timingOk: row.timing_ok,
      text: `image ${index + 1}: ${onsetOffMs} ms off the plan at its onset, ${endOffMs} ms at its end, ${logOffMs} ms off its row`,
    };
  });
  const timed = images.filter(({ timingOk }) => timingOk === true);
  return {
    images: images.length,
    onFrame: images.filter(
      ({ offMs, otherNearerMs }) => offMs <= frameMs / 2 + jitterMs && otherNearerMs <= jitterMs,
    ).length,
    timed: timed.length,
    untold: images.filter(({ timingOk }) => timingOk === null).length,
    // Between one and two jitters the stamps are too coarse to tell, but for a frame that was clearly nearer.
    unflaggedMisses: timed
      .filter(({ offMs, otherNearerMs }) => offMs > frameMs / 2 + 2 * jitterMs || otherNearerMs > jitterMs)
      .map(({ text }) => text),
    otherFrames: timed.filter(({ logOffMs }) => logOffMs > 1).map(({ text }) => text),
    frameMs,
  };
}

/** Throws unless one picture was seen for each row, and another one for each other image. */
function expectSamePictures(seen: readonly { readonly picture: number }[], rows: readonly Row[]): void {
  const pictures = new Map<string | null, number>();
  const isSame = rows.every(({ image }, index) => {
    const picture = seen[index]?.picture ?? 0;
    const known = pictures.get(image) ?? picture;
    pictures.set(image, known);
    return known === picture;
  });
  if (isSame && seen.length === rows.length && new Set(pictures.values()).size === pictures.size) return;
  throw new Error(`For ${rows.length} images these were seen: ${seen.map(({ picture }) => picture)}.`);
}

/** The mean time between refreshes, in ms; gaps that span several are left out. */
function measureFrameMs(stampsMs: readonly number[]): number {
  const gapsMs = stampsMs.slice(1).map((stampMs, index) => stampMs - (stampsMs[index] ?? stampMs));
  const typicalMs = median(gapsMs);
  const single = gapsMs.filter((gapMs) => Math.abs(gapMs / typicalMs - 1) < 0.4);
  return single.reduce((sum, gapMs) => sum + gapMs, 0) / single.length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
