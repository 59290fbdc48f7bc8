/** The ways to save a session: one button a format, sharing and printing where there is a way, and what each is for. */
import { useSignal } from "@preact/signals";
import { ACTIONS } from "../../words/actions";
import { DATA } from "../../words/results/data";
import type { Saving } from "../parts/saving";

/** Saves a file and answers its name. */
type Save = () => Promise<string>;

export type FileActions = {
  readonly downloadCsv: Save;
  readonly downloadExcel: Save;
  readonly downloadJson: Save;
  /** Null where nothing was recorded: BIDS knows no data set without a run. */
  readonly downloadBids: Save | null;
  readonly downloadPsychDs: Save;
  /** Answers false where the browser refused; null where it cannot share files at all. */
  readonly share: (() => Promise<boolean>) | null;
  readonly print: () => void;
};

type FilesProps = { readonly actions: FileActions };

function listFormats({
  downloadCsv,
  downloadExcel,
  downloadJson,
  downloadBids,
  downloadPsychDs,
}: FileActions) {
  return [
    { name: ACTIONS.downloadCsv, hint: DATA.csv, download: downloadCsv },
    { name: ACTIONS.downloadExcel, hint: DATA.excel, download: downloadExcel },
    { name: ACTIONS.downloadJson, hint: DATA.json, download: downloadJson },
    { name: ACTIONS.downloadBids, hint: DATA.bids, download: downloadBids },
    { name: ACTIONS.downloadPsychDs, hint: DATA.psychDs, download: downloadPsychDs },
  ].flatMap(({ download, ...format }) => (download === null ? [] : [{ ...format, download }]));
}

export function FileButtons({ actions, save }: FilesProps & Pick<Saving, "save">) {
  const { share, print } = actions;
  const wasRefused = useSignal(false);
  async function tell(answer: Promise<boolean>): Promise<void> {
    wasRefused.value = !(await answer.catch(() => false));
  }
  return (
    <>
      <div class="actions">
        {listFormats(actions).map(({ name, download }, index) => (
          <button
            key={name}
            type="button"
            class={index === 0 ? "button primary" : "button"}
            onClick={() => void save(download)}
          >
            {name}
          </button>
        ))}
        {share !== null && (
          <button type="button" class="button" onClick={() => void tell(share())}>
            {DATA.share}
          </button>
        )}
        <button type="button" class="button" onClick={print}>
          {DATA.print}
        </button>
      </div>
      {wasRefused.value && <p role="alert">{DATA.shareFailed}</p>}
    </>
  );
}

/** On one grid: names on the left, what is in the file on the right. */
export function FilesExplained({ actions }: FilesProps) {
  const share = actions.share === null ? [] : [{ name: DATA.share, hint: DATA.shareHint }];
  const ways = [...listFormats(actions), ...share, { name: DATA.print, hint: DATA.printHint }];
  return (
    <details>
      <summary>{DATA.filesToggle}</summary>
      <dl class="hint-grid">
        {ways.map(({ name, hint }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
