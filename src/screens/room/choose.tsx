/** Which of several sessions is to stand beside a room. */
import "../../styles/sessions.css";
import type { SessionSummary } from "../../storage/store";
import { formatMoment } from "../../words/numbers";
import { FIND } from "../../words/results/room";
import { SESSION_WORDS } from "../../words/sessions";
import { Opening, WayHome } from "../parts/plain-page";
import { SessionTitle } from "../parts/stored/session-title";

type ChooseSessionProps = {
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  readonly toAddress: (session: SessionSummary) => string;
};

export function ChooseSession({ sessions, toAddress }: ChooseSessionProps) {
  return (
    <>
      <Opening title={FIND.chooseTitle} sentences={[FIND.choose]} />
      <section class="entry">
        <h2>{FIND.listTitle}</h2>
        <ul class="ledger">
          {sessions.map((session) => {
            const aboutId = `session-${session.id}`;
            return (
              <li key={session.id}>
                <div class="ledger-line" id={aboutId}>
                  <SessionTitle session={session} />
                  <span class="faded small figures">
                    <time dateTime={session.createdAt}>{formatMoment(session.createdAt)}</time> ·{" "}
                    {SESSION_WORDS.states[session.state]}
                  </span>
                </div>
                <div class="actions session-actions">
                  <a class="button" href={toAddress(session)} aria-describedby={aboutId}>
                    {FIND.showBeside}
                  </a>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <div class="entry actions">
        <WayHome />
      </div>
    </>
  );
}
