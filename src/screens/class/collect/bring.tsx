/** The ways to bring results: camera, pasted text, files and folders; where they can be dropped, and what came of it. */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Source } from "../../../formats/collection/brought";
import { COLLECT, describeBrought } from "../../../words/class/collect";
import type { Collecting } from "./collecting";
import { openDropped } from "./dropped";

type BringProps = {
  readonly collecting: Collecting;
  readonly camera: preact.ComponentChildren;
  /** Whether there is no camera to begin with. */
  readonly isPasteFirst: boolean;
};

const toSources = (files: readonly File[]) => files.map((file): Source => ({ kind: "file", file }));

export function Bring({ collecting, camera, isPasteFirst }: BringProps) {
  const told = useSignal<string | null>(null);
  async function bring(sources: readonly Source[]): Promise<void> {
    if (sources.length === 0) return;
    told.value = null;
    const brought = await collecting.bring(sources);
    told.value = brought.isBroken ? COLLECT.broken : describeBrought(brought);
  }
  useDrop(
    (files) => bring(toSources(files)),
    () => {
      told.value = COLLECT.broken;
    },
  );
  const paste = <Paste onPaste={(text) => void bring([{ kind: "text", text }])} />;
  return (
    <section class="entry">
      <h2>{COLLECT.bringTitle}</h2>
      <div class="stack wide-gap">
        {isPasteFirst && paste}
        {camera}
        {!isPasteFirst && paste}
        <Files onFiles={(files) => void bring(toSources(files))} />
        <p role="status" class={collecting.reading.value === 0 && told.value === null ? "unseen" : "told"}>
          {collecting.reading.value > 0 ? COLLECT.reading : told.value}
        </p>
      </div>
    </section>
  );
}

/** Anywhere on the page, as long as it is open. */
function useDrop(onFiles: (files: readonly File[]) => void, onFailure: () => void): void {
  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    // Else the browser would open the file in the place of the page.
    addEventListener("dragover", (event) => event.preventDefault(), { signal });
    addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        if (event.dataTransfer !== null) openDropped(event.dataTransfer).then(onFiles, onFailure);
      },
      { signal },
    );
    return () => leave.abort();
  }, []);
}

function Paste({ onPaste }: { readonly onPaste: (text: string) => void }) {
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

function Files({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <div class="stack">
      <div class="actions">
        <Chooser label={COLLECT.files} isFolder={false} onFiles={onFiles} />
        {"webkitdirectory" in HTMLInputElement.prototype && (
          <Chooser label={COLLECT.folder} isFolder={true} onFiles={onFiles} />
        )}
      </div>
      <p class="hint">{COLLECT.filesHint}</p>
    </div>
  );
}

type ChooserProps = {
  readonly label: string;
  readonly isFolder: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button in the place of the browser's own, which would say the names of the files. */
function Chooser({ label, isFolder, onFiles }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.webkitdirectory = isFolder;
  }, []);
  function choose(): void {
    const files = [...(input.current?.files ?? [])];
    // The same files can be chosen again.
    if (input.current !== null) input.current.value = "";
    onFiles(files);
  }
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input type="file" multiple hidden ref={input} onChange={choose} />
    </>
  );
}
