/** Words of the debrief: what the task is, why it is made as it is, where it is weak, what to talk about. */

import { doi, pmc, type Statement } from "../paradigm/statements";
import { SCORE_NAME } from "../terms";

export const DEBRIEF = {
  title: "About the task",
  toggle: "What it is, why it is made as it is, where it is weak",
  questionsToggle: "Questions for a room",
  whatTitle: "What this task is",
  weakTitle: "Where it is weak",
  questionsTitle: "To talk about",
  questionsLead: "None of these has one right answer.",
} as const;

export const WHAT: readonly Statement[] = [
  {
    title: "The task",
    text: `A cue-reactivity task shows images of things that go with a drug (or with food) among images of other things, and asks how strong craving is. Its score here, where a design asks after both, is ${SCORE_NAME}: the mean rating after cue blocks minus the mean after neutral blocks.`,
    sureness: null,
    sources: [],
  },
  {
    title: "Why neutral images",
    text: "A rating by itself mixes what the cues do with the mood of the day. Subtracting the ratings after neutral images removes what shifts both alike. It does not remove how a person uses the scale, what carries over from one block to the next, or what a person thinks is wanted.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "Why control images",
    text: "Blurred versions keep much of the colour of an image and leave little to recognise. They also lose contrast and edges, so what cues do beyond them need not come from what they show.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "Why an order is shuffled",
    text: "If cue blocks always came last, tiredness could look like an effect of cues. A shuffled order spreads such drifts over all conditions, on average; a limit on repeats keeps one condition from filling half of a run.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "What the field uses it for",
    text: "The study that this project starts from showed cocaine cues to people in a scanner to learn what oxytocin does, against placebo, to the response to them. 415 functional-imaging studies with cues have been counted; they differ substantially in task and design.",
    sureness: "abstract",
    sources: [doi("10.1007/s00213-019-05360-7"), doi("10.1001/jamapsychiatry.2023.5483")],
  },
];

export const WEAK: readonly Statement[] = [
  {
    title: "Habituation",
    text: "Craving was reported to fall when cues are repeated: a cue block late in a run may not be what an early one was.",
    sureness: "abstract",
    sources: [pmc("PMC3622147")],
  },
  {
    title: "Carry-over",
    text: "What a cue stirs up may last into the neutral block that follows. A study on smoking reports that such carry-over is possible, and that counterbalancing may not remedy it.",
    sureness: "abstract",
    sources: [doi("10.1093/ntr/ntq159")],
  },
  {
    title: "Demand",
    text: "It is easy to guess what the task is about, and to answer as one thinks one should. Nothing in the ratings tells the two apart.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "Floor",
    text: "Who never used the drug may rate its cues near the bottom of the scale, where there is no room for a difference. In the food version more people have something to rate; it is not the harmless one, for who is fasting or has an eating disorder.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "Neutral is not the only alternative",
    text: "Neutral images alone confound “drug” with “interesting”; pleasant images of something else could help to tell them apart.",
    sureness: null,
    sources: [pmc("PMC10081511")],
  },
  {
    title: "A difference can be noisy",
    text: "By classical test theory, a difference is less reliable the more its two parts correlate. In 144 people with alcohol dependence, contrasts of brain responses were less reliable than the single conditions; for ratings that is a question, not a result.",
    sureness: "abstract",
    sources: [doi("10.1111/adb.13069")],
  },
];

/** What a question takes for granted of the design: several ratings, any, one of cues, several conditions. */
type Question = {
  readonly text: string;
  readonly needs: "several-ratings" | "ratings" | "cues" | "conditions" | null;
};

export const QUESTIONS: readonly Question[] = [
  {
    text: "Did the ratings drift over the run? If they did: by themselves, or because of what came before?",
    needs: "several-ratings",
  },
  {
    text: "Which kind of block came first? How might the ratings look had the other kind come first?",
    needs: "conditions",
  },
  {
    text: "When did you guess what the task was about, and did that change an answer?",
    needs: "ratings",
  },
  {
    text: "Suppose everybody in a room stays at the bottom of the scale. What have you learnt about the cues?",
    needs: "cues",
  },
  {
    text: "Which other kind of image would you add, and what would it tell you?",
    needs: null,
  },
];

export const MINUTE = {
  toggle: "Sixty seconds with nothing to do, if you like",
  title: "A quiet minute",
  lead: "If you like, sit for a minute with nothing to do. It is there because some want a pause before they go on; whether it does anything is not known to us, and you can leave it at any moment.",
  start: "Start a quiet minute",
  leave: "Leave",
  running: "Nothing to do.",
  over: "That was a minute.",
} as const;

/** `about 45 seconds left`: told in quarters, so that nothing hurries. */
export function describeLeft(seconds: number): string {
  return `about ${seconds} seconds left`;
}
