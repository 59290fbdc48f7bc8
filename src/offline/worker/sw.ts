/**
 * The service worker: holds every file of one build, and answers with them whether or not there is a network.
 *
 * A tab keeps the build that it began with: a new one waits until no tab is left, or until the last one asks for it.
 */
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { TAKE_OVER, type TakeOverAnswer } from "../keep";
import { isRunOn } from "../run-lock";

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build: every file with its hash. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const files = new PrecacheController();
files.addToCacheList([...self.__WB_MANIFEST]);
registerRoute(new PrecacheRoute(files));

self.addEventListener("install", (event) => event.waitUntil(fetchFiles(event)));
self.addEventListener("activate", (event) => event.waitUntil(files.activate(event)));
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === TAKE_OVER && port !== undefined) event.waitUntil(takeOver(port));
});

/** Not beside a run, whose frames it could cost: the browser asks again at the next visit. */
async function fetchFiles(event: ExtendableEvent): Promise<void> {
  if (await isRunOn()) throw new Error("A new build is not fetched while a run is on.");
  await files.install(event);
}

async function takeOver(port: MessagePort): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  let answer: TakeOverAnswer = "others-open";
  if (open.length <= 1) {
    // Resolves before this build answers requests, which the page must not make before.
    await self.skipWaiting();
    answer = "taken";
  }
  port.postMessage(answer);
}
