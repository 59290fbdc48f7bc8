/** The part of the lab that takes a table in, as a file, dropped or pasted, and makes a design of it. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { ColumnChoice } from "../../../core/brought";
import { countStandIns } from "../../../core/stimuli/stand-ins";
import { decodeText } from "../../../formats/schedule/bring/read/decode-text";
import { guessColumns } from "../../../formats/schedule/bring/read/guess-columns";
import {
  type BroughtTable,
  MAX_CHARACTERS,
  readTable,
} from "../../../formats/schedule/bring/read/read-table";
import { BRING, nameBringing, tellTable, tellUsed } from "../../../words/lab/bring";
import { formatGrouped } from "../../../words/numbers";
import { describeProblem } from "../../../words/problems/problem";
import { tellStandIns } from "../../../words/stand-ins";
import { AnyFileButton } from "../../parts/file-button";
import { toData } from "../to-source";
import type { Shown } from "../work-out";
import { TakenTable } from "./taken-table";
import { useDrop } from "./use-drop";

type BringPartProps = {
  /** The design at hand, which gives what a table does not say; null while the draft is none. */
  readonly shown: Shown | null;
  readonly onDesign: (data: unknown, change: string) => void;
};

/** A table that was read, what its columns mean, and the name of its file. */
export type Taken = {
  readonly table: BroughtTable;
  readonly choice: ColumnChoice;
  readonly fileName: string | null;
};

const TYPES = ".csv,.tsv,.txt,text/csv,text/tab-separated-values";

export function BringPart({ shown, onDesign }: BringPartProps) {
  const taken = useSignal<Taken | null>(null);
  const said = useSignal("");
  const trouble = useSignal("");
  const place = useRef<HTMLParagraphElement>(null);
  function read(text: string, fileName: string | null): void {
    const table = readTable(text);
    said.value = table.ok ? tellRead(table.value, fileName) : "";
    trouble.value = table.ok ? "" : describeProblem(table.problems[0]);
    taken.value = table.ok ? { table: table.value, choice: guessColumns(table.value), fileName } : null;
  }
  function open(file: File): void {
    if (file.size > MAX_CHARACTERS) {
      trouble.value = BRING.tooLarge(formatGrouped(MAX_CHARACTERS));
      return;
    }
    file.arrayBuffer().then(
      (bytes) => read(decodeText(new Uint8Array(bytes)), file.name),
      () => {
        trouble.value = BRING.unreadable;
      },
    );
  }
  useDrop(open);
  /** The buttons go away: the focus stays where it is told what came of them. */
  function end(sentence: string): void {
    taken.value = null;
    said.value = sentence;
    place.current?.focus();
  }
  const isToldBelow = taken.value !== null;
  const standIns = shown === null ? 0 : countStandIns(shown.set);
  return (
    <section class="entry" id="bring">
      <h2>{BRING.title}</h2>
      <div class="stack wide-gap">
        {standIns > 0 && <p class="note">{tellStandIns(standIns)}</p>}
        <Ways onFile={open} onText={(text) => read(text, null)} />
        <p role="alert" class={trouble.value === "" ? "unseen" : "lab-problems"}>
          {trouble.value}
        </p>
        {taken.value !== null && (
          <TakenTable
            taken={taken.value}
            shown={shown}
            onChoice={(choice) => {
              if (taken.value !== null) taken.value = { ...taken.value, choice };
            }}
            onUse={(design) => {
              const name = taken.value?.fileName ?? BRING.pasted;
              onDesign(toData(design), nameBringing(name));
              end(tellUsed(name));
            }}
            onPutAside={() => end(BRING.isAside)}
          />
        )}
        <p role="status" tabIndex={-1} ref={place} class={isToldBelow || said.value === "" ? "unseen" : ""}>
          {said.value}
        </p>
      </div>
    </section>
  );
}

function tellRead({ lines, names }: BroughtTable, fileName: string | null): string {
  return tellTable(fileName ?? BRING.pasted, lines.length, names.length);
}

type WaysProps = {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
};

function Ways({ onFile, onText }: WaysProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="stack">
      <p class="faded">{BRING.lead}</p>
      <div class="actions">
        <AnyFileButton label={BRING.openFile} accept={TYPES} onFile={onFile} />
      </div>
      <p class="hint">{BRING.dropHint}</p>
      <textarea
        ref={field}
        class="code"
        rows={3}
        aria-label={BRING.paste}
        placeholder={BRING.sample}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        translate={false}
      />
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            onText(field.current?.value ?? "");
            if (field.current !== null) field.current.value = "";
          }}
        >
          {BRING.read}
        </button>
      </div>
    </div>
  );
}
