/** Why sessions cannot be kept, on screen as soon as the store knows. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { StoreProblem } from "../../core/session/keeping";
import type { SessionStore } from "../../storage/store";

/** Null while all is kept. */
export function useStoreProblem(store: SessionStore): StoreProblem | null {
  const problem = useSignal(store.problem());
  useEffect(() => {
    // It may have become known between the first look and now.
    problem.value = store.problem();
    return store.onProblem((next) => {
      problem.value = next;
    });
  }, []);
  return problem.value;
}
