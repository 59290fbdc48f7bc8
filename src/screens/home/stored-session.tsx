/** One stored session in the list of the first page: what it is, and what can be done with it. */
import type { SessionSummary } from "../../storage/store";
import { ACTIONS } from "../../words/actions";
import { RUNS_ELSEWHERE } from "../../words/kept/unfinished";
import { formatMoment } from "../../words/numbers";
import { DELETE_SESSION } from "../../words/saving";
import { describeRows, SESSION_WORDS } from "../../words/sessions";
import { Confirm } from "../parts/confirm";
import { type DAMAGED, SavingTold, useSaving } from "../parts/saving";
import { SessionTitle } from "../parts/stored/session-title";

type StoredSessionItemProps = {
  readonly session: SessionSummary;
  /** Whether another tab records it right now. */
  readonly isElsewhere: boolean;
  /** Saves its CSV and answers the file's name; null where it could not be read. */
  readonly write: () => Promise<string | null | typeof DAMAGED>;
  /** Answers whether it is gone. */
  readonly erase: () => Promise<boolean>;
  /** Told with the names of the files that were saved of it before. */
  readonly onGone: (saved: readonly string[]) => void;
};

export function StoredSessionItem({ session, isElsewhere, write, erase, onGone }: StoredSessionItemProps) {
  const { id, createdAt, state, keep, rowCount } = session;
  const saving = useSaving();
  async function deleteIt(): Promise<void> {
    if (await saving.erase(erase)) onGone(saving.saved.value);
  }
  const aboutId = `session-${id}`;
  return (
    <li>
      <div class="ledger-line" id={aboutId}>
        <SessionTitle session={session} />
        <span class="faded small figures">
          <time dateTime={createdAt}>{formatMoment(createdAt)}</time> ·{" "}
          {isElsewhere ? RUNS_ELSEWHERE.state : SESSION_WORDS.states[state]} · {describeRows(rowCount)}
        </span>
      </div>
      <div class="actions session-actions">
        <a class="button" href={`#/results/${encodeURIComponent(id)}`} aria-describedby={aboutId}>
          {ACTIONS.open}
        </a>
        <button
          type="button"
          class="button"
          aria-describedby={aboutId}
          onClick={() => void saving.save(write)}
        >
          {ACTIONS.downloadCsv}
        </button>
        {!isElsewhere && <Confirm {...DELETE_SESSION} about={aboutId} onConfirm={() => void deleteIt()} />}
      </div>
      <SavingTold saving={saving} toGo={keep || isElsewhere ? 0 : 1} onThere={() => void deleteIt()} />
    </li>
  );
}
