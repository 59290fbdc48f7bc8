/** Words on what the score of a design says, and what it does not: no verdict on anybody. */
import { formsDifference, type ScoreKind } from "../../core/design/score-kind";
import { capitalise, joinList } from "../numbers";
import { MIXED, SUBTRACTING } from "../paradigm/evidence";
import { type NamedScore, nameScore } from "../terms";

export type Said = { readonly title: string; readonly sentences: readonly string[] };

function sayDifference(score: NamedScore): Said {
  const { cue, comparison } = score;
  return {
    title: "What the difference says",
    sentences: [
      `${capitalise(nameScore(score))} is the score of this task: by how many points of the scale the ratings after ${cue} blocks were higher or lower than those after ${comparison} blocks.`,
      SUBTRACTING,
    ],
  };
}

function sayChange(score: string): Said {
  return {
    title: "What the change says",
    sentences: [
      `This design asks no rating after blocks, so it has no score of ${score}. What it has is the change: the rating at the end minus the one at the beginning.`,
      "The change is about the whole run. All that was shown, the wait and the mood of the moment are in it, and nothing is there to be subtracted.",
    ],
  };
}

function sayApart(score: string): Said {
  return {
    title: "What the ratings say",
    sentences: [
      `This design asks no rating after blocks, and not both at the beginning and at the end. So it has no score, neither ${score} nor a change, only what was answered.`,
    ],
  };
}

const NONE: Said = {
  title: "What it says",
  sentences: ["This design asks for no rating, so there is no score. It shows what such a task looks like."],
};

const ROLE_NAMES = { cue: "cue blocks", comparison: "blocks to compare cues with" } as const;

type Compared = keyof typeof ROLE_NAMES;

/** Of a design without cues or without anything to compare them with, or both. */
function sayMeans(missing: readonly Compared[]): Said {
  return {
    title: "What the means say",
    sentences: [
      `This design has no ${joinList(
        missing.map((role) => ROLE_NAMES[role]),
        "or",
      )}, so it has no score of ${nameScore()}. It has the mean of the ratings after each kind of block that it shows.`,
      MIXED,
    ],
  };
}

/** `contrast` is the design's first one; `missing`: which of the two roles no condition of the design has. */
export function sayMeaning(kind: ScoreKind, contrast: NamedScore | null, missing: readonly Compared[]): Said {
  switch (kind) {
    case "difference":
      return contrast === null ? sayMeans(missing) : sayDifference(contrast);
    case "means":
      return sayMeans(missing);
    case "change":
      return sayChange(nameScore(contrast));
    case "apart":
      return sayApart(nameScore(contrast));
    case "none":
      return NONE;
  }
}

/** Null where there is nothing that a reader could take for more than it is. */
export function sayNot(kind: ScoreKind, hasImages: boolean): Said | null {
  const hasRatings = kind !== "none";
  const sentences = [
    hasRatings &&
      "Why. In a single session, what was answered, and any difference in it, can come from the order, from the mood of the moment, or from guessing what the task is about.",
    hasRatings &&
      "Whether it is much. There is no norm to hold it against: nothing here is high or low, good or bad.",
    formsDifference(kind) &&
      "How large the effect is. A standardised effect needs several people; a single session has none, however many ratings there are.",
    hasImages &&
      "What the drawings do. They are placeholders, and whether they bring up craving has not been tested.",
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? null : { title: "What it does not say", sentences };
}
