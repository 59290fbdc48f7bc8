/** Gives jsPsych's slider what it lacks as a rating scale: labels, steps, a start without a thumb, progress, `Skip`, a word. */
import type { Rating } from "../../core/design/design";
import { listSteps } from "../../core/design/rating-scale";

export type RatingWords = {
  readonly skip: string;
  readonly untouched: string;
  /** Of an answer that is given before its window is over. */
  readonly kept: string;
  /** Of a digit that is no value of the scale, or of a scale whose values need more than one. */
  readonly offScale: (digit: number, rating: Rating) => string;
  readonly scale: (prompt: string, rating: Rating) => string;
};

export type ScaleFurniture = {
  readonly rating: Rating;
  /** Plain text; the scale's name for screen readers. */
  readonly prompt: string;
  readonly words: RatingWords;
  /** For example "Block 2 of 8"; null shows none. */
  readonly progress: string | null;
};

export type ScalePresses = {
  readonly onSkip: () => void;
  /** The number of a step was pressed. */
  readonly onStep: (value: number, stampMs: number) => void;
};

/** More characters than a narrow screen has room for. */
const MOST_CHARACTERS = 16;

/** `slider` and `confirm` are those that the plugin has just made. Returns what tells the person a word; "" takes it back. */
export function furnishScale(
  slider: HTMLInputElement,
  confirm: HTMLButtonElement,
  { rating, prompt, words, progress }: ScaleFurniture,
  { onSkip, onStep }: ScalePresses,
): (word: string) => void {
  slider.setAttribute("aria-label", words.scale(prompt, rating));
  if (rating.start === null) {
    slider.classList.add("no-thumb");
    slider.setAttribute("aria-valuetext", words.untouched);
    confirm.disabled = true;
  }
  slider.after(drawLabels(rating.labels));
  const steps = listSteps(rating);
  if (steps !== null) slider.after(drawSteps(steps, onStep));
  const told = document.createElement("p");
  told.className = "rating-word";
  told.role = "status";
  confirm.after(told);
  if (rating.windowMs === null) {
    if (progress !== null) confirm.after(tellProgress(slider, progress));
    confirm.after(makeSkip(words.skip, onSkip));
  }
  return (word) => {
    told.textContent = word;
  };
}

/** The plugin's own stand in no row, so that long ones would lie over what is below. */
function drawLabels(labels: readonly string[]): HTMLElement {
  const row = document.createElement("p");
  row.className = "scale-labels";
  for (const label of labels) {
    const end = document.createElement("span");
    end.dir = "auto";
    end.textContent = label;
    row.append(end);
  }
  return row;
}

/** A screen reader has the values from the slider itself. */
function drawSteps(steps: readonly number[], onStep: ScalePresses["onStep"]): HTMLElement {
  const list = document.createElement("ol");
  list.className = "scale-steps";
  list.setAttribute("aria-hidden", "true");
  if (steps.join("").length > MOST_CHARACTERS) list.classList.add("is-crowded");
  for (const value of steps) {
    const item = document.createElement("li");
    const number = document.createElement("span");
    number.textContent = String(value).replace("-", "−");
    number.addEventListener("mousedown", (event) => {
      // Else the press would take the focus from the slider, which has the keys.
      event.preventDefault();
      if (event.button === 0) onStep(value, event.timeStamp);
    });
    item.append(number);
    list.append(item);
  }
  return list;
}

function makeSkip(name: string, onSkip: () => void): HTMLElement {
  const skip = document.createElement("button");
  skip.type = "button";
  skip.className = "jspsych-btn skip-button";
  skip.textContent = name;
  skip.addEventListener("click", onSkip);
  return skip;
}

/** The scale is described by it, too. */
function tellProgress(slider: HTMLInputElement, progress: string): HTMLElement {
  const note = document.createElement("p");
  note.id = "rating-progress";
  note.className = "rating-progress";
  note.textContent = progress;
  slider.setAttribute("aria-describedby", note.id);
  return note;
}

/** 0 at the scale's lower end and 1 at its upper. The thumb is as wide as the slider is high, and ends within it. */
export function placeOn(slider: HTMLInputElement, clientX: number): number {
  const { left, width, height } = slider.getBoundingClientRect();
  return (clientX - left - height / 2) / (width - height);
}
