/** What can be done with a session's file: save it, or delete the session. */
import { ACTIONS } from "../words/actions";
import { RESULTS } from "../words/results";
import { Confirm } from "./confirm";

export type FileActions = {
  readonly onDownloadCsv: () => void;
  readonly onDownloadJson: () => void;
  /** Saves the CSV, then deletes the session: for shared computers. */
  readonly onSaveAndFinish: () => void;
  readonly onDelete: () => void;
};

type ResultsFileProps = FileActions & {
  /** Whether the session stays in this browser once its file has been saved. */
  readonly keep: boolean;
};

export function ResultsFile({ keep, ...actions }: ResultsFileProps) {
  return (
    <section class="entry">
      <h2>{RESULTS.fileTitle}</h2>
      <div class="stack">
        <p>{keep ? RESULTS.fileHint : RESULTS.sharedHint}</p>
        <div class="actions">
          {keep ? (
            <>
              <button type="button" class="button primary" onClick={actions.onDownloadCsv}>
                {ACTIONS.downloadCsv}
              </button>
              <button type="button" class="button" onClick={actions.onDownloadJson}>
                {ACTIONS.downloadJson}
              </button>
            </>
          ) : (
            <button type="button" class="button primary" onClick={actions.onSaveAndFinish}>
              {ACTIONS.saveAndFinish}
            </button>
          )}
          <Confirm
            label={ACTIONS.deleteSession}
            question={RESULTS.confirmDelete}
            confirmLabel={ACTIONS.confirmDeleteSession}
            keepLabel={ACTIONS.keepSession}
            onConfirm={actions.onDelete}
          />
        </div>
      </div>
    </section>
  );
}
