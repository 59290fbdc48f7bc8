/** A field for result codes as text, with whatever stands around them. */
import { useId, useRef } from "preact/hooks";
import { COLLECT } from "../../../words/class/collect";

export function Paste({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  function add(): void {
    const text = field.current?.value ?? "";
    if (field.current !== null) field.current.value = "";
    if (text.trim() !== "") onPaste(text);
  }
  return (
    <div class="field">
      <label for={id}>{COLLECT.pasteLabel}</label>
      <textarea id={id} ref={field} rows={4} spellcheck={false} aria-describedby={`${id}-hint`} />
      <p class="hint" id={`${id}-hint`}>
        {COLLECT.pasteHint}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={add}>
          {COLLECT.paste}
        </button>
      </div>
    </div>
  );
}
