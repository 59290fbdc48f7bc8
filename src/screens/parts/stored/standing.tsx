/** What became of a session elsewhere while it is looked at here. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { SessionStore } from "../../../storage/store";
import { STANDING } from "../../../words/kept/standing";

/** `taken`: it was recorded here until another tab went on with it or ended it. */
export type Standing = "stored" | keyof typeof STANDING;

type Store = Pick<SessionStore, "read" | "lossOf" | "findElsewhere" | "onChange">;

export function useStanding(store: Store, sessionId: string): Standing {
  const standing = useSignal<Standing>("stored");
  useEffect(() => {
    async function look(): Promise<void> {
      // A reading that was refused is no word of it.
      const isDeleted = (await store.read(sessionId)) === null;
      const isElsewhere = (await store.findElsewhere([sessionId])).has(sessionId);
      const isTaken = store.lossOf(sessionId) === "taken";
      standing.value = isDeleted ? "deleted" : isElsewhere ? "running" : isTaken ? "taken" : "stored";
    }
    const lookAgain = () => void look();
    // Browsers without channels tell nothing: who comes back to this tab is to know all the same.
    function comeBack(): void {
      if (document.visibilityState === "visible") lookAgain();
    }
    lookAgain();
    document.addEventListener("visibilitychange", comeBack);
    const unsubscribe = store.onChange(lookAgain);
    return () => {
      document.removeEventListener("visibilitychange", comeBack);
      unsubscribe();
    };
  }, []);
  return standing.value;
}

/** There from the start, so that a screen reader says what comes into it. */
export function StandingNotice({ standing }: { readonly standing: Standing }) {
  return (
    <div role="status" class={standing === "stored" ? "unseen" : "notice"}>
      {standing !== "stored" && <p>{STANDING[standing]}</p>}
    </div>
  );
}
