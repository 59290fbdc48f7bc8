/** Whether a run is on, for the service worker, which is to fetch no new build meanwhile. */
import { RUN_LOCK } from "../core/session/keeping";

/** In any tab: the one that runs the task holds the lock. Where browsers have no locks, they have no service worker either. */
export async function isRunOn(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === RUN_LOCK);
}
