/** The first page: what this is, three doors, the presets, and the sessions stored here. */
import { ACTIONS } from "../../words/actions";
import { DOORS, HOME } from "../../words/home";
import { formatLength } from "../../words/numbers";
import { Confirm } from "../parts/confirm";
import { Opening } from "../parts/plain-page";
import { StorageNotice } from "../parts/storage-notice";
import { RunDrawing, TeachDrawing, TimingDrawing } from "./door-drawings";
import { type SessionActions, type StoredSession, StoredSessionItem } from "./stored-session";

export type PresetEntry = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly basis: string;
  /** Whether some of its numbers were found in no source. */
  readonly isPartlyUnverified: boolean;
};

export type HomeActions = SessionActions & { readonly deleteEverything: () => void };

export type HomeProps = {
  readonly presets: readonly PresetEntry[];
  /** Newest first; null while they are being read. */
  readonly sessions: readonly StoredSession[] | null;
  /** Why sessions cannot be kept, null while they can. */
  readonly problem: string | null;
  readonly actions: HomeActions;
};

const SHORT_BASIS_CHARACTERS = 180;

export function Home({ presets, sessions, problem, actions }: HomeProps) {
  return (
    <>
      <StorageNotice problem={problem} />
      <Opening title={HOME.title} sentences={HOME.what} />
      <Doors />
      <Presets presets={presets} />
      <section class="entry" id="sessions">
        <h2>{HOME.sessionsTitle}</h2>
        <Sessions sessions={sessions} actions={actions} />
      </section>
    </>
  );
}

function Doors() {
  const doors = [
    { ...DOORS.run, href: "#/task?preset=class-demo", Drawing: RunDrawing },
    { ...DOORS.teach, href: "#/class", Drawing: TeachDrawing },
    { ...DOORS.timing, href: "#/lab?preset=class-demo", Drawing: TimingDrawing },
  ];
  return (
    <ul class="doors">
      {doors.map(({ title, text, href, Drawing }) => (
        <li key={href} class="door">
          <Drawing />
          <div>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Presets({ presets }: Pick<HomeProps, "presets">) {
  return (
    <section class="entry">
      <h2>{HOME.presetsTitle}</h2>
      <div class="stack">
        <p class="faded">{HOME.presetsLead}</p>
        <ul class="ledger">
          {presets.map(({ id, title, minutes, ...basis }) => (
            <li key={id}>
              <div class="ledger-line">
                <h3>
                  <a href={`#/task?preset=${encodeURIComponent(id)}`}>{title}</a>
                </h3>
                <span class="figures">{formatLength(minutes)}</span>
              </div>
              <Basis {...basis} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Short ones stand there; long ones unfold, and say at once when they hold numbers not read in a source. */
function Basis({ basis, isPartlyUnverified }: Pick<PresetEntry, "basis" | "isPartlyUnverified">) {
  if (basis.length <= SHORT_BASIS_CHARACTERS) return <p class="faded small">{basis}</p>;
  return (
    <details class="basis">
      <summary>
        {HOME.basisToggle}
        {isPartlyUnverified && (
          <>
            {" "}
            <span class="stamp">{HOME.unverified}</span>
          </>
        )}
      </summary>
      <p class="faded small">{basis}</p>
    </details>
  );
}

function Sessions({ sessions, actions }: Pick<HomeProps, "sessions" | "actions">) {
  if (sessions === null) return <p class="faded">{HOME.loading}</p>;
  if (sessions.length === 0) return <p class="faded">{HOME.noSessions}</p>;
  return (
    <div class="stack">
      <p class="faded">{HOME.sessionsLead}</p>
      <ul class="ledger">
        {sessions.map((session) => (
          <StoredSessionItem key={session.id} session={session} actions={actions} />
        ))}
      </ul>
      <div class="delete-everything">
        <p class="hint">{HOME.deleteEverythingLead}</p>
        <Confirm
          label={ACTIONS.deleteEverything}
          question={HOME.confirmEverything}
          confirmLabel={ACTIONS.confirmDeleteEverything}
          keepLabel={ACTIONS.keepEverything}
          onConfirm={actions.deleteEverything}
        />
      </div>
    </div>
  );
}
