/** Gives a text away: copies it where the browser lets the page, shares it where there is a way, else selects it. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { COPIED, HAND_IN } from "../../../words/class/hand-in";
import { copyText } from "../files";

type GiveProps = {
  /** What stands in the field. */
  readonly text: string;
  readonly label: string;
  readonly copyLabel: string;
  /** Another form of it that can be copied. */
  readonly other?: { readonly text: string; readonly copyLabel: string } | null;
  /** What is handed to another program of this device. */
  readonly shared: ShareData;
};

export function Give({ text, label, copyLabel, other = null, shared }: GiveProps) {
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const told = useSignal<keyof typeof COPIED | null>(null);
  const shown = useSignal(text);
  async function copy(what: string): Promise<void> {
    told.value = null;
    shown.value = what;
    const isCopied = await copyText(what);
    if (!isCopied) field.current?.select();
    told.value = isCopied ? "copied" : "selected";
  }
  async function share(): Promise<void> {
    told.value = null;
    try {
      await navigator.share(shared);
    } catch (error) {
      // A person who changes their mind was not refused.
      if (!(error instanceof DOMException && error.name === "AbortError")) told.value = "shareFailed";
    }
  }
  const canShare = typeof navigator.share === "function" && (navigator.canShare?.(shared) ?? true);
  return (
    <div class="stack give">
      <label class="unseen" for={fieldId}>
        {label}
      </label>
      <input id={fieldId} ref={field} class="code-text" type="text" readOnly value={shown.value} />
      <div class="actions">
        <button type="button" class="button" onClick={() => void copy(text)}>
          {copyLabel}
        </button>
        {other !== null && (
          <button type="button" class="button" onClick={() => void copy(other.text)}>
            {other.copyLabel}
          </button>
        )}
        {canShare && (
          <button type="button" class="button" onClick={() => void share()}>
            {HAND_IN.share}
          </button>
        )}
      </div>
      <p role="status" class={told.value === null ? "unseen" : "told"}>
        {told.value !== null && COPIED[told.value]}
      </p>
    </div>
  );
}
