/** The dialog of a pause: why the task waits, and the three ways on. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PauseReason } from "../../core/vocabulary";
import { ACTIONS } from "../../words/actions";
import { PAUSE, PAUSE_REASONS, quoteProblem } from "../../words/run";

export type PauseProps = {
  readonly reason: PauseReason;
  /** What broke, in the words of the program; null where nothing did. */
  readonly problem: string | null;
  /** Null where the task cannot go on. */
  readonly onContinue: (() => void) | null;
  readonly onStopAndKeep: () => void;
  readonly onStopAndDiscard: () => void;
};

export function Pause({ reason, problem, onContinue, onStopAndKeep, onStopAndDiscard }: PauseProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => holdOpen(dialog.current), []);
  return (
    <dialog
      class="pause"
      closedby="none"
      ref={dialog}
      aria-labelledby="pause-title"
      aria-describedby="pause-why"
    >
      <div class="stack wide-gap">
        <h1 id="pause-title">{titleOf(reason, onContinue !== null)}</h1>
        <div id="pause-why" class="stack">
          <p>{PAUSE_REASONS[reason]}</p>
          {problem !== null && <p class="faded small">{quoteProblem(problem)}</p>}
          {onContinue !== null && <p class="faded">{PAUSE.rerun}</p>}
        </div>
        <div class="actions">
          {onContinue !== null && (
            <button type="button" class="button primary" onClick={onContinue}>
              {ACTIONS.continue}
            </button>
          )}
          <button
            type="button"
            class={onContinue === null ? "button primary" : "button"}
            aria-describedby="keep-hint"
            onClick={onStopAndKeep}
          >
            {ACTIONS.stopAndKeep}
          </button>
          <button type="button" class="button" aria-describedby="discard-hint" onClick={onStopAndDiscard}>
            {ACTIONS.stopAndDiscard}
          </button>
        </div>
        <p class="hint">
          <span id="keep-hint">{PAUSE.keepHint}</span> <span id="discard-hint">{PAUSE.discardHint}</span>
        </p>
      </div>
    </dialog>
  );
}

function titleOf(reason: PauseReason, canContinue: boolean): string {
  if (canContinue) return PAUSE.title;
  return reason === "broken" ? PAUSE.titleBroken : PAUSE.titleOver;
}

/**
 * Shows the dialog as a modal one, so that the browser keeps focus inside, and keeps it open: Esc brought many
 * people here, and a second press must not close it unanswered. Returns what lets go of it.
 */
function holdOpen(dialog: HTMLDialogElement | null): () => void {
  if (dialog === null) return () => undefined;
  const leave = new AbortController();
  const { signal } = leave;
  dialog.addEventListener("cancel", (event) => event.preventDefault(), { signal });
  // Browsers honour only the first prevented cancel, hence the key itself; nor may the task see these keys.
  const guardKeys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") event.preventDefault();
  };
  dialog.addEventListener("keydown", guardKeys, { signal });
  dialog.addEventListener("close", () => dialog.showModal(), { signal });
  dialog.showModal();
  return () => {
    leave.abort();
    dialog.close();
  };
}
