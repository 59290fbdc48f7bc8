/** Records the key or tap that answers a probe, with the time stamp that the input itself carries. */
import type { Probe } from "../../core/design/design";
import type { ProbeOutcome } from "../../core/vocabulary";
import { NOT_ANSWERS } from "./early-input";
import { NO_RESPONSE, type Recorder, TAP } from "./response";

export type ProbeRecorderOptions = {
  readonly target: EventTarget;
  readonly probe: Pick<Probe, "key" | "windowMs">;
  /** Whether this image asks for the key. */
  readonly isProbe: boolean;
  /** The onset's time stamp in ms, null before its frame is known. */
  readonly onsetMs: () => number | null;
  /** Called once, with the first answer. */
  readonly onAnswer: () => void;
};

/** Takes the first answer after the onset; an input stamped before the onset is not a response to it. */
export function recordProbe({ target, probe, isProbe, onsetMs, onAnswer }: ProbeRecorderOptions): Recorder {
  let answer: { readonly key: string; readonly stampMs: number } | null = null;

  function take(key: string, stampMs: number): void {
    const onset = onsetMs();
    if (answer !== null || onset === null || stampMs < onset) return;
    answer = { key, stampMs };
    onAnswer();
  }
  function onKeyDown(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.repeat || NOT_ANSWERS.has(event.key)) return;
    if (probe.key === null || event.key.toLowerCase() === probe.key.toLowerCase()) {
      take(event.key, event.timeStamp);
    }
  }
  function onPointerDown(event: Event): void {
    if (!(event instanceof PointerEvent) || event.button !== 0) return;
    const isButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (!isButton) take(TAP, event.timeStamp);
  }

  target.addEventListener("keydown", onKeyDown, true);
  target.addEventListener("pointerdown", onPointerDown, true);
  return {
    read(onset) {
      const rtMs = answer === null ? null : answer.stampMs - onset;
      const probeOutcome = judge(isProbe, rtMs, probe.windowMs);
      return { ...NO_RESPONSE, key: answer?.key ?? null, rtMs, probeOutcome };
    },
    unbind() {
      target.removeEventListener("keydown", onKeyDown, true);
      target.removeEventListener("pointerdown", onPointerDown, true);
    },
  };
}

function judge(isProbe: boolean, rtMs: number | null, windowMs: number): ProbeOutcome | null {
  if (!isProbe) return rtMs === null ? null : "false-alarm";
  if (rtMs === null) return "miss";
  return rtMs <= windowMs ? "hit" : "late";
}
