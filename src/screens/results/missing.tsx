/** What stands in the place of results that are not stored here, or whose screen could not be fetched. */
import { MISSING, UNREACHABLE } from "../../words/results/missing";
import { Opening, WayHome } from "../parts/plain-page";
import { Unreachable } from "../parts/unreachable";

/** For an address whose session is not stored here. */
export function ResultsMissing() {
  return (
    <>
      <Opening title={MISSING.title} sentences={MISSING.sentences} />
      <div class="entry actions">
        <WayHome />
      </div>
    </>
  );
}

/** The session is stored, but the program that shows it did not come. */
export function ResultsUnreachable({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return <Unreachable {...UNREACHABLE} onTryAgain={onTryAgain} />;
}
