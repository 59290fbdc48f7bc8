/** The words of the wall: what is asked before it opens, and what it says of itself. */
import type { ExclusionRule } from "../../core/session/cohort/exclusions";
import { countOf } from "../numbers";

export const WALL = {
  title: "The wall",
  madeUp: "made up",
  /** Of a class in which everybody is, or somebody. */
  simulated: "simulated",
  partlySimulated: "partly simulated",
  showMadeUp: "Show a made-up class",
  madeUpNote:
    "Eighty people who do not exist, drawn by chance: to practise with, for minors, and for the day when the whole room rates nothing. It stands apart from what was collected, and says so everywhere.",
  noMadeUp: "The set of pictures could not be had, so no class could be made up of it.",
  chooseDesign: "Design",
  chooseContrast: "Compare",
  before: "Before the wall opens",
  predict: "After which blocks will the room rate higher on average?",
  ruleLead:
    "Leave out, decided before anybody has seen a number. The wall shows both: everybody, and the rest without them.",
  open: "Open the wall",
  close: "Close the wall",
  nobody: "Nobody who is counted has rated both conditions yet.",
  noContrast:
    "This design has no cue condition with one to compare it with, so there is no difference to show.",
  numbersTitle: "The numbers",
  openedTitle: "By the condition that opened the run",
  openedNote:
    "Who saw which first was drawn for each person. With few people on either side a difference between the two is most likely chance.",
  openedAlike: "Everybody’s run opened with the same condition, so there is nothing to split by.",
  everybody: "Everybody",
  without: "Without those left out",
  quantity: "Quantity",
  projector: "Projector",
  leaveProjector: "Leave",
  previousChart: "Chart before",
  nextChart: "Next chart",
  projectorHint: "Arrow keys turn the charts, Esc leaves.",
  refresh: "Count those who came since",
  waitingLead: "People appear together, five or more at a time, so that nobody is watched arriving.",
  tookOut:
    "Somebody was taken out. Lines and numbers come back when five more people have come, so that the one who is missing cannot be told. Ended and opened again from its file, the lesson shows all who are left.",
} as const;

export const PREDICTIONS = ["higher", "same", "lower"] as const;
export type Prediction = (typeof PREDICTIONS)[number];

/** The answers that one may predict, with the names of the two conditions. */
export function namePrediction(prediction: Prediction, cue: string, comparison: string): string {
  switch (prediction) {
    case "higher":
      return `higher after ${cue} blocks`;
    case "same":
      return "the same";
    case "lower":
      return `higher after ${comparison} blocks`;
  }
}

export function tellPrediction(prediction: Prediction, cue: string, comparison: string): string {
  return `You said: ${namePrediction(prediction, cue, comparison)}.`;
}

const RULES: Readonly<Record<ExclusionRule, string>> = {
  stopped: "who stopped before all blocks of the two conditions were over",
  missed: "who missed a rating after a block of theirs",
  interrupted: "who had a block of theirs cut and shown again",
  untouched: "who left the start value of the scale as it stood, at least once",
};

export function nameRule(rule: ExclusionRule, people: number): string {
  return `${RULES[rule]} (${countOf(people, "person", "people")})`;
}

/** On the open wall, of each rule that was chosen and how many it leaves out by itself. */
export function describeLeftOut(rules: readonly (readonly [rule: ExclusionRule, people: number])[]): string {
  return `Left out: ${rules.map(([rule, people]) => nameRule(rule, people)).join("; ")}.`;
}

export function describeShown(shown: number, counted: number): string {
  const all = countOf(shown, "person", "people");
  return shown === counted ? all : `${all} of ${counted}`;
}

export function describeWithoutMean(people: number): string {
  return people === 1
    ? "1 person more has no rating after one of the two conditions, and so no difference."
    : `${people} people more have no rating after one of the two conditions, and so no difference.`;
}
