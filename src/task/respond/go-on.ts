/** Ends what waits for a person: a key or a tap on the ground begins a run, a key or the button ends a break. */
import { isForBrowser, NOT_ANSWERS, refuseEarlyInput } from "./early-input";
import { NO_RESPONSE, type Recorder, TAP } from "./response";

export type GoOnOptions = {
  /** The element that the plugin has just filled. */
  readonly root: HTMLElement;
  /** A `KeyboardEvent.key`. */
  readonly key: string;
  /** The only thing that can be pressed; null: the whole ground, but no other button. */
  readonly button: HTMLElement | null;
  /** The onset's time stamp in ms, null before its frame is known. */
  readonly onsetMs: () => number | null;
  /** Called once, with what the person did and when, in ms since the onset. */
  readonly onAnswer: (key: string, rtMs: number) => void;
};

/** A key that is held down since before answers nothing, nor does what is stamped before the onset. */
export function recordGoOn({ root, key, button, onsetMs, onAnswer }: GoOnOptions): Recorder {
  let answer: { readonly key: string; readonly stampMs: number } | null = null;
  const bound = new AbortController();
  const { signal } = bound;

  function take(pressed: string, stampMs: number): void {
    const onset = onsetMs();
    if (answer !== null || onset === null || stampMs < onset) return;
    answer = { key: pressed, stampMs };
    onAnswer(pressed, stampMs - onset);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (isForBrowser(event) || NOT_ANSWERS.has(event.key)) return;
    const isOther = event.target instanceof HTMLButtonElement && event.target !== button;
    if (isOther || event.key.toLowerCase() !== key.toLowerCase()) return;
    // Else a key that is held would press the button, or scroll.
    event.preventDefault();
    if (!event.repeat) take(event.key, event.timeStamp);
  }
  function onPress(event: MouseEvent): void {
    const { target } = event;
    const pressed = target instanceof Element ? target.closest("button") : null;
    if (event.button === 0 && pressed === button) take(TAP, event.timeStamp);
  }

  const acceptEarly = refuseEarlyInput(root, onsetMs);
  // The keys that jsPsych's simulation presses do not bubble.
  window.addEventListener("keydown", onKeyDown, { signal, capture: true });
  window.addEventListener("click", onPress, { signal });
  // Not every browser makes a click of a tap on what is no button, and a screen reader's press has no pointer. Lifted,
  // the finger cannot fall on what comes next.
  if (button === null) window.addEventListener("pointerup", onPress, { signal });
  button?.focus({ preventScroll: true });
  return {
    read: (onset) => ({
      ...NO_RESPONSE,
      key: answer?.key ?? null,
      rtMs: answer === null ? null : answer.stampMs - onset,
    }),
    unbind() {
      acceptEarly();
      bound.abort();
    },
  };
}
