/** Lets the browser ask before the page closes, as long as something recorded is in this page's memory only. */
import type { SessionStore } from "../storage/store";

export function askBeforeClosing(store: SessionStore): void {
  const ask = (event: BeforeUnloadEvent) => {
    if (store.isAtRisk()) event.preventDefault();
  };
  // Not all the time: a page that listens is not kept ready for the way back.
  store.onProblem((problem) => {
    if (problem === null) removeEventListener("beforeunload", ask);
    else addEventListener("beforeunload", ask);
  });
}
