/** What can be done with a record that cannot be read: save it as it is, or delete it. */
import type { SessionStore } from "../../../storage/store";
import { ACTIONS } from "../../../words/actions";
import { UNREADABLE } from "../../../words/kept/unreadable";
import { Confirm } from "../confirm";
import { SavingTold, useSaving } from "../saving";
import { saveRecord } from "./save-stored";

type RecordChoicesProps = {
  readonly store: Pick<SessionStore, "readRecord" | "removeRecord">;
  readonly recordKey: IDBValidKey;
  /** Id of what says which record it is. */
  readonly about: string;
  readonly onGone: () => void;
};

export function RecordChoices({ store, recordKey, about, onGone }: RecordChoicesProps) {
  const saving = useSaving();
  async function erase(): Promise<void> {
    if (await saving.erase(() => store.removeRecord(recordKey))) onGone();
  }
  return (
    <>
      <div class="actions session-actions">
        <button
          type="button"
          class="button"
          aria-describedby={about}
          onClick={() => void saving.save(() => saveRecord(store, recordKey))}
        >
          {UNREADABLE.saveAsIs}
        </button>
        <Confirm
          label={UNREADABLE.deleteRecord}
          question={UNREADABLE.confirmDelete}
          confirmLabel={ACTIONS.confirmDeleteSession}
          keepLabel={ACTIONS.keepSession}
          about={about}
          onConfirm={() => void erase()}
        />
      </div>
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </>
  );
}
