/** The files of a class: wide tables, and all of it with a script that gives the numbers again. */
import { useId } from "preact/hooks";
import { TAKE_ALONG } from "../../../words/class/take-along";
import { SavingTold, useSaving } from "../../parts/saving";
import { type Along, saveAll, saveWideCsv, saveWideExcel } from "./save-along";

export function TakeAlong({ along }: { readonly along: Along }) {
  const saving = useSaving();
  const hintId = useId();
  const press = (write: (along: Along) => Promise<string>) => () => void saving.save(() => write(along));
  return (
    <section class="stack on-screen-only">
      <h3>{TAKE_ALONG.title}</h3>
      <p>{TAKE_ALONG.lead}</p>
      <div class="actions">
        <button type="button" class="button" onClick={press(saveWideCsv)}>
          {TAKE_ALONG.wideCsv}
        </button>
        <button type="button" class="button" onClick={press(saveWideExcel)}>
          {TAKE_ALONG.wideExcel}
        </button>
        <button type="button" class="button" aria-describedby={hintId} onClick={press(saveAll)}>
          {TAKE_ALONG.all}
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          {TAKE_ALONG.print}
        </button>
      </div>
      <p class="faded small" id={hintId}>
        {TAKE_ALONG.allHint}
      </p>
      <SavingTold saving={saving} toGo={0} onThere={() => undefined} />
    </section>
  );
}
