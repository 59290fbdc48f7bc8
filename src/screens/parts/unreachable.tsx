/** What stands in the place of a part of the page that could not be fetched: why, and what to do. */
import { ACTIONS } from "../../words/actions";
import { Opening, WayHome } from "./plain-page";

type UnreachableProps = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly onTryAgain: () => void;
};

export function Unreachable({ title, sentences, onTryAgain }: UnreachableProps) {
  return (
    <>
      <Opening title={title} sentences={sentences} />
      <div class="entry actions">
        <button type="button" class="button primary" onClick={onTryAgain}>
          {ACTIONS.tryAgain}
        </button>
        <WayHome />
      </div>
    </>
  );
}
