/** A link to copy, or why it is too long to be one. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { Link } from "../../../formats/address/link";
import { SHARE, tellTooLong } from "../../../words/lab/share";

export function LinkToCopy({ link }: { readonly link: Link }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const told = useSignal("");
  if (!link.fits) return <p class="note">{tellTooLong(link)}</p>;
  const { url } = link;
  async function copy(): Promise<void> {
    told.value = "";
    // Not there on plain-http addresses, and a browser may refuse.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    try {
      if (clipboard === undefined) throw new Error("This page has no clipboard.");
      await clipboard.writeText(url);
      told.value = SHARE.copied;
    } catch {
      field.current?.select();
      told.value = SHARE.notCopied;
    }
  }
  return (
    <div class="stack">
      <label class="lab-label" for={id}>
        {SHARE.link}
      </label>
      <input id={id} ref={field} type="text" class="code" readOnly value={url} translate={false} />
      <div class="actions">
        <button type="button" class="button" onClick={() => void copy()}>
          {SHARE.copy}
        </button>
      </div>
      <p role="status" class={told.value === "" ? "unseen" : "told"}>
        {told.value}
      </p>
    </div>
  );
}
