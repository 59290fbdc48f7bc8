/** What stands in the place of results that are not stored here, or could not be read or fetched. */
import { MISSING, REFUSED } from "../../words/results/missing";
import { UNREACHABLE } from "../../words/results/unreachable";
import { Unreachable } from "../parts/fetched";
import { Opening, WayHome } from "../parts/plain-page";

/** For an address whose session is not stored here. */
export function ResultsMissing() {
  return <WithWayHome title={MISSING.title} sentences={MISSING.sentences} />;
}

export function WithWayHome(words: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <>
      <Opening {...words} />
      <div class="entry actions">
        <WayHome />
      </div>
    </>
  );
}

/** The browser would not let it be read, which says nothing of whether it is there. */
export function ResultsRefused({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return <Unreachable {...REFUSED} onTryAgain={onTryAgain} />;
}

/** Whether it is stored cannot be told: what reads it did not come. */
export function ResultsUnreachable({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return <Unreachable {...UNREACHABLE} onTryAgain={onTryAgain} />;
}
