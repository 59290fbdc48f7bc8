/** Of the fields of a rating and of its questions. */
import type { Question, Rating } from "../../../core/design/design";
import type { Words } from "./field-words";

export const RATING: Words<keyof Rating> = {
  when: {
    label: "Asks",
    why: "Before and after make a change score; after each block makes a score for each condition.",
  },
  prompt: { label: "Question", why: "Craving now, for what is shown: a vague question gets a vague answer." },
  labels: {
    label: "Ends of the scale",
    why: "Ends that nobody would choose leave only the middle to answer with.",
  },
  min: { label: "Lowest value", why: "A scale up to 9 can be answered with one digit key." },
  max: { label: "Highest value", why: "Finer scales show small changes; coarse ones are answered faster." },
  step: { label: "Step", why: "How far one key press moves. It has to divide the range." },
  start: {
    label: "Thumb starts at",
    empty: "nowhere",
    why: "Wherever a thumb stands at first, it can draw answers to itself.",
  },
  windowMs: {
    label: "Time to answer",
    unit: "ms",
    empty: "no limit",
    why: "A window keeps the length of a run fixed, and loses the answers that come too late.",
  },
  ends: {
    label: "The scale goes",
    why: "With its answer it goes at once and a cross fills the rest of its time; that needs a time to answer.",
  },
  items: {
    label: "Several questions",
    why: "Asked in turn on the same scale, in the place of the one above. Scores are of the first one, and of each by itself.",
  },
};

export const QUESTION: Words<keyof Question> = {
  id: { label: "Id", why: "Short and lower case: it stands in every row of its ratings." },
  prompt: { label: "Question", why: RATING.prompt.why },
  labels: { label: "Ends of the scale", why: RATING.labels.why },
};
