/** Between practice and task: says so, and waits for Start. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { ACTIONS } from "../../words/actions";
import { PRACTICE_OVER } from "../../words/run";

type PracticeOverProps = { readonly onStart: () => void };

export function PracticeOver({ onStart }: PracticeOverProps) {
  const start = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => start.current?.focus(), []);
  return (
    <div class="waiting">
      <h1>{PRACTICE_OVER.title}</h1>
      <p>{PRACTICE_OVER.text}</p>
      <button type="button" class="button primary" ref={start} onClick={onStart}>
        {ACTIONS.start}
      </button>
    </div>
  );
}
