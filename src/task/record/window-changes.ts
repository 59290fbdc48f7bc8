/** Notes when the window gets another size, pixel ratio or zoom while something is shown in it. */
import type { WindowChange } from "../../core/session/session";

/** Changes that follow each other sooner, as while an edge is dragged, are one change, in ms. */
const ONE_CHANGE_MS = 500;

/** Of the window as it is now. */
export function readWindow(): Omit<WindowChange, "atMs"> {
  return {
    viewportWidthPx: window.innerWidth,
    viewportHeightPx: window.innerHeight,
    devicePixelRatio: window.devicePixelRatio,
    pinchZoom: window.visualViewport?.scale ?? 1,
  };
}

/** The list with a change in it: at its end, or in the place of the last where that one still went on at `lastMs`. */
export function addChange(
  changes: readonly WindowChange[],
  change: WindowChange,
  lastMs: number,
): readonly WindowChange[] {
  const last = changes.at(-1);
  if (last === undefined || change.atMs - lastMs > ONE_CHANGE_MS) return [...changes, change];
  return [...changes.slice(0, -1), { ...change, atMs: last.atMs }];
}

/**
 * Calls back with the time stamp, in ms, of each resize, turn of the screen, zoom or move to a display of another
 * pixel ratio that leaves the window another one. Returns what ends it.
 */
export function watchWindow(onChange: (stampMs: number) => void): () => void {
  const watched = new AbortController();
  const { signal } = watched;
  let known = JSON.stringify(readWindow());
  let ratio: AbortController | null = null;

  function look({ timeStamp }: Event): void {
    const now = JSON.stringify(readWindow());
    if (now === known) return;
    known = now;
    watchRatio();
    onChange(timeStamp);
  }
  /** A move to another display need not change the size in CSS pixels. */
  function watchRatio(): void {
    ratio?.abort();
    ratio = new AbortController();
    const same = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    same.addEventListener("change", look, { signal: ratio.signal });
  }

  window.addEventListener("resize", look, { signal });
  window.visualViewport?.addEventListener("resize", look, { signal });
  watchRatio();
  return () => {
    watched.abort();
    ratio?.abort();
  };
}
