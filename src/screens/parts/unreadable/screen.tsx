/** In the place of the results of a session whose record is damaged: what can be done with it. */
import { useSignal } from "@preact/signals";
import type { SessionStore } from "../../../storage/store";
import { UNREADABLE } from "../../../words/kept/unreadable";
import { Opening, WayHome } from "../plain-page";
import { RecordChoices } from "./record-choices";

type UnreadableSessionProps = {
  readonly store: Pick<SessionStore, "readRecord" | "removeRecord">;
  readonly sessionId: string;
};

export function UnreadableSession({ store, sessionId }: UnreadableSessionProps) {
  const isGone = useSignal(false);
  const sentence = isGone.value ? UNREADABLE.gone : UNREADABLE.lead;
  return (
    <>
      <div id="unreadable">
        <Opening key={sentence} title={UNREADABLE.title} sentences={[sentence]} />
      </div>
      {!isGone.value && (
        <div class="entry">
          <RecordChoices
            store={store}
            recordKey={sessionId}
            about="unreadable"
            onGone={() => {
              isGone.value = true;
            }}
          />
        </div>
      )}
      <div class="entry actions">
        <WayHome />
      </div>
    </>
  );
}
