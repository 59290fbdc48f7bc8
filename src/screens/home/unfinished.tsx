/** Sessions without an end, above all else on the first page: those cut off to be resumed, kept as they are, or deleted. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { formatSessionRun } from "../../formats/address/session-run";
import { shorten } from "../../formats/address/shorten";
import type { SessionSummary } from "../../storage/store";
import { ACTIONS } from "../../words/actions";
import { describeMore, describeUnfinished, RUNS_ELSEWHERE, UNFINISHED } from "../../words/kept/unfinished";
import { describeGone } from "../../words/saving";
import { nameSession } from "../../words/sessions";
import { SessionTitle } from "../parts/stored/session-title";
import { UnfinishedChoices } from "../parts/unfinished/choices";
import { noteUnfinished } from "../parts/unfinished/note";
import type { Services } from "../services";

/** More than so many are not offered at once. */
const MOST = 3;

type UnfinishedProps = {
  readonly services: Pick<Services, "store" | "go" | "wallClockMs">;
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  /** Those that another tab records right now: not cut off. */
  readonly elsewhere: ReadonlySet<string>;
};

export function Unfinished({ sessions, elsewhere, services }: UnfinishedProps) {
  return (
    <>
      <Running sessions={sessions.filter(({ id }) => elsewhere.has(id))} />
      <CutOff services={services} sessions={sessions.filter(({ id }) => !elsewhere.has(id))} />
    </>
  );
}

function Running({ sessions }: Pick<UnfinishedProps, "sessions">) {
  if (sessions.length === 0) return null;
  return (
    <section class="entry" id="running-elsewhere">
      <h2>{RUNS_ELSEWHERE.title}</h2>
      <div class="stack">
        <p class="faded">{RUNS_ELSEWHERE.lead}</p>
        <ul class="ledger">
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionTitle session={session} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function CutOff({ services, sessions }: Omit<UnfinishedProps, "elsewhere">) {
  const told = useSignal<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons that were pressed are gone with their session.
  useEffect(() => {
    if (told.value !== null) heading.current?.focus();
  }, [told.value]);
  if (sessions.length === 0 && told.value === null) return null;
  const offered = sessions.slice(0, MOST);
  return (
    <section class="entry" id="unfinished">
      <h2 tabIndex={-1} ref={heading}>
        {UNFINISHED.title}
      </h2>
      <div class="stack">
        {sessions.length > 0 && <p class="faded">{UNFINISHED.lead}</p>}
        <p role="status" class={told.value === null ? "unseen" : "told"}>
          {told.value}
        </p>
        <ul class="ledger">
          {offered.map((session) => (
            <Offer
              key={session.id}
              services={services}
              session={session}
              onTold={(sentence) => {
                told.value = sentence;
              }}
            />
          ))}
        </ul>
        {sessions.length > MOST && <p class="faded small">{describeMore(sessions.length - MOST)}</p>}
      </div>
    </section>
  );
}

type OfferProps = Pick<UnfinishedProps, "services"> & {
  readonly session: SessionSummary;
  readonly onTold: (sentence: string) => void;
};

function Offer({ services, session, onTold }: OfferProps) {
  const { id, design, seed, participant, createdAt, simulated, rowCount } = session;
  const ageMs = Math.max(0, services.wallClockMs() - Date.parse(createdAt));
  const aboutId = `unfinished-${id}`;
  function resume(): void {
    const how = { seed, participant, simulate: simulated };
    void shorten((deflate) => formatSessionRun(session, how, deflate)).then((hash) => {
      services.go(hash);
      noteUnfinished(id);
    });
  }
  return (
    <li>
      <div class="ledger-line" id={aboutId}>
        <SessionTitle session={session} />
        <span class="faded small figures">{describeUnfinished(ageMs, rowCount)}</span>
      </div>
      <div class="actions session-actions">
        <button type="button" class="button primary" aria-describedby={aboutId} onClick={resume}>
          {ACTIONS.resume}
        </button>
        <UnfinishedChoices
          store={services.store}
          sessionId={id}
          about={aboutId}
          onKept={() => onTold(UNFINISHED.kept)}
          onGone={() => onTold(describeGone(nameSession(design.title, participant), []))}
        />
      </div>
    </li>
  );
}
