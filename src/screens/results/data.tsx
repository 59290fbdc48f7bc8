/** The files of a session and what they hold, of the browser and the display, too; and the way to delete it. */
import type { Signal } from "@preact/signals";
import type { Part, Session } from "../../core/session/session";
import { DATA, describeKept, listEnvironment, namePart } from "../../words/results/data";
import { DELETE_SESSION } from "../../words/saving";
import { Confirm } from "../parts/confirm";
import { type Saving, SavingTold } from "../parts/saving";
import { type FileActions, FileButtons, FilesExplained } from "./files";
import type { Place } from "./section";

export type DataActions = FileActions & {
  /** Null where it is deleted, or another tab records it. */
  readonly deleteSession: (() => void) | null;
};

type ResultsDataProps = {
  readonly session: Session;
  /** Whether the files leave out what is known of browser and display. */
  readonly leavesOut: Signal<boolean>;
  readonly saving: Saving;
  readonly actions: DataActions;
};

/** Folded for who came by an invitation. */
export function placeFiles({
  isInvited,
  ...props
}: ResultsDataProps & { readonly isInvited: boolean }): Place {
  const { session, leavesOut, saving, actions } = props;
  return {
    id: "files",
    title: DATA.filesTitle,
    ...(isInvited && { toggle: DATA.filesFold }),
    isPrinted: false,
    content: <ResultsData {...{ session, leavesOut, saving, actions }} />,
  };
}

function ResultsData({ session, leavesOut, saving, actions }: ResultsDataProps) {
  const { keep, rows, parts } = session;
  const { deleteSession } = actions;
  const ratings = rows.filter(({ rating }) => rating !== null).length;
  return (
    <div class="stack results-data">
      {!keep && <p class="note">{DATA.shared}</p>}
      <FileButtons actions={actions} save={saving.save} />
      <SavingTold
        saving={saving}
        toGo={keep || deleteSession === null ? 0 : 1}
        onThere={() => deleteSession?.()}
      />
      <FilesExplained actions={actions} />
      <EnvironmentHeld parts={parts} leavesOut={leavesOut} />
      <p class="faded small">{describeKept(rows.length, ratings)}</p>
      {deleteSession !== null && (
        <div class="actions">
          <Confirm {...DELETE_SESSION} onConfirm={deleteSession} />
        </div>
      )}
    </div>
  );
}

/** What the files hold of the browser and the display, and the switch that leaves it out. */
type EnvironmentHeldProps = { readonly parts: readonly Part[]; readonly leavesOut: Signal<boolean> };

function EnvironmentHeld({ parts, leavesOut }: EnvironmentHeldProps) {
  if (parts.length === 0) return null;
  return (
    <div class="stack">
      <label class="switch">
        <input
          type="checkbox"
          aria-describedby="leave-out-hint"
          checked={leavesOut}
          onChange={(event) => {
            leavesOut.value = event.currentTarget.checked;
          }}
        />
        <span>{DATA.leaveOut}</span>
      </label>
      <details>
        <summary>{DATA.environmentToggle}</summary>
        <p class="hint" id="leave-out-hint">
          {DATA.leaveOutHint}
        </p>
        {parts.map((part) => (
          <div key={part.part}>
            {parts.length > 1 && <h3>{namePart(part.part)}</h3>}
            <PartHeld part={part} leavesOut={leavesOut.value} />
          </div>
        ))}
      </details>
    </div>
  );
}

function PartHeld({ part, leavesOut }: { readonly part: Part; readonly leavesOut: boolean }) {
  const { environment: held } = part;
  if (held === null || leavesOut) return <p>{DATA.leftOut}</p>;
  return (
    <dl class="number-list figures">
      {listEnvironment(part, held).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd translate={false}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
