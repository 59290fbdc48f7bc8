/** The ways to save a session: one button a format, and what each is for; sharing and printing where there is a way. */
import { useSignal } from "@preact/signals";
import { ACTIONS } from "../../words/actions";
import { DATA } from "../../words/results/data";

export type FileActions = {
  readonly onDownloadCsv: () => void;
  readonly onDownloadJson: () => void;
  /** Null where nothing was recorded: BIDS knows no data set without a run. */
  readonly onDownloadBids: (() => void) | null;
  readonly onDownloadPsychDs: () => void;
  /** Answers false where the browser refused; null where it cannot share files at all. */
  readonly onShare: (() => Promise<boolean>) | null;
  readonly onPrint: () => void;
};

export function Files(actions: FileActions) {
  const { onDownloadBids, onShare } = actions;
  const wasRefused = useSignal(false);
  async function share(): Promise<void> {
    wasRefused.value = onShare !== null && !(await onShare());
  }
  return (
    <>
      <ul class="ways">
        <Way name={ACTIONS.downloadCsv} hint={DATA.csv} isFirst={true} onClick={actions.onDownloadCsv} />
        <Way name={ACTIONS.downloadJson} hint={DATA.json} onClick={actions.onDownloadJson} />
        {onDownloadBids !== null && (
          <Way name={ACTIONS.downloadBids} hint={DATA.bids} onClick={onDownloadBids} />
        )}
        <Way name={ACTIONS.downloadPsychDs} hint={DATA.psychDs} onClick={actions.onDownloadPsychDs} />
        {onShare !== null && <Way name={DATA.share} hint={DATA.shareHint} onClick={() => void share()} />}
        <Way name={DATA.print} hint={DATA.printHint} onClick={actions.onPrint} />
      </ul>
      {wasRefused.value && <p role="alert">{DATA.shareFailed}</p>}
    </>
  );
}

type WayProps = {
  readonly name: string;
  readonly hint: string;
  readonly isFirst?: boolean;
  readonly onClick: () => void;
};

function Way({ name, hint, isFirst = false, onClick }: WayProps) {
  return (
    <li>
      <button type="button" class={isFirst ? "button primary" : "button"} onClick={onClick}>
        {name}
      </button>
      <span class="hint">{hint}</span>
    </li>
  );
}
