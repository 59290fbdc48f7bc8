/** Above the form: whether the draft is a design, and undo and redo. */
import { EDIT, tellState } from "../../words/lab/lab";
import type { DraftHistory } from "./draft";

type DraftBarProps = {
  readonly steps: DraftHistory;
  /** What was taken back or done again; empty for nothing. */
  readonly said: string;
  readonly problems: number;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

export function DraftBar({ steps, said, problems, onUndo, onRedo }: DraftBarProps) {
  return (
    <div class="lab-bar">
      <p role="status" class={problems === 0 ? "lab-state" : "lab-state broken"}>
        {said} {tellState(problems)}
      </p>
      <div class="actions">
        {/* Not disabled by attribute, which would take the focus away from whoever pressed it last. */}
        <button
          type="button"
          class="button"
          aria-disabled={steps.past.length === 0}
          aria-keyshortcuts="Control+Z"
          onClick={onUndo}
        >
          {EDIT.undo}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={steps.future.length === 0}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={onRedo}
        >
          {EDIT.redo}
        </button>
      </div>
    </div>
  );
}
