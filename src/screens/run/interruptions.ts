/** What pauses a run besides the stop button. */
import type { Run } from "../../task/run-contract";
import type { PersonAtRun } from "./start-run";

type Interrupted = Pick<PersonAtRun, "store" | "isFullscreen" | "onFault">;

/** Pauses the run on Esc, a lost fullscreen, a hidden page, a store that refuses; tells what fails beside it. Returns the unbinder. */
export function bindInterruptions(run: Run, person: Interrupted): () => void {
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
    // A mere notice, as of resizing, bears no error.
    ({ error, filename }) => {
      if (error && isOurs(filename)) person.onFault(error);
    },
    { signal },
  );
  window.addEventListener(
    "unhandledrejection",
    ({ reason }) => {
      if (reason instanceof Error && isOurs(reason.stack ?? "")) person.onFault(reason);
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

/** What an extension of the browser breaks is not the task's. A page that is a file has no origin. */
function isOurs(source: string): boolean {
  return source.includes(location.protocol === "file:" ? "file:" : location.origin);
}
