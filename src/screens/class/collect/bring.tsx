/** The ways to bring results: camera, pasted text, files and folders; where they can be dropped, and what came of it. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Source } from "../../../formats/collection/brought";
import { isLeftBehind } from "../../../formats/collection/left-behind";
import { ROWS } from "../../../words/class/camera";
import { COLLECT, describeBrought } from "../../../words/class/collect";
import { CameraButton } from "../camera/camera-button";
import { mayHaveCamera } from "../camera/scan";
import type { Collecting } from "./collecting";
import { openDropped } from "./dropped";
import { Paste } from "./paste";

type BringProps = {
  readonly collecting: Collecting;
  /** Reads codes here for another screen. */
  readonly onRows: () => void;
};

const toSources = (files: readonly File[]) => files.map((file): Source => ({ kind: "file", file }));

export function Bring({ collecting, onRows }: BringProps) {
  const isPasteFirst = useSignal(!mayHaveCamera());
  const told = useSignal<string | null>(null);
  async function bring(sources: readonly Source[]): Promise<void> {
    if (sources.length === 0) return;
    told.value = null;
    const brought = await collecting.bring(sources);
    told.value = brought.isBroken ? COLLECT.broken : describeBrought(brought);
  }
  const bringText = (text: string) => void bring([{ kind: "text", text }]);
  useDrop({
    onFiles: (files) => void bring(toSources(files)),
    onText: bringText,
    onFailure() {
      told.value = COLLECT.broken;
    },
  });
  const paste = <Paste key="paste" onPaste={bringText} />;
  const camera = (
    <CameraButton
      key="camera"
      // Nothing is told of it: the room may be looking.
      onText={(text) => void collecting.bring([{ kind: "text", text }])}
      onTrouble={(trouble) => {
        isPasteFirst.value ||= trouble === "missing" || trouble === "refused";
      }}
    />
  );
  return (
    <section class="entry" id="bring">
      <h2>{COLLECT.bringTitle}</h2>
      <div class="stack wide-gap">
        {isPasteFirst.value ? [paste, camera] : [camera, paste]}
        <Files onFiles={(files) => void bring(toSources(files))} />
        <div class="stack">
          <div class="actions">
            <button type="button" class="button" onClick={onRows}>
              {ROWS.open}
            </button>
          </div>
          <p class="hint">{ROWS.hint}</p>
        </div>
        <p role="status" class={collecting.reading.value === 0 && told.value === null ? "unseen" : "told"}>
          {collecting.reading.value > 0 ? COLLECT.reading : told.value}
        </p>
      </div>
    </section>
  );
}

type Drops = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onFailure: () => void;
};

const holdsFiles = ({ dataTransfer }: DragEvent) =>
  dataTransfer?.types.some((type) => type.toLowerCase() === "files") ?? false;
/** Text that is drawn into a field is the field's. */
const isOfField = (event: DragEvent) =>
  event.target instanceof Element && event.target.matches("textarea, input") && !holdsFiles(event);

/** Anywhere on the page, as long as it is open. */
function useDrop({ onFiles, onText, onFailure }: Drops): void {
  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    // Else the browser would open the file or the link in the place of the page.
    addEventListener("dragover", (event) => isOfField(event) || event.preventDefault(), { signal });
    addEventListener(
      "drop",
      (event) => {
        if (isOfField(event)) return;
        event.preventDefault();
        if (event.dataTransfer === null) return;
        const text = event.dataTransfer.getData("text/plain");
        if (holdsFiles(event)) openDropped(event.dataTransfer).then(onFiles, onFailure);
        else if (text.trim() !== "") onText(text);
      },
      { signal },
    );
    return () => leave.abort();
  }, []);
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
    const files = [...(input.current?.files ?? [])].filter(({ name }) => !isLeftBehind(name));
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
