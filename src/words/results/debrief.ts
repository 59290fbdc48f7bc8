/** Words of the debrief: what the task is, why it is made as it is, where it is weak, what to talk about. */
import { doi, pmc, type Statement } from "../statements";

export const DEBRIEF = {
  whatTitle: "What this task is",
  weakTitle: "Where it is weak",
  questionsTitle: "To talk about",
  questionsLead: "None of these has one right answer.",
} as const;

export const WHAT: readonly Statement[] = [
  {
    title: "The task",
    text: "A cue-reactivity task shows images of things that go with a drug (or with food) among images of other things, and asks how strong craving is. The score is a difference: the mean rating after cue blocks minus the mean after neutral blocks.",
    sureness: null,
    sources: [],
  },
  {
    title: "Why neutral images",
    text: "A rating by itself mixes what the cues do with the mood of the day and with how a person uses a scale. Neutral images share all that, so subtracting them leaves what the cues add.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "Why control images",
    text: "Blurred or scrambled versions have the colours and the light of an image, and nothing to recognise in it. What the cues do beyond them comes from what they show.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "Why the order is shuffled",
    text: "If cue blocks always came last, tiredness would look like an effect of cues. A shuffled order spreads such drifts over all conditions; a limit on repeats keeps one condition from filling half of a run.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "What the field uses it for",
    text: "The study that this project starts from showed such images to four groups of people in a scanner. 415 functional-imaging studies with cues have been counted; they differ substantially in task and design.",
    sureness: "abstract",
    sources: [doi("10.1007/s00213-019-05360-7"), doi("10.1001/jamapsychiatry.2023.5483")],
  },
];

export const WEAK: readonly Statement[] = [
  {
    title: "Habituation",
    text: "Craving falls with repetition: a cue block late in a run is not what an early one was.",
    sureness: "abstract",
    sources: [pmc("PMC3622147")],
  },
  {
    title: "Carry-over",
    text: "Drug cues carry over to the neutral ones that follow, so the order matters.",
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
    text: "Who never used the drug rates its cues near the bottom of the scale, where there is no room for a difference. A room that wants to see the effect can run the food version.",
    sureness: "ours",
    sources: [],
  },
  {
    title: "Neutral is not the only alternative",
    text: "Neutral images alone confound “drug” with “interesting”; pleasant images of something else would tell.",
    sureness: null,
    sources: [pmc("PMC10081511")],
  },
  {
    title: "A difference is noisy",
    text: "A difference of two means is less reliable than either of them.",
    sureness: "abstract",
    sources: [doi("10.1111/adb.13069")],
  },
];

export const QUESTIONS = [
  "Did the ratings drift over the run? If they did: by themselves, or because of what came before?",
  "Which kind of block came first? How might the ratings look had the other kind come first?",
  "When did you guess what the task was about, and did that change an answer?",
  "Suppose everybody in a room rates 0 throughout. What have you learnt about the cues?",
  "Which third kind of image would you add, and what would it tell you?",
] as const;

/** Asked of food designs only. */
export const FOOD_QUESTION =
  "When did you last eat? What would the ratings be like an hour earlier or later, and is that cue reactivity?";

export const MINUTE = {
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
