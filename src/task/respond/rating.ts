/**
 * Makes jsPsych's slider a rating scale: no thumb before the first touch where the design says so, arrow keys,
 * digits and Enter, names for screen readers, `Skip`; and records what the person did, with the inputs' own
 * time stamps. The plugin drops a value that is left on the slider when its time runs out: it is kept here.
 */
import { isEndedByAnswer } from "../../core/design/questions";
import { isOnScale, midpoint, snapToScale, takesDigits } from "../../core/design/rating-scale";
import { refuseEarlyInput } from "./early-input";
import { furnishScale, placeOn, type ScaleFurniture } from "./furnish-scale";
import { NO_RESPONSE, type Recorder } from "./response";

export type RatingRecorderOptions = ScaleFurniture & {
  /** The element that the slider plugin has just filled. */
  readonly root: HTMLElement;
  /** The onset's time stamp in ms, null before its frame is known. */
  readonly onsetMs: () => number | null;
  readonly onSkip: () => void;
  /** Told of an answer that ends the scale, as jsPsych names it: rounded ms since the onset, and the value. */
  readonly onAnswered: (answer: { readonly rt: number; readonly response: number }) => void;
};

const SLIDER = "#jspsych-html-slider-response-response";
const CONFIRM = "#jspsych-html-slider-response-next";

/** Binds to the slider and the button in `root`; throws if the plugin did not make them. */
export function recordRating(options: RatingRecorderOptions): Recorder {
  const { root, rating } = options;
  const slider = root.querySelector<HTMLInputElement>(SLIDER);
  const confirm = root.querySelector<HTMLButtonElement>(CONFIRM);
  if (slider === null || confirm === null) throw new Error("The slider plugin made no slider.");
  const { ownerDocument: page } = root;
  let firstTouchMs: number | null = null;
  let lastChangeMs: number | null = null;
  /** Of the finger that is on the scale now. */
  let downMs: number | null = null;
  let confirmedMs: number | null = null;
  let enterMs: number | null = null;
  let isSkipped = false;

  function touch(stampMs: number): void {
    if (confirmedMs !== null) return;
    firstTouchMs ??= stampMs;
    lastChangeMs = stampMs;
    slider?.classList.remove("no-thumb");
    slider?.removeAttribute("aria-valuetext");
    confirm?.removeAttribute("disabled");
    tell("");
  }
  /** A press where the hidden thumb stands is an answer, too, and fires no `input`: the browser moves it there itself. */
  function onMouseDown({ button, timeStamp }: MouseEvent): void {
    if (button === 0 && firstTouchMs === null) touch(timeStamp);
  }
  function onPointerDown({ pointerType, timeStamp }: PointerEvent): void {
    if (pointerType !== "mouse") downMs = timeStamp;
  }
  /** A finger that is lifted answers where it is. Many browsers have moved the thumb there by then, but not all. */
  function onPointerUp({ clientX, timeStamp }: PointerEvent): void {
    const isToPlace =
      downMs !== null && (lastChangeMs === null || lastChangeMs < downMs) && !slider?.disabled;
    if (isToPlace && slider !== null) set(snapToScale(placeOn(slider, clientX), rating), timeStamp);
    downMs = null;
  }
  function onPointerCancel(): void {
    downMs = null;
  }
  function onInput(event: Event): void {
    touch(event.timeStamp);
  }
  function set(value: number, stampMs: number): void {
    if (slider === null) return;
    slider.valueAsNumber = value;
    slider.focus({ preventScroll: true });
    touch(stampMs);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || confirmedMs !== null) return;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    const isFirst = firstTouchMs === null && rating.start === null;
    if (digit !== null && takesDigits(rating) && isOnScale(digit, rating)) choose(digit, event.timeStamp);
    else if (digit !== null) tell(options.words.offScale(digit, rating));
    else if (event.key.startsWith("Arrow") && isFirst) set(midpoint(rating), event.timeStamp);
    else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) {
      // A key that is held down since the last answer answers nothing.
      if (!event.repeat) pressConfirm(event.timeStamp);
    } else return;
    event.preventDefault();
  }
  /** A value by its number: where an answer ends the scale, that is the answer. */
  function choose(value: number, stampMs: number): void {
    set(value, stampMs);
    if (isEndedByAnswer(rating) && takesDigits(rating)) pressConfirm(stampMs);
  }
  function pressConfirm(stampMs: number): void {
    enterMs = stampMs;
    confirm?.click();
    enterMs = null;
  }
  /** Runs before the plugin's own listener, which ends the event. */
  function onClick(event: Event): void {
    if (event.target !== confirm || slider === null || confirmedMs !== null) return;
    confirmedMs = enterMs ?? event.timeStamp;
    slider.disabled = true;
    if (isEndedByAnswer(rating)) {
      const rt = Math.round(confirmedMs - (options.onsetMs() ?? confirmedMs));
      options.onAnswered({ rt, response: slider.valueAsNumber });
      return;
    }
    if (rating.windowMs === null) return;
    confirm?.classList.add("is-kept");
    tell(options.words.kept);
  }

  const tell = furnishScale(slider, confirm, options, {
    onSkip() {
      isSkipped = true;
      options.onSkip();
    },
    onStep(value, stampMs) {
      if (confirmedMs === null) choose(value, stampMs);
    },
  });
  const acceptEarly = refuseEarlyInput(root, options.onsetMs);
  // jsPsych's made-up person fires mouse events and no pointer events.
  slider.addEventListener("mousedown", onMouseDown);
  slider.addEventListener("pointerdown", onPointerDown);
  slider.addEventListener("pointerup", onPointerUp);
  slider.addEventListener("pointercancel", onPointerCancel);
  slider.addEventListener("input", onInput);
  page.addEventListener("keydown", onKeyDown);
  root.addEventListener("click", onClick, true);
  slider.focus({ preventScroll: true });

  return {
    read(onsetMs) {
      const answeredMs = isSkipped ? null : (confirmedMs ?? lastChangeMs);
      return {
        ...NO_RESPONSE,
        rating: answeredMs === null ? null : slider.valueAsNumber,
        touched: firstTouchMs !== null,
        firstTouchMs: firstTouchMs === null ? null : firstTouchMs - onsetMs,
        rtMs: answeredMs === null ? null : answeredMs - onsetMs,
      };
    },
    unbind() {
      acceptEarly();
      page.removeEventListener("keydown", onKeyDown);
      root.removeEventListener("click", onClick, true);
    },
  };
}
