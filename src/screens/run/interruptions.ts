/** What pauses a run besides the stop button. */
import type { Run } from "../../task/run-contract";
import type { PersonAtRun } from "./start-run";

/** Pauses the run on Esc, a lost fullscreen, a hidden page, a store that refuses, and ends it where the page broke. Returns the unbinder. */
export function bindInterruptions(run: Run, person: Pick<PersonAtRun, "store" | "isFullscreen">): () => void {
  const bound = new AbortController();
  const { signal } = bound;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
    event.preventDefault();
    event.stopPropagation();
    run.pause("stopped");
  }
  window.addEventListener("keydown", onKeyDown, { capture: true, signal });
  window.addEventListener("blur", run.attend, { signal });
  document.addEventListener(
    "visibilitychange",
    () => {
      run.attend();
      if (document.visibilityState === "hidden") run.pause("hidden");
    },
    { signal },
  );
  document.addEventListener(
    "fullscreenchange",
    () => {
      if (document.fullscreenElement === null && person.isFullscreen) run.pause("fullscreen");
    },
    { signal },
  );
  window.addEventListener(
    "error",
    // What an extension of the browser breaks is not the task's; and a mere notice, as of resizing, bears no error.
    ({ error, filename }) => {
      if (error && filename.startsWith(location.protocol)) run.fail(error);
    },
    { signal },
  );
  const unsubscribe = person.store.onProblem((problem) => {
    if (problem !== null) run.pause("storing");
  });
  return () => {
    bound.abort();
    unsubscribe();
  };
}
