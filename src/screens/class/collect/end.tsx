/** Ends the lesson: saves the collection as one file, asks whether it is there, and then deletes it here. */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { COLLECT, nameCollection } from "../../../words/class/collect";
import { describeSaved } from "../../../words/saving";
import { saveFile } from "../../parts/files";
import type { Collecting } from "./collecting";

type EndProps = {
  readonly collecting: Collecting;
  /** ISO 8601, for the file's name. */
  readonly today: () => string;
  readonly onEnded: () => void;
};

const NOT_ENDED = { changed: COLLECT.endChanged, refused: COLLECT.endRefused } as const;

type Step = { readonly kind: "asking" | "told"; readonly sentence: string };

export function End({ collecting, today, onEnded }: EndProps) {
  const step = useSignal<Step | null>(null);
  async function save(): Promise<void> {
    step.value = null;
    try {
      const file = await collecting.archive();
      const name = saveFile(nameCollection(today()), file.type, file);
      step.value = { kind: "asking", sentence: describeSaved(name) };
    } catch {
      step.value = { kind: "told", sentence: COLLECT.endFailed };
    }
  }
  async function end(): Promise<void> {
    const ended = await collecting.end();
    if (ended === "ended") onEnded();
    else step.value = { kind: "told", sentence: NOT_ENDED[ended] };
  }
  return (
    <section class="entry">
      <h2>{COLLECT.endTitle}</h2>
      <div class="stack">
        <p>{COLLECT.endLead}</p>
        <div class="actions">
          <button type="button" class="button" onClick={() => void save()}>
            {COLLECT.end}
          </button>
        </div>
        <p role="status" class={step.value === null ? "unseen" : "told"}>
          {step.value?.sentence}
        </p>
        {step.value?.kind === "asking" && (
          <IsItThere
            onThere={() => void end()}
            onNotThere={() => {
              step.value = { kind: "told", sentence: COLLECT.endKept };
            }}
          />
        )}
      </div>
    </section>
  );
}

type IsItThereProps = { readonly onThere: () => void; readonly onNotThere: () => void };

function IsItThere({ onThere, onNotThere }: IsItThereProps) {
  const questionId = useId();
  const first = useRef<HTMLButtonElement>(null);
  // It stands on the answer that changes nothing.
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="confirm" aria-labelledby={questionId}>
      <p id={questionId}>{COLLECT.endQuestion}</p>
      <button type="button" class="button" ref={first} aria-describedby={questionId} onClick={onNotThere}>
        {COLLECT.endNotThere}
      </button>
      <button type="button" class="button warning" onClick={onThere}>
        {COLLECT.endThere}
      </button>
    </fieldset>
  );
}
