/** Words of the results of a design that asks several questions. */
export const SEVERAL_QUESTIONS = {
  choice: "Show the ratings of",
  question: "Question",
  caption: "All questions, in points of the scale",
  hint: "The score of the session is that of the first question.",
} as const;

/** Where the numbers of one question stand: `Of “How strong?”`. */
export function nameOfQuestion(prompt: string): string {
  return `Of “${prompt}”`;
}
