/** The sessions stored here: the newest, all on request, one by its code or date; each saved or deleted, or all. */
import "../../styles/sessions.css";
import { useSignal } from "@preact/signals";
import type { SessionStore, SessionSummary } from "../../storage/store";
import { LASTING } from "../../words/kept/lasting";
import { formatMoment } from "../../words/numbers";
import { describeGone } from "../../words/saving";
import { describeShown, nameSession, nameShowAll, SESSIONS } from "../../words/sessions";
import { downloadCsv } from "../parts/save-session";
import { useLasting } from "../parts/stored/use-lasting";
import { saveStored } from "../parts/unreadable/save-stored";
import { Everything } from "./everything";
import { StoredSessionItem } from "./stored-session";

/** More than so many are not shown unless asked for. */
const NEWEST = 10;

type Store = Pick<SessionStore, "read" | "remove" | "removeAll">;

type StoredSessionsProps = {
  readonly store: Store;
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  /** Those that another tab records right now. */
  readonly elsewhere: ReadonlySet<string>;
  /** Whether the browser stores what it is given. */
  readonly isStoring: boolean;
};

export function StoredSessions({ store, sessions, elsewhere, isStoring }: StoredSessionsProps) {
  const lasting = useLasting(isStoring && sessions.some(({ keep }) => keep));
  const sought = useSignal("");
  const showsAll = useSignal(false);
  /** What was deleted last, and the files of it. */
  const gone = useSignal<string | null>(null);
  const found = sessions.filter((session) => fits(session, sought.value));
  const shown = showsAll.value ? found : found.slice(0, NEWEST);
  return (
    <div class="stack">
      <p class="faded">
        {SESSIONS.lead} {isStoring && lasting.value !== null && LASTING[lasting.value]}
      </p>
      {sessions.length > NEWEST && <Search sought={sought} />}
      <p class="faded small figures" role="status">
        {gone.value !== null && <strong class="told">{gone.value} </strong>}
        {found.length === 0 ? SESSIONS.none : describeShown(shown.length, found.length, sessions.length)}
      </p>
      <ul class="ledger">
        {shown.map((session) => (
          <StoredSessionItem
            key={session.id}
            session={session}
            isElsewhere={elsewhere.has(session.id)}
            write={() => saveStored(store, session.id, downloadCsv)}
            erase={() => store.remove(session.id)}
            onGone={(saved) => {
              gone.value = describeGone(nameSession(session.design.title, session.participant), saved);
            }}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <div class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              showsAll.value = true;
            }}
          >
            {nameShowAll(found.length)}
          </button>
        </div>
      )}
      <Everything
        {...{ store, sessions, elsewhere }}
        onGone={(what, saved) => {
          gone.value = describeGone(what, saved);
        }}
      />
    </div>
  );
}

/** Whether a code or a date, as it stands on the page or as ISO 8601 has it, holds what is sought. */
function fits({ participant, createdAt }: SessionSummary, sought: string): boolean {
  const asked = sought.trim().toLowerCase();
  return [participant, formatMoment(createdAt), createdAt].some((text) => text.toLowerCase().includes(asked));
}

function Search({ sought }: { readonly sought: { value: string } }) {
  return (
    <div class="field">
      <label for="sought">{SESSIONS.searchLabel}</label>
      <input
        id="sought"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="sought-hint"
        onInput={(event) => {
          sought.value = event.currentTarget.value;
        }}
      />
      <span id="sought-hint" class="hint">
        {SESSIONS.searchHint}
      </span>
    </div>
  );
}
