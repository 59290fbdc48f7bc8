/** Takes a person out who asks for it, by their own result code. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { readResultCode } from "../../../formats/result-code/result-code";
import { COLLECT } from "../../../words/class/collect";
import type { Collecting } from "./collecting";

type Outcome = { readonly sentence: string /** Who can be let in again. */; readonly id: string | null };

export function TakeOut({ collecting }: { readonly collecting: Collecting }) {
  const outcome = useSignal<Outcome | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  async function takeOut(): Promise<void> {
    const read = readResultCode(field.current?.value ?? "");
    if (field.current !== null) field.current.value = "";
    if (!read.ok) {
      outcome.value = { sentence: COLLECT.outNoCode, id: null };
      return;
    }
    const wasHere = await collecting.takeOut(read.value.id);
    outcome.value = { sentence: wasHere ? COLLECT.outDone : COLLECT.outAbsent, id: read.value.id };
  }
  async function letIn(who: string): Promise<void> {
    await collecting.letIn(who);
    outcome.value = { sentence: COLLECT.letInDone, id: null };
  }
  const who = outcome.value?.id ?? null;
  return (
    <section class="entry">
      <h2>{COLLECT.outTitle}</h2>
      <details>
        <summary>{COLLECT.outToggle}</summary>
        <div class="stack">
          <p>{COLLECT.outLead}</p>
          <div class="field">
            <label for={id}>{COLLECT.outLabel}</label>
            <input id={id} type="text" ref={field} autocomplete="off" spellcheck={false} />
          </div>
          <div class="actions">
            <button type="button" class="button warning" onClick={() => void takeOut()}>
              {COLLECT.out}
            </button>
            {who !== null && (
              <button type="button" class="button" onClick={() => void letIn(who)}>
                {COLLECT.letIn}
              </button>
            )}
          </div>
          <p role="status" class={outcome.value === null ? "unseen" : "told"}>
            {outcome.value?.sentence}
          </p>
        </div>
      </details>
    </section>
  );
}
