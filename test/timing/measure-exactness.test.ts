/** The measure that the bench and the check of exactness rest on, given frames whose story is known. */
import { describe, expect, it } from "vitest";
import { measureExactness } from "../bench/exactness";
import type { Observation, Sighting } from "../bench/observer";

const FRAME_MS = 1000 / 60;
const FRAMES_PER_IMAGE = 6;
const PICTURES = [4, 5, 6, 7];

/** Pictures by the frame on which each came; every other frame was drawn, but for those left out. */
function observe(comings: readonly (readonly [frame: number, picture: number])[], undrawn: number[] = []) {
  const sightings: Sighting[] = comings.map(([frame, picture]) => ({
    picture,
    firstMs: frame * FRAME_MS,
    paintedAfterMs: 2,
  }));
  const frames = Array.from({ length: 60 }, (_none, frame) => frame);
  const observation: Observation = {
    sightings,
    stampsMs: frames.filter((frame) => !undrawn.includes(frame)).map((frame) => frame * FRAME_MS),
    wallOffsetMs: 0,
    meanCostMs: 0,
    maxCostMs: 0,
    crowded: 0,
    readLate: 0,
  };
  return measureExactness(observation, { pictures: PICTURES, imageMs: FRAMES_PER_IMAGE * FRAME_MS });
}

describe("four images of six frames", () => {
  it("are all exact when they come every six frames, whatever came before", () => {
    const seen = observe([
      [0, 0],
      [2, 1],
      [10, 4],
      [16, 5],
      [22, 6],
      [28, 7],
      [34, 0],
    ]);
    expect(seen).toMatchObject({
      exactShare: 1,
      rightLengthShare: 1,
      blankFrames: 0,
      lost: 0,
      missedFrames: 0,
    });
    expect(seen.driftMs).toBeCloseTo(0);
    expect(seen.frameMs).toBeCloseTo(FRAME_MS);
  });

  it("are two off when one came a frame late: it and the one before, which stayed too long", () => {
    const seen = observe(
      [
        [10, 4],
        [16, 5],
        [23, 6],
        [28, 7],
        [34, 0],
      ],
      [22],
    );
    expect(seen).toMatchObject({ exactShare: 0.5, rightLengthShare: 0.5, missedFrames: 1 });
    expect(seen.maxMs).toBeCloseTo(FRAME_MS);
    expect(seen.driftMs).toBeCloseTo(0);
  });

  it("are off for good when each stays a frame too long", () => {
    const seen = observe([
      [10, 4],
      [17, 5],
      [24, 6],
      [31, 7],
      [38, 0],
    ]);
    expect(seen).toMatchObject({ exactShare: 0, rightLengthShare: 0 });
    expect(seen.driftMs).toBeCloseTo(4 * FRAME_MS);
  });

  it("keep their length but not their place when all but the first come late", () => {
    const seen = observe([
      [10, 4],
      [18, 5],
      [24, 6],
      [30, 7],
      [36, 0],
    ]);
    expect(seen).toMatchObject({ exactShare: 0, rightLengthShare: 0.75 });
  });

  it("have a blank frame between when nothing was to be seen", () => {
    const seen = observe([
      [10, 4],
      [15, 0],
      [16, 5],
      [22, 6],
      [28, 7],
      [34, 0],
    ]);
    expect(seen).toMatchObject({ blankFrames: 1, exactShare: 0.75 });
  });

  it("are one image where a picture is gone and comes again", () => {
    const seen = observe([
      [10, 4],
      [12, 0],
      [13, 4],
      [16, 5],
      [22, 6],
      [28, 7],
      [34, 0],
    ]);
    expect(seen).toMatchObject({ exactShare: 1, blankFrames: 1, lost: 0 });
  });

  it("tell which one was never seen, and judge the others by their own places", () => {
    const seen = observe([
      [10, 4],
      [22, 6],
      [28, 7],
      [34, 0],
    ]);
    expect(seen).toMatchObject({ lost: 1, exactShare: 0.5 });
    expect(seen.images.map(({ index, isExact }) => [index, isExact])).toEqual([
      [0, false],
      [2, true],
      [3, true],
    ]);
  });

  it("are no measurement when a picture comes that was not planned", () => {
    expect(() =>
      observe([
        [10, 4],
        [16, 9],
        [22, 6],
        [28, 0],
      ]),
    ).toThrow(/Picture 9 was seen where image 2 was to come/);
  });
});
