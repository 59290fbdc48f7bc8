/** One stored session in the list of the first page: what it is, and what can be done with it. */
import type { SessionState } from "../../core/session/session";
import { ACTIONS } from "../../words/actions";
import { describeRows, SESSION_WORDS } from "../../words/home";
import { formatMoment } from "../../words/numbers";
import { Confirm } from "../parts/confirm";

export type StoredSession = {
  readonly id: string;
  /** Of its design. */
  readonly title: string;
  readonly participant: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly simulated: boolean;
  readonly state: SessionState;
  readonly rowCount: number;
};

export type SessionActions = {
  readonly downloadCsv: (sessionId: string) => void;
  readonly deleteSession: (sessionId: string) => void;
};

type StoredSessionItemProps = { readonly session: StoredSession; readonly actions: SessionActions };

export function StoredSessionItem({ session, actions }: StoredSessionItemProps) {
  const { id, title, participant, createdAt, simulated, state, rowCount } = session;
  const aboutId = `session-${id}`;
  return (
    <li>
      <div class="ledger-line" id={aboutId}>
        <h3>
          {title} · {participant === "" ? SESSION_WORDS.noParticipant : participant}
          {simulated && (
            <>
              {" "}
              <span class="stamp">{SESSION_WORDS.simulated}</span>
            </>
          )}
        </h3>
        <span class="faded small figures">
          <time dateTime={createdAt}>{formatMoment(createdAt)}</time> · {SESSION_WORDS.states[state]} ·{" "}
          {describeRows(rowCount)}
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
          onClick={() => actions.downloadCsv(id)}
        >
          {ACTIONS.downloadCsv}
        </button>
        <Confirm
          label={ACTIONS.deleteSession}
          question={SESSION_WORDS.confirmDelete}
          confirmLabel={ACTIONS.confirmDeleteSession}
          keepLabel={ACTIONS.keepSession}
          about={aboutId}
          onConfirm={() => actions.deleteSession(id)}
        />
      </div>
    </li>
  );
}
