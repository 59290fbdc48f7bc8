/** Why sessions cannot be kept, on screen as soon as the store knows. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { SessionStore } from "../../storage/store";

/** In plain words from the browser; null unless that is known. */
export function useStoreProblem(store: SessionStore): string | null {
  const problem = useSignal(store.problem());
  useEffect(() => {
    // It may have become known between the first look and now.
    problem.value = store.problem();
    return store.onProblem((reason) => {
      problem.value = reason;
    });
  }, []);
  return problem.value;
}
