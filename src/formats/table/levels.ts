/** What each value of a closed list means, for the columns that have one. */
import type { Condition, EventKind, Phase, ProbeOutcome } from "../../core/vocabulary";

export const PHASE_LEVELS: Readonly<Record<Phase, string>> = {
  practice: "images that belong to no condition, each with a rating of its brightness",
  before: "the rating before the blocks",
  main: "lead-in, blocks and lead-out",
  after: "the rating after the blocks",
};

export const CONDITION_LEVELS: Readonly<Record<Condition, string>> = {
  cue: "images of things that go with the craved substance or food",
  neutral: "images of everyday things",
  control: "blurred versions of such images",
  rest: "a fixation cross only, as long as a block of images",
};

export const EVENT_LEVELS: Readonly<Record<EventKind, string>> = {
  fixation: "a cross on mid-grey",
  image: "an image of the stimulus set",
  gap: "mid-grey after an image",
  rating: "a question with its scale",
};

export const OUTCOME_LEVELS: Readonly<Record<ProbeOutcome, string>> = {
  hit: "answered within the window",
  miss: "not answered",
  late: "answered after the window",
  "false-alarm": "an answer to an image without a coloured frame",
};
