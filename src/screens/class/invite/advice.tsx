/** What an instructor reads before the lesson: which drawings, a test with a phone, how to get the page on a web space. */
import { HOSTING, INVITE } from "../../../words/class/invite";
import { SentenceList } from "../../parts/plain-page";

export function Kinds() {
  return (
    <details>
      <summary>{INVITE.kindsToggle}</summary>
      <div class="stack">
        <dl class="stack">
          {INVITE.kinds.map(([kind, word]) => (
            <div key={kind}>
              <dt>
                <strong>{kind}</strong>
              </dt>
              <dd>{word}</dd>
            </div>
          ))}
        </dl>
        <p>{INVITE.ways}</p>
      </div>
    </details>
  );
}

export function TestWithPhone() {
  return (
    <details>
      <summary>{INVITE.testTitle}</summary>
      <ol class="numbered">
        {INVITE.test.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

/** Open where the page is not on one. */
export function Hosting({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <details open={isOpen}>
      <summary>{INVITE.hostTitle}</summary>
      <div class="stack">
        <p>{HOSTING.lead}</p>
        <ol class="numbered">
          {HOSTING.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h3>{HOSTING.notTitle}</h3>
        <SentenceList sentences={HOSTING.not} />
      </div>
    </details>
  );
}
