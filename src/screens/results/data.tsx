/** The data kept here: how much it is, the ways to save it, what the files hold, and the way to delete it. */
import type { Signal } from "@preact/signals";
import type { Session } from "../../core/session/session";
import { ACTIONS } from "../../words/actions";
import { DATA, describeKept } from "../../words/results/data";
import { Confirm } from "../parts/confirm";
import { EnvironmentHeld } from "./environment";
import { type FileActions, Files } from "./files";

export type DataActions = FileActions & {
  /** Saves the CSV, then deletes the session: for shared computers. */
  readonly saveAndFinish: () => void;
  readonly deleteSession: () => void;
};

type ResultsDataProps = {
  readonly session: Session;
  /** Whether the files leave out what is known of browser and display. */
  readonly leavesOut: Signal<boolean>;
  readonly actions: DataActions;
};

export function ResultsData({ session, leavesOut, actions }: ResultsDataProps) {
  const { keep, rows, parts } = session;
  const ratings = rows.filter(({ rating }) => rating !== null).length;
  return (
    <section class="entry results-data">
      <h2>{DATA.title}</h2>
      <div class="stack wide-gap">
        <p>{keep ? describeKept(rows.length, ratings) : DATA.shared}</p>
        {keep ? (
          <>
            <Files actions={actions} />
            <EnvironmentHeld parts={parts} leavesOut={leavesOut} />
          </>
        ) : (
          <div class="actions">
            <button type="button" class="button primary" onClick={actions.saveAndFinish}>
              {ACTIONS.saveAndFinish}
            </button>
          </div>
        )}
        <div class="actions">
          <Confirm
            label={ACTIONS.deleteSession}
            question={DATA.confirmDelete}
            confirmLabel={ACTIONS.confirmDeleteSession}
            keepLabel={ACTIONS.keepSession}
            onConfirm={actions.deleteSession}
          />
        </div>
      </div>
    </section>
  );
}
