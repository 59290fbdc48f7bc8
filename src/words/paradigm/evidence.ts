/** What the task is and where it is weak, as more than one screen tells it: each statement with how sure it is. */

import { SCORE_NAME } from "../terms";
import { doi, pmc, type Statement } from "./statements";

export const THE_TASK = `In a cue-reactivity task, people look at images of things that go with a drug (or with food) and at images of other things, and say how strong their craving is. Its score here, where a design asks after both, is ${SCORE_NAME}: the mean rating after cue blocks minus the mean after neutral blocks.`;

/** Why one subtracts, and what it does not do. */
export const MIXED =
  "A rating by itself mixes what was shown with the mood of the day and with how a person uses the scale.";
export const SUBTRACTING =
  "Subtracting removes what shifts both kinds of block alike, such as the mood of the day. It does not remove how a person uses the scale, what carries over from one block to the next, or what a person thinks is wanted.";

export const STUDIES_DIFFER: Statement = {
  text: "415 functional-imaging studies with cues were counted; they differ substantially in task and design.",
  sureness: "abstract",
  sources: [doi("10.1001/jamapsychiatry.2023.5483")],
};

export const HABITUATION: Statement = {
  text: "Craving was reported to fall when cues are repeated: a cue block late in a run may not be what an early one was.",
  sureness: "abstract",
  sources: [pmc("PMC3622147")],
};

export const CARRY_OVER: Statement = {
  text: "What a cue stirs up may last into the neutral block that follows. A study on smoking reports that such carry-over is possible, and that counterbalancing may not remedy it.",
  sureness: "abstract",
  sources: [doi("10.1093/ntr/ntq159")],
};

export const NOISE_OF_DIFFERENCES: Statement = {
  text: "By classical test theory, a difference is less reliable the more its two parts correlate.",
  sureness: "ours",
  sources: [],
};

export const BRAIN_CONTRASTS: Statement = {
  text: "In 144 people with alcohol dependence, contrasts of brain responses were less reliable (ICC under 0.40) than the single conditions. That is about those contrasts; for ratings it is a question, not a result.",
  sureness: "abstract",
  sources: [doi("10.1111/adb.13069")],
};

export const NEUTRAL_ALONE: Statement = {
  text: "Neutral images alone confound “drug” with “interesting”; pleasant images of something else could help to tell the two apart.",
  sureness: null,
  sources: [pmc("PMC10081511")],
};
