/** What else can be done with a session that was cut off: keep it as it is, or delete it. */
import { useSignal } from "@preact/signals";
import type { SessionStore } from "../../../storage/store";
import { ACTIONS } from "../../../words/actions";
import { UNFINISHED } from "../../../words/kept/unfinished";
import { DELETE_SESSION } from "../../../words/saving";
import { Confirm } from "../confirm";
import { SavingTold, useSaving } from "../saving";
import { endUnfinished } from "./end";

type ChoicesProps = {
  readonly store: Pick<SessionStore, "resume" | "setState" | "remove">;
  readonly sessionId: string;
  /** Id of what says which session it is. */
  readonly about: string;
  readonly onKept: () => void;
  readonly onGone: () => void;
};

export function UnfinishedChoices({ store, sessionId, about, onKept, onGone }: ChoicesProps) {
  const isRefused = useSignal(false);
  const saving = useSaving();
  async function keep(): Promise<void> {
    isRefused.value = !(await endUnfinished(store, sessionId, "stopped"));
    if (!isRefused.value) onKept();
  }
  async function erase(): Promise<void> {
    if (await saving.erase(() => store.remove(sessionId))) onGone();
  }
  return (
    <>
      <button type="button" class="button" aria-describedby={about} onClick={() => void keep()}>
        {ACTIONS.keepPartial}
      </button>
      <Confirm {...DELETE_SESSION} about={about} onConfirm={() => void erase()} />
      {isRefused.value && <p role="alert">{UNFINISHED.refused}</p>}
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </>
  );
}
