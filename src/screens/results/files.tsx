/** The ways to save a session: one button a format, and what each is for; sharing and printing where there is a way. */
import { useSignal } from "@preact/signals";
import { ACTIONS } from "../../words/actions";
import { DATA } from "../../words/results/data";

export type FileActions = {
  readonly downloadCsv: () => void;
  readonly downloadJson: () => void;
  /** Null where nothing was recorded: BIDS knows no data set without a run. */
  readonly downloadBids: (() => void) | null;
  readonly downloadPsychDs: () => void;
  /** Answers false where the browser refused; null where it cannot share files at all. */
  readonly share: (() => Promise<boolean>) | null;
  readonly print: () => void;
};

export function Files({ actions }: { readonly actions: FileActions }) {
  const { downloadBids, share } = actions;
  const wasRefused = useSignal(false);
  async function tell(answer: Promise<boolean>): Promise<void> {
    wasRefused.value = !(await answer);
  }
  return (
    <>
      <ul class="ways">
        <Way name={ACTIONS.downloadCsv} hint={DATA.csv} isFirst={true} onClick={actions.downloadCsv} />
        <Way name={ACTIONS.downloadJson} hint={DATA.json} onClick={actions.downloadJson} />
        {downloadBids !== null && <Way name={ACTIONS.downloadBids} hint={DATA.bids} onClick={downloadBids} />}
        <Way name={ACTIONS.downloadPsychDs} hint={DATA.psychDs} onClick={actions.downloadPsychDs} />
        {share !== null && <Way name={DATA.share} hint={DATA.shareHint} onClick={() => void tell(share())} />}
        <Way name={DATA.print} hint={DATA.printHint} onClick={actions.print} />
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
