/** The records stored here that cannot be read as sessions, each with what is wrong with it. */
import { useSignal } from "@preact/signals";
import type { SessionStore, UnreadableRecord } from "../../storage/store";
import { nameRecord, UNREADABLE } from "../../words/kept/unreadable";
import { describeProblem } from "../../words/problems/problem";
import { RecordChoices } from "../parts/unreadable/record-choices";

type UnreadableProps = {
  readonly store: Pick<SessionStore, "readRecord" | "removeRecord">;
  readonly records: readonly UnreadableRecord[];
};

export function Unreadable({ store, records }: UnreadableProps) {
  const told = useSignal<string | null>(null);
  return (
    <div class="stack">
      <h3>{UNREADABLE.listTitle}</h3>
      <p class="faded">{UNREADABLE.lead}</p>
      <p role="status" class={told.value === null ? "unseen" : "told"}>
        {told.value}
      </p>
      <ul class="ledger">
        {records.map(({ key, rowCount, failure }, index) => (
          <li key={String(key)}>
            <div id={`unreadable-${index}`}>
              <p>{nameRecord(String(key), rowCount)}</p>
              <p class="faded small">{describeProblem(failure.problems[0])}</p>
            </div>
            <RecordChoices
              store={store}
              recordKey={key}
              about={`unreadable-${index}`}
              onGone={() => {
                told.value = UNREADABLE.gone;
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
