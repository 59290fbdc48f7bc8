/** What a methods description says of the rating, with the numbers of the checklist's items that were read. */
import { listOfRole } from "../core/design/conditions";
import { countAsked } from "../core/design/counts";
import type { Design, Rating } from "../core/design/design";
import { isEndedByAnswer, listQuestions } from "../core/design/questions";
import { digitKeysOf, midpoint } from "../core/design/rating-scale";
import { scoreSession } from "../core/session/score";
import { DOES_NOT_APPLY, TOPICS } from "../words/methods/methods";
import {
  describePace,
  describeRating,
  describeStart,
  NO_RATING,
  nameAnswering,
  nameAssessed,
  nameHeadlineQuestion,
  nameInstrument,
  nameMomentsAsked,
  nameReference,
  nameScale,
  nameWording,
  RELIABILITY,
} from "../words/methods/rating";
import { describeScores, describeUntouched } from "../words/methods/scores";
import { nameContrasts } from "../words/scores/contrasts";
import { nameMoments } from "../words/terms";
import { unitOf } from "./counts";
import { answerTo, type ChecklistItem, type MethodsInput, type MethodsSection } from "./table";

function scoresOf(design: Design): string {
  const { when } = design.rating;
  return describeScores({
    unit: unitOf(design),
    contrasts: nameContrasts(design),
    missing: listOfRole(design, "cue").length === 0 ? "cue" : "comparison",
    afterBlocks: when.includes("after-block"),
    before: when.includes("before"),
    after: when.includes("after"),
  });
}

const NUMBERED: readonly (readonly [ChecklistItem, string])[] = [
  ["5.2", TOPICS.moments],
  ["5.2.1", TOPICS.reference],
  ["5.3", TOPICS.instrument],
  ["5.3.1", TOPICS.scale],
  ["5.3.2", TOPICS.wording],
  ["5.3.3", TOPICS.start],
  ["5.3.4", TOPICS.reliability],
];

function describeNoRating(): MethodsSection {
  return {
    sentences: [NO_RATING],
    answers: [
      { item: "5.1", topic: TOPICS.assessed, answer: nameAssessed([]) },
      ...NUMBERED.map(([item, topic]) => ({ item, topic, answer: DOES_NOT_APPLY })),
    ],
  };
}

/** Null where the scale has no start value, or nobody ran the design. */
function tellUntouched({ design, run }: MethodsInput): string | null {
  if (!run || design.rating.start === null) return null;
  const [contrast] = nameContrasts(design);
  const { missed, untouched, headline } = scoreSession({ design, rows: run.rows });
  return describeUntouched({
    given: missed.asked - missed.missed,
    untouched,
    ofScore: headline.ok && contrast !== undefined ? { ...headline, contrast } : null,
  });
}

/** What was asked, when and on which scale; what became of it aside. */
export function describeAsking({ design }: Pick<MethodsInput, "design">): readonly string[] {
  const { rating } = design;
  if (rating.when.length === 0) return [NO_RATING];
  const moments = nameMoments(rating.when, unitOf(design));
  return [describeRating({ ...rating, questions: listQuestions(design) }, moments), paceOf(rating)];
}

function paceOf(rating: Rating): string {
  return describePace(rating.windowMs, isEndedByAnswer(rating), digitKeysOf(rating));
}

export function describeRatingSection(input: MethodsInput): MethodsSection {
  const { design } = input;
  const { rating } = design;
  if (rating.when.length === 0) return describeNoRating();
  const moments = nameMoments(rating.when, unitOf(design));
  const start = [describeStart(rating.start, midpoint(rating)), tellUntouched(input) ?? []].flat();
  const questions = listQuestions(design);
  const scale = { ...rating, questions };
  const digits = digitKeysOf(rating);
  const isEnded = isEndedByAnswer(rating);
  const pace = paceOf(rating);
  const ofWhich = questions.length === 1 ? [] : [nameHeadlineQuestion(questions[0])];
  const scores = [scoresOf(design), ...ofWhich].join(" ");
  const answers: Readonly<Record<string, string>> = {
    "5.2": nameMomentsAsked(moments, countAsked(design)),
    "5.2.1": nameReference(scale),
    "5.3": nameInstrument(scale),
    "5.3.1": nameScale(scale),
    "5.3.2": nameWording(scale),
    "5.3.3": start.join(" "),
    "5.3.4": RELIABILITY.answer,
  };
  return {
    sentences: [describeRating(scale, moments), ...start, pace, scores, RELIABILITY.sentence],
    answers: [
      { item: "5.1", topic: TOPICS.assessed, answer: nameAssessed(questions) },
      ...NUMBERED.map(([item, topic]) => ({ item, topic, answer: answers[item] ?? "" })),
      answerTo(TOPICS.pace, pace),
      answerTo(TOPICS.answering, nameAnswering(digits, isEnded)),
      answerTo(TOPICS.scores, scores),
    ],
  };
}
