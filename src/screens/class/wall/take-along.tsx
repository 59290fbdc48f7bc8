/** The files of a class: wide tables, all rows, and all of it with a script that gives the numbers again. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { FEWEST_SHOWN } from "../../../core/session/cohort/batches";
import { describeForms, TAKE_ALONG } from "../../../words/class/take-along";
import { WALL } from "../../../words/class/wall";
import { SavingTold, useSaving } from "../../parts/saving";
import { type Along, countByFile } from "./along";
import { saveAll, saveBids, saveRows, saveWideCsv, saveWideExcel } from "./save-along";

export function TakeAlong({ along }: { readonly along: Omit<Along, "keepsNames"> }) {
  const saving = useSaving();
  const keepsNames = useSignal(false);
  const byFile = countByFile(along);
  const isMaking = useSignal(false);
  async function make(write: (along: Along) => Promise<string>): Promise<void> {
    if (isMaking.value) return;
    isMaking.value = true;
    await saving.save(() => write({ ...along, keepsNames: keepsNames.value }));
    isMaking.value = false;
  }
  const save = (label: string, write: (along: Along) => Promise<string>, hint?: string) => (
    <button type="button" class="button" aria-describedby={hint} onClick={() => void make(write)}>
      {label}
    </button>
  );
  const [hintId, keepId] = [useId(), useId()];
  return (
    <section class="stack on-screen-only">
      <h3>{TAKE_ALONG.title}</h3>
      <p>{TAKE_ALONG.lead}</p>
      {along.stamp !== WALL.madeUp && along.handIns.length < FEWEST_SHOWN && (
        <p class="note">{TAKE_ALONG.few}</p>
      )}
      <div class="actions">
        {save(TAKE_ALONG.wideCsv, saveWideCsv)}
        {save(TAKE_ALONG.wideExcel, saveWideExcel)}
        {save(TAKE_ALONG.all, saveAll, hintId)}
        <button type="button" class="button quiet" onClick={() => print()}>
          {TAKE_ALONG.print}
        </button>
      </div>
      <p class="faded small" id={hintId}>
        {TAKE_ALONG.allHint}
      </p>
      {byFile > 0 && (
        <>
          <p>{describeForms(byFile, along.handIns.length - byFile)}</p>
          <div class="actions">
            {save(TAKE_ALONG.rows, saveRows)}
            {save(TAKE_ALONG.bids, saveBids)}
          </div>
          <label class="switch">
            <input
              type="checkbox"
              checked={keepsNames.value}
              aria-describedby={keepId}
              onChange={({ currentTarget }) => {
                keepsNames.value = currentTarget.checked;
              }}
            />
            <span>{TAKE_ALONG.keepNames}</span>
            <span class="hint" id={keepId}>
              {TAKE_ALONG.keepNamesHint}
            </span>
          </label>
        </>
      )}
      <p role="status" class={isMaking.value ? "told" : "unseen"}>
        {isMaking.value && TAKE_ALONG.making}
      </p>
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </section>
  );
}
