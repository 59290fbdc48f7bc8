/** Whether another tab records a session right now, as long as its screen is in sight. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { SessionStore } from "../../../storage/store";

type Store = Pick<SessionStore, "findElsewhere" | "onChange">;

/** Null until it is known. */
export function useElsewhere(store: Store, sessionId: string): boolean | null {
  const isElsewhere = useSignal<boolean | null>(null);
  useEffect(() => {
    async function look(): Promise<void> {
      isElsewhere.value = (await store.findElsewhere([sessionId])).has(sessionId);
    }
    void look();
    return store.onChange(() => void look());
  }, []);
  return isElsewhere.value;
}
