/** Between practice and task: waits for the pictures that are still being made, and for Start. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { ACTIONS } from "../../words/actions";
import { describeLoading } from "../../words/before";
import { PRACTICE_OVER } from "../../words/run";
import { isMade, type Making } from "../parts/rest-of-pictures";

type PracticeOverProps = {
  /** Of its probe; null where there was none. */
  readonly word: string | null;
  readonly making: Making;
  readonly onStart: () => void;
  readonly onTryAgain: () => void;
  readonly onStop: () => void;
};

export function PracticeOver({ word, making, onStart, onTryAgain, onStop }: PracticeOverProps) {
  const start = useRef<HTMLButtonElement>(null);
  const isWhole = isMade(making);
  const hasFailed = making.failed.length > 0;
  useLayoutEffect(() => start.current?.focus(), [isWhole]);
  return (
    <div class="waiting">
      <h1>{PRACTICE_OVER.title}</h1>
      {hasFailed ? (
        <Failed failed={making.failed} onTryAgain={onTryAgain} onStop={onStop} />
      ) : (
        <>
          {word !== null && <p>{word}</p>}
          <p>{PRACTICE_OVER.text}</p>
          {!isWhole && <MakingBar making={making} />}
          <button type="button" class="button primary" ref={start} disabled={!isWhole} onClick={onStart}>
            {ACTIONS.start}
          </button>
        </>
      )}
    </div>
  );
}

function MakingBar({ making: { made, total } }: Pick<PracticeOverProps, "making">) {
  return (
    <div class="making">
      <p class="figures" id="making-text">
        {describeLoading(made, total)}
      </p>
      <progress aria-labelledby="making-text" value={made} max={total} />
    </div>
  );
}

type FailedProps = Pick<Making, "failed"> & Pick<PracticeOverProps, "onTryAgain" | "onStop">;

function Failed({ failed, onTryAgain, onStop }: FailedProps) {
  return (
    <div class="making" role="alert">
      <p>{PRACTICE_OVER.failed}</p>
      <ul class="plain-list">
        {failed.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      <p>{PRACTICE_OVER.failedAfter}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={onTryAgain}>
          {ACTIONS.tryAgain}
        </button>
        <button type="button" class="button" onClick={onStop}>
          {ACTIONS.stopAndKeep}
        </button>
      </div>
    </div>
  );
}
