/** What the browser says of itself and of the display, kept with each part of a session. */
import type { Environment } from "../../core/session/session";

export type EnvironmentOptions = {
  /** Size of the box into which images are fitted, in CSS pixels. */
  readonly image: { readonly width: number; readonly height: number };
  readonly build: string;
  readonly nowMs: () => number;
};

export function readEnvironment({ image, build, nowMs }: EnvironmentOptions): Environment {
  return {
    userAgent: navigator.userAgent,
    language: navigator.language,
    devicePixelRatio: window.devicePixelRatio,
    screenWidthPx: screen.width,
    screenHeightPx: screen.height,
    viewportWidthPx: window.innerWidth,
    viewportHeightPx: window.innerHeight,
    imageWidthPx: image.width,
    imageHeightPx: image.height,
    crossOriginIsolated: window.crossOriginIsolated,
    timerResolutionMs: measureTimerResolution(nowMs),
    build,
  };
}

/** The smallest step that a clock makes, in ms; null when it did not move in the looks that it was given. */
function measureTimerResolution(nowMs: () => number, looks = 20_000): number | null {
  let smallest: number | null = null;
  let previous = nowMs();
  for (let look = 0; look < looks; look += 1) {
    const now = nowMs();
    if (now > previous && (smallest === null || now - previous < smallest)) smallest = now - previous;
    previous = now;
  }
  return smallest;
}
