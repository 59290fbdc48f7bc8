/** A minute with nothing to do, for those who want one: a line that fills slowly, and a way out at any moment. */
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { describeLeft, MINUTE } from "../../../words/results/debrief";

const MINUTE_MS = 60_000;
/** What is left is told in steps of this length, so that nothing hurries. */
const STEP_MS = 15_000;
/** How often the time is looked at. */
const LOOK_MS = 1_000;

type QuietMinuteProps = {
  /** As `performance.now`, in ms. */
  readonly nowMs: () => number;
};

export function QuietMinute({ nowMs }: QuietMinuteProps) {
  const state = useSignal<"offered" | "running" | "over">("offered");
  return state.value === "running" ? (
    <Running
      nowMs={nowMs}
      onLeave={() => {
        state.value = "offered";
      }}
      onOver={() => {
        state.value = "over";
      }}
    />
  ) : (
    <Offered state={state} />
  );
}

function Offered({ state }: { readonly state: Signal<"offered" | "running" | "over"> }) {
  return (
    <>
      <p role="status">{state.value === "over" ? MINUTE.over : MINUTE.lead}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            state.value = "running";
          }}
        >
          {MINUTE.start}
        </button>
      </div>
    </>
  );
}

type RunningProps = QuietMinuteProps & { readonly onLeave: () => void; readonly onOver: () => void };

function Running({ nowMs, onLeave, onOver }: RunningProps) {
  const leftMs = useSignal(MINUTE_MS);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    leave.current?.focus();
    const startMs = nowMs();
    const looks = setInterval(() => {
      const left = MINUTE_MS - (nowMs() - startMs);
      if (left <= 0) onOver();
      else leftMs.value = Math.ceil(left / STEP_MS) * STEP_MS;
    }, LOOK_MS);
    return () => clearInterval(looks);
  }, []);
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onLeave();
  };
  return (
    <div class="minute">
      <p>{MINUTE.running}</p>
      <div class="minute-line" aria-hidden="true">
        <div />
      </div>
      <p class="faded small" role="timer">
        {describeLeft(leftMs.value / 1000)}
      </p>
      <button type="button" class="button" ref={leave} onClick={onLeave} onKeyDown={leaveOnEscape}>
        {MINUTE.leave}
      </button>
    </div>
  );
}
