/** Tells the service worker that a run is on, so that it fetches no new build meanwhile. */

const RUN_LOCK = "cue-reactivity-run";

/** From now until what it answers is called. Where browsers have no locks, they have no service worker either. */
export function holdRunLock(): () => void {
  if (__ONE_FILE__ || navigator.locks === undefined) return () => undefined;
  let release = () => {};
  const isOver = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Refused where the page may keep nothing at all: then there is no service worker to tell.
  navigator.locks.request(RUN_LOCK, { mode: "shared" }, () => isOver).catch(() => undefined);
  return release;
}

/** Whether a run is on, in any tab. */
export async function isRunOn(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === RUN_LOCK);
}
