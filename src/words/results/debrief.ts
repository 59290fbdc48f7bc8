/** Words of the debrief: what the task is, why it is made as it is, where it is weak, what to talk about. */
import {
  BRAIN_CONTRASTS,
  CARRY_OVER,
  HABITUATION,
  MIXED,
  NEUTRAL_ALONE,
  NOISE_OF_DIFFERENCES,
  STUDIES_DIFFER,
  SUBTRACTING,
  THE_TASK,
} from "../paradigm/evidence";
import { doi, type Statement } from "../paradigm/statements";

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
    text: THE_TASK,
    sureness: null,
    sources: [],
  },
  {
    title: "Why neutral images",
    text: `${MIXED} ${SUBTRACTING}`,
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
    text: "The study that this project starts from showed cocaine cues to people in a scanner to learn what oxytocin does, against placebo, to the response to them.",
    sureness: "abstract",
    sources: [doi("10.1007/s00213-019-05360-7")],
  },
  STUDIES_DIFFER,
];

export const WEAK: readonly Statement[] = [
  { title: "Habituation", ...HABITUATION },
  { title: "Carry-over", ...CARRY_OVER },
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
  { title: "Neutral is not the only alternative", ...NEUTRAL_ALONE },
  { title: "A difference can be noisy", ...NOISE_OF_DIFFERENCES },
  BRAIN_CONTRASTS,
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
