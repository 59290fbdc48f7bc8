/** Reads codes for another screen, in memory only, and shows them to that screen's camera as row codes. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { createRandom } from "../../../core/random";
import { findResultCodes } from "../../../formats/result-code/find";
import { readResultCode } from "../../../formats/result-code/result-code";
import { formatRowCodes } from "../../../formats/result-code/row-code";
import { describeHeld, ROWS } from "../../../words/class/camera";
import { COLLECT } from "../../../words/class/collect";
import { Confirm } from "../../parts/confirm";
import { Opening } from "../../parts/plain-page";
import { CameraButton } from "../camera/camera-button";
import { Paste } from "../collect/paste";
import { RowCodes } from "./row-codes";

type CollectorProps = {
  readonly drawSeed: () => number;
  readonly onBack: () => void;
};

export function Collector({ drawSeed, onBack }: CollectorProps) {
  /** By the id of the hand-in. */
  const held = useSignal<ReadonlyMap<string, string>>(new Map());
  const shown = useSignal<readonly string[] | null>(null);
  const told = useSignal<string | null>(null);
  useAskBeforeClosing(useComputed(() => held.value.size > 0).value);

  /** Who hands in nothing is handed on no further. */
  function take(text: string): void {
    const codes = findResultCodes(text).flatMap((code) => {
      const read = readResultCode(code);
      return read.ok ? [{ code, ...read.value }] : [];
    });
    const people = codes.filter(({ isNothing }) => !isNothing).map(({ id, code }) => [id, code] as const);
    held.value = new Map([...held.value, ...people]);
    told.value = codes.length === 0 ? ROWS.none : null;
  }
  function show(): void {
    shown.value = formatRowCodes(createRandom(drawSeed()).shuffle([...held.value.values()]));
  }
  async function copy(): Promise<void> {
    const all = createRandom(drawSeed())
      .shuffle([...held.value.values()])
      .join("\n");
    // Not there on plain-http addresses.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const isCopied = await (clipboard?.writeText(all) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    told.value = isCopied ? ROWS.copied : ROWS.notCopied;
  }
  return (
    <>
      <Opening title={ROWS.title} sentences={ROWS.lead} />
      <section class="entry">
        <h2>{COLLECT.bringTitle}</h2>
        <div class="stack wide-gap">
          <CameraButton onText={take} onTrouble={() => undefined} />
          <Paste onPaste={take} />
          <p role="status" class={told.value === null ? "unseen" : "told"}>
            {told.value}
          </p>
        </div>
      </section>
      <section class="entry">
        <h2>{COLLECT.heldTitle}</h2>
        <div class="stack wide-gap">
          <p class="headcount figures" role="status">
            {describeHeld(held.value.size)}
          </p>
          {held.value.size > 0 && (
            <div class="actions">
              <button type="button" class="button primary" onClick={show}>
                {ROWS.show}
              </button>
              <button type="button" class="button" onClick={() => void copy()}>
                {ROWS.copy}
              </button>
              <Confirm
                label={ROWS.forget}
                question={ROWS.forgetQuestion}
                confirmLabel={ROWS.forgetConfirm}
                keepLabel={ROWS.forgetKeep}
                onConfirm={() => {
                  held.value = new Map();
                }}
              />
            </div>
          )}
          {held.value.size === 0 && (
            <div class="actions">
              <button type="button" class="button" onClick={onBack}>
                {ROWS.back}
              </button>
            </div>
          )}
        </div>
      </section>
      {shown.value !== null && (
        <RowCodes
          codes={shown.value}
          onClose={() => {
            shown.value = null;
          }}
        />
      )}
    </>
  );
}

function useAskBeforeClosing(isAsking: boolean): void {
  useEffect(() => {
    if (!isAsking) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isAsking]);
}
