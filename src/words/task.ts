/** Words on the task screen itself, kept few: on it stand the stimulus and the stop button, nothing else. */

export const TASK = {
  stop: "Stop",
  stopLabel: "Stop (Esc)",
  confirmRating: "Continue",
  /** What a screen reader says of a scale that shows no thumb yet. */
  untouched: "no answer yet",
  practicePrompt: "How bright was the picture?",
  practiceLabels: ["Very dark", "Very bright"],
} as const;

/** Shown on self-paced ratings only. */
export function describeProgress(block: number, blocks: number): string {
  return `Block ${block} of ${blocks}`;
}
