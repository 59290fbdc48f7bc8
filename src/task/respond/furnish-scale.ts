/** Gives jsPsych's slider what it lacks as a rating scale: names, a start without a thumb, progress, `Skip`. */
import type { Rating } from "../../core/design/design";

export type RatingWords = {
  readonly skip: string;
  readonly untouched: string;
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

/** `slider` and `confirm` are those that the plugin has just made. */
export function furnishScale(
  slider: HTMLInputElement,
  confirm: HTMLButtonElement,
  { rating, prompt, words, progress }: ScaleFurniture,
  onSkip: () => void,
): void {
  slider.setAttribute("aria-label", words.scale(prompt, rating));
  if (rating.start === null) {
    slider.classList.add("no-thumb");
    slider.setAttribute("aria-valuetext", words.untouched);
    confirm.disabled = true;
  }
  if (rating.windowMs !== null) return;
  const skip = document.createElement("button");
  skip.type = "button";
  skip.className = "jspsych-btn skip-button";
  skip.textContent = words.skip;
  skip.addEventListener("click", onSkip);
  confirm.after(skip);
  if (progress === null) return;
  const note = document.createElement("p");
  note.className = "rating-progress";
  note.textContent = progress;
  skip.after(note);
}
