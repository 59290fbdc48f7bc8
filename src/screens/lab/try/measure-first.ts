/** The refresh of this display, looked at before the first event of a try. */
import type { FrameSource } from "../../../task/clock/frame-clock";
import type { Refresh } from "../../../task/clock/judge-clock";
import { measureRefresh } from "../../../task/clock/measure-refresh";

/** So many frames are looked at: 2 s at 60 Hz. */
const FRAMES = 120;

/** What the frames say before the first event; null where none came until the try was ended. */
export function measureFirst(frames: FrameSource, signal: AbortSignal): Promise<Refresh | null> {
  const measurement = measureRefresh(frames);
  return new Promise((resolve) => {
    let seen = 0;
    function end(): void {
      measurement.stop();
      resolve(measurement.refresh());
    }
    function look(): void {
      seen += 1;
      if (seen > FRAMES) end();
      else if (!signal.aborted) frames.request(look);
    }
    signal.addEventListener("abort", end, { once: true });
    look();
  });
}
