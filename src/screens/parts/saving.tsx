/** Saves on request and says how it went; on a shared computer asks whether the file is there before it deletes. */
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { askWhetherThere, describeSaved, SAVING } from "../../words/saving";

/** Answered where a record is not what a file can be made of. */
export const DAMAGED = Symbol("damaged");

/** How the last saving or deleting went. */
type Outcome =
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "no-file" | "unreadable" | "damaged" | "refused" | "still-here" };

export type Saving = {
  readonly outcome: Signal<Outcome | null>;
  /** Names of the files that were handed over, newest last. */
  readonly saved: Signal<readonly string[]>;
  /** `write` answers the file's name, or null where the browser refused to read what is to be in it. */
  readonly save: (write: () => Promise<string | null | typeof DAMAGED>) => Promise<void>;
  /** `erase` answers whether it is gone. */
  readonly erase: (erase: () => Promise<boolean>) => Promise<boolean>;
};

export function useSaving(): Saving {
  const outcome = useSignal<Outcome | null>(null);
  const saved = useSignal<readonly string[]>([]);
  return {
    outcome,
    saved,
    async save(write) {
      outcome.value = null;
      try {
        const name = await write();
        if (name === null) outcome.value = { kind: "unreadable" };
        else if (name === DAMAGED) outcome.value = { kind: "damaged" };
        else {
          saved.value = [...saved.value, name];
          outcome.value = { kind: "saved", name };
        }
      } catch {
        outcome.value = { kind: "no-file" };
      }
    },
    async erase(erase) {
      const isGone = await erase();
      outcome.value = isGone ? null : { kind: "refused" };
      return isGone;
    },
  };
}

const SENTENCES = {
  "no-file": SAVING.noFile,
  unreadable: SAVING.unreadable,
  damaged: SAVING.damaged,
  refused: SAVING.refused,
  "still-here": SAVING.stillHere,
} as const;

type SavingToldProps = {
  readonly saving: Saving;
  /** How many sessions are to go once their file is there: those of shared computers. */
  readonly toGo: number;
  readonly onThere: () => void;
};

export function SavingTold({ saving: { outcome }, toGo, onThere }: SavingToldProps) {
  const told = outcome.value;
  const isAsking = told?.kind === "saved" && toGo > 0;
  return (
    <>
      <p role="status" class={told === null ? "unseen" : "told"}>
        {told !== null && (told.kind === "saved" ? describeSaved(told.name) : SENTENCES[told.kind])}
      </p>
      {isAsking && (
        <IsItThere
          key={told.name}
          toGo={toGo}
          onThere={onThere}
          onNotThere={() => {
            outcome.value = { kind: "still-here" };
          }}
        />
      )}
    </>
  );
}

type IsItThereProps = Pick<SavingToldProps, "toGo" | "onThere"> & { readonly onNotThere: () => void };

function IsItThere({ toGo, onThere, onNotThere }: IsItThereProps) {
  const questionId = useId();
  const first = useRef<HTMLButtonElement>(null);
  // It stands on the answer that changes nothing.
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="confirm" aria-labelledby={questionId}>
      <p id={questionId}>{askWhetherThere(toGo)}</p>
      <button type="button" class="button" ref={first} aria-describedby={questionId} onClick={onNotThere}>
        {SAVING.notThere}
      </button>
      <button type="button" class="button warning" onClick={onThere}>
        {toGo === 1 ? SAVING.isThere : SAVING.areThere}
      </button>
    </fieldset>
  );
}
