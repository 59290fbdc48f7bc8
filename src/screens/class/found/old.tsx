/** Asks before a collection is shown that has lain here for long, or that cannot be read. */
import { useSignal } from "@preact/signals";
import { COLLECT, describeAge, OLD } from "../../../words/class/collect";
import { formatMoment } from "../../../words/numbers";
import { Confirm } from "../../parts/confirm";
import { Opening } from "../../parts/plain-page";

type OldProps = {
  /** When it was last changed, in ms since 1970; null where it cannot be read. */
  readonly changedAtMs: number | null;
  readonly onShow: () => void;
  /** Whether it is gone. */
  readonly onDelete: () => Promise<boolean>;
};

export function Old({ changedAtMs, onShow, onDelete }: OldProps) {
  const isRefused = useSignal(false);
  async function erase(): Promise<void> {
    isRefused.value = !(await onDelete());
  }
  const sentences =
    changedAtMs === null
      ? [OLD.unreadable]
      : [describeAge(formatMoment(new Date(changedAtMs).toISOString())), OLD.lead];
  return (
    <>
      <Opening title={OLD.title} sentences={sentences} />
      <div class="entry stack">
        <div class="actions">
          {changedAtMs !== null && (
            <button type="button" class="button primary" onClick={onShow}>
              {OLD.show}
            </button>
          )}
          <Confirm
            label={OLD.delete}
            question={OLD.question}
            confirmLabel={OLD.confirm}
            keepLabel={OLD.keep}
            onConfirm={() => void erase()}
          />
        </div>
        <p role="status" class={isRefused.value ? "told" : "unseen"}>
          {isRefused.value ? COLLECT.endRefused : null}
        </p>
      </div>
    </>
  );
}
