/** Frames whose callbacks may throw: inside a frame there is nobody else to catch it. */
import type { FrameSource } from "./frame-clock";

/** The same frames, where what a callback throws is told. */
export function guardFrames(frames: FrameSource, onError: (error: unknown) => void): FrameSource {
  return {
    ...frames,
    request: (callback) =>
      frames.request((stampMs) => {
        try {
          callback(stampMs);
        } catch (error) {
          onError(error);
        }
      }),
  };
}
