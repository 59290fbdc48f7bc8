/** What stands in the place of results that are not stored here, or whose screen could not be fetched. */
import { ACTIONS } from "../../words/actions";
import { MISSING, UNREACHABLE } from "../../words/results/missing";

/** For an address whose session is not stored here. */
export function ResultsMissing() {
  return (
    <Instead {...MISSING}>
      <a class="button" href="#/">
        {ACTIONS.goHome}
      </a>
    </Instead>
  );
}

/** The session is stored, but the program that shows it did not come. */
export function ResultsUnreachable({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <Instead {...UNREACHABLE}>
      <button type="button" class="button primary" onClick={onTryAgain}>
        {UNREACHABLE.tryAgain}
      </button>
      <a class="button" href="#/">
        {ACTIONS.goHome}
      </a>
    </Instead>
  );
}

type InsteadProps = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children: preact.ComponentChildren;
};

function Instead({ title, sentences, children }: InsteadProps) {
  return (
    <>
      <div class="opening">
        <h1>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="entry actions">{children}</div>
    </>
  );
}
