/** Calls back once a screen has been in sight for a while and the browser has nothing else to do; answers how not to. */

/** In ms: who goes on at once, to a task, is not to share the network with this. */
const STAY_MS = 3000;

export function whenIdle(callback: () => void): () => void {
  const timer = setTimeout(() => {
    // Safari has no word of being idle.
    if (typeof requestIdleCallback === "function") requestIdleCallback(callback);
    else callback();
  }, STAY_MS);
  return () => clearTimeout(timer);
}
