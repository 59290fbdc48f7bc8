/** The draft as JSON, to read and to change; a text that is no JSON says where, and the form waits. */
import { EDIT, tellFault } from "../../../words/lab/lab";
import { type Draft, writeDraft } from "../draft";
import { LargeText } from "./large-text";

type JsonPaneProps = { readonly draft: Draft; readonly onType: (text: string) => void };

const ID = "lab-json";

export function JsonPane({ draft, onType }: JsonPaneProps) {
  const { fault } = draft;
  const text = writeDraft(draft);
  return (
    <div class="lab-json">
      <label class="lab-label" for={ID}>
        {EDIT.jsonTitle}
      </label>
      <p id={`${ID}-hint`} class="hint">
        {EDIT.jsonHint}
      </p>
      <LargeText id={ID} text={text}>
        <textarea
          id={ID}
          class="code"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          translate={false}
          aria-describedby={`${ID}-hint ${ID}-fault`}
          aria-invalid={fault !== null}
          value={text}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </LargeText>
      <p id={`${ID}-fault`} role="status" class="lab-fault">
        {fault !== null && tellFault(fault)}
      </p>
    </div>
  );
}
