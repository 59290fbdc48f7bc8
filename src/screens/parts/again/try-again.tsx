/** Says what could not be had, and asks for it again on request. */
import { ACTIONS } from "../../../words/actions";

type TryAgainProps = { readonly sentence: string; readonly onTryAgain: () => void };

export function TryAgain({ sentence, onTryAgain }: TryAgainProps) {
  return (
    <div class="stack">
      <p role="alert">{sentence}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onTryAgain}>
          {ACTIONS.tryAgain}
        </button>
      </div>
    </div>
  );
}
