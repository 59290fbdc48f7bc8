/** A button that asks once more, in place, before it does what cannot be undone. */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";

type ConfirmProps = {
  readonly label: string;
  readonly question: string;
  readonly confirmLabel: string;
  readonly keepLabel: string;
  /** Id of what the button is about, for people who do not see the page. */
  readonly about?: string | undefined;
  readonly onConfirm: () => void;
};

export function Confirm({ label, question, confirmLabel, keepLabel, about, onConfirm }: ConfirmProps) {
  const isAsking = useSignal(false);
  const wasAsking = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keeper = useRef<HTMLButtonElement>(null);
  const questionId = useId();
  // Focus follows the step, and stands first on the button that changes nothing.
  useEffect(() => {
    if (isAsking.value) keeper.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking.value;
  }, [isAsking.value]);

  const ask = (answer: boolean) => () => {
    isAsking.value = answer;
  };
  const keepOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") ask(false)();
  };
  if (!isAsking.value) {
    return (
      <button type="button" class="button warning" ref={opener} aria-describedby={about} onClick={ask(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="confirm" aria-labelledby={questionId} onKeyDown={keepOnEscape}>
      <p id={questionId}>{question}</p>
      <button type="button" class="button" ref={keeper} aria-describedby={questionId} onClick={ask(false)}>
        {keepLabel}
      </button>
      <button type="button" class="button warning" onClick={onConfirm}>
        {confirmLabel}
      </button>
    </fieldset>
  );
}
