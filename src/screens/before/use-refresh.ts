/** Measures the display's refresh for as long as a screen is shown before a run. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { FrameSource } from "../../task/clock/frame-clock";
import type { Refresh } from "../../task/clock/judge-clock";
import { measureRefresh, type RefreshMeasurement } from "../../task/clock/measure-refresh";

export type RefreshOfScreen = {
  /** Ends the measurement; null when there were too few frames. */
  readonly stop: () => Refresh | null;
  /** Resolves once there is a measurement, or once it was stopped. */
  readonly whenMeasured: () => Promise<void>;
};

export function useRefreshMeasurement(frames: FrameSource): RefreshOfScreen {
  const running = useRef<RefreshMeasurement | null>(null);
  useEffect(() => {
    running.current = measureRefresh(frames);
    return () => running.current?.stop();
  }, []);
  return useMemo(
    () => ({
      stop() {
        running.current?.stop();
        return running.current?.refresh() ?? null;
      },
      whenMeasured: () =>
        new Promise<void>((resolve) => {
          function look(): void {
            if (running.current?.isEnough() === true || running.current?.isOver() === true) resolve();
            else frames.request(look);
          }
          look();
        }),
    }),
    [],
  );
}
