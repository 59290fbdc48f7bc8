/** What a design asks at each of its moments: one question, or several in turn on the same scale. */
import { ONLY_QUESTION } from "../vocabulary";
import type { Design, Question, Rating } from "./design";
import type { RatingScale } from "./rating-scale";

/** More would be a questionnaire between two images. */
export const MAX_QUESTIONS = 20;

type Asking = Pick<Design, "rating">;

/** In the order asked; the first is the headline of every score. There is always one. */
export function listQuestions({ rating }: Asking): readonly [Question, ...Question[]] {
  const [first, ...others] = rating.items ?? [];
  const { prompt, labels } = rating;
  return first === undefined ? [{ id: ONLY_QUESTION, prompt, labels }] : [first, ...others];
}

export function hasSeveralQuestions(design: Asking): boolean {
  return listQuestions(design).length > 1;
}

/** By its id; the first one where the design has none of that id. */
export function findQuestion(design: Asking, id: string | null): Question {
  const questions = listQuestions(design);
  return questions.find((question) => question.id === id) ?? questions[0];
}

/** Whether a scale goes as soon as it is answered, and a fixation fills the rest of its window. */
export function isEndedByAnswer({ ends = "window", windowMs }: Rating): boolean {
  return ends === "answer" && windowMs !== null;
}

/** The scale of a question: all of a design are answered on the same values, each with labels of its own. */
export function scaleOf({ min, max }: Rating, { labels }: Question): RatingScale {
  return { min, max, labels };
}
