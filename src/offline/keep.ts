/** Keeps the page for when there is no network, by the browser's service worker, and lets a new build take its place. */

/** What the page asks of a build that waits, and what that answers. */
export const TAKE_OVER = "take-over";
export type TakeOverAnswer = "others-open" | "taken";
/** `gone`: that build can take over no more, as when a still newer one has come. */
export type TakeOver = TakeOverAnswer | "gone";

let registered: Promise<ServiceWorkerRegistration | null> | null = null;

/**
 * Has the browser keep the page, once and from then on. Null where it does not, which costs nothing but the use without
 * a network. Never rejects.
 */
export function keepPage(): Promise<ServiceWorkerRegistration | null> {
  registered ??= navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).catch(() => null);
  return registered;
}

/** Tells of each build that waits for this one to end, now or later. Answers how to stop. */
export function watchNewBuilds(
  registration: ServiceWorkerRegistration,
  onWaiting: (build: ServiceWorker) => void,
): () => void {
  const stopped = new AbortController();
  function tell(): void {
    // Without a page that is kept already, what was fetched is the first build, and replaces none.
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
      onWaiting(registration.waiting);
  }
  function follow(): void {
    registration.installing?.addEventListener("statechange", tell, { signal: stopped.signal });
  }
  registration.addEventListener("updatefound", follow, { signal: stopped.signal });
  follow();
  tell();
  // Refused without a network, and while a run is on: then it is looked for at the next visit.
  registration.update().catch(() => undefined);
  return () => stopped.abort();
}

/** Lets a build that waits take over and loads the page anew, unless another tab of the page is open. Never rejects. */
export function takeNewBuild(build: Pick<ServiceWorker, "postMessage" | "state">): Promise<TakeOver> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<TakeOverAnswer>) => {
      if (data === "taken") location.reload();
      resolve(data);
    };
    // One that was replaced answers nothing, and some browsers refuse to ask it.
    if (build.state === "redundant") return resolve("gone");
    try {
      build.postMessage(TAKE_OVER, [port2]);
    } catch {
      resolve("gone");
    }
  });
}
