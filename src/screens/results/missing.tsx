/** What stands in the place of results that are not stored here, or could not be read or fetched. */
import { MISSING, REFUSED } from "../../words/results/missing";
import { UNREACHABLE } from "../../words/results/unreachable";
import { Unreachable } from "../parts/fetched";
import { Nowhere } from "../parts/plain-page";

/** For an address whose session is not stored here. */
export function ResultsMissing() {
  return <Nowhere {...MISSING} />;
}

/** The browser would not let it be read, which says nothing of whether it is there. */
export function ResultsRefused({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return <Unreachable {...REFUSED} onTryAgain={onTryAgain} />;
}

/** Whether it is stored cannot be told: what reads it did not come. */
export function ResultsUnreachable({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return <Unreachable {...UNREACHABLE} onTryAgain={onTryAgain} />;
}
