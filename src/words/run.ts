/** Words of a run: those on the task screen itself, kept few, and those of the moments when it waits. */
import type { Rating } from "../core/design/design";
import { listSteps, type RatingScale, takesDigits } from "../core/design/rating-scale";
import type { PauseReason, ProbeOutcome } from "../core/vocabulary";
import { ACTIONS } from "./actions";
import { capitalise, formatSeconds, joinList } from "./numbers";
import { type Asked, describeProbe, nameKey, PROBE_WORDS } from "./probes";
import { describeRunPlace, describeStart } from "./runs";

export const TASK = {
  stop: "Stop",
  stopLabel: "Stop (Esc)",
  confirmRating: "Continue",
  /** What a screen reader says of a scale that shows no thumb yet. */
  untouched: "no answer yet",
  /** Where the scale stays up whatever is answered. */
  kept: "Kept. It goes on by itself.",
  practice: "Practice",
  practicePrompt: "How bright was the picture?",
  practiceLabels: ["Very dark", "Very bright"],
} as const;

/** Shown on self-paced ratings only. */
function describeProgress(block: number, blocks: number): string {
  return `Block ${block} of ${blocks}`;
}

/** The name of an image in the coloured frame of a probe. */
export function nameProbed(image: string): string {
  return `${image}, in a coloured frame`;
}

function announceProbe({ kind, key }: Pick<Asked, "kind" | "key">): string {
  return `${kind === "frame" ? "Coloured frame" : "Target image"}: press ${nameKey(key)}`;
}

function announceRating(windowMs: number | null): string {
  return windowMs === null ? "Rating" : `Rating, ${formatSeconds(windowMs)}`;
}

/** After the practice. Null where it had no probe. */
export function describePractised(
  outcome: ProbeOutcome | null,
  asked: Asked | null,
  isTouch: boolean,
): string | null {
  if (asked === null || outcome === null || outcome === "false-alarm") return null;
  const { practised } = PROBE_WORDS[asked.kind];
  switch (outcome) {
    case "hit":
      return `You answered ${practised}.`;
    case "late":
      return `Your answer to ${practised} came late. ${describeProbe(asked, isTouch)}`;
    case "miss":
      return `${capitalise(practised)} got no answer. ${describeProbe(asked, isTouch)}`;
  }
}

/** Of a digit key that answers nothing. */
function describeOffScale(digit: number, rating: Rating): string {
  if (!takesDigits(rating)) return "This scale has no digit keys. Use the arrow keys.";
  const { min, max, step } = rating;
  const values = step === 1 ? `${min} to ${max}` : joinList(listSteps(rating)?.map(String) ?? []);
  return `${digit} is not on this scale. It has ${values}.`;
}

/** What the running task itself is handed. */
export const TASK_WORDS = {
  skip: ACTIONS.skip,
  confirm: TASK.confirmRating,
  untouched: TASK.untouched,
  kept: TASK.kept,
  offScale: describeOffScale,
  /** The name of a scale for people who do not see it. */
  scale: (prompt: string, { min, max, labels: [low, high] }: RatingScale) =>
    `${prompt} ${min}: ${low}. ${max}: ${high}.`,
  practicePrompt: TASK.practicePrompt,
  practiceLabels: TASK.practiceLabels,
  progress: describeProgress,
  practice: TASK.practice,
  rating: announceRating,
  probe: announceProbe,
  start: describeStart,
  place: describeRunPlace,
} as const;

export const PRACTICE_OVER = {
  title: "Practice is over",
  text: "The task starts when you press Start.",
  failed: "The task cannot go on. These files could not be loaded:",
  failedAfter: "Check the connection and try again, or stop: what was recorded is kept.",
} as const;

export const PAUSE = {
  title: "Paused",
  titleBroken: "The task broke",
  /** Nothing is left to run, and something is left to decide. */
  titleOver: "The task is over",
  rerun: "If a block was cut, it runs again from its start.",
  /** What each button of the pause does, for people who hesitate. */
  keepHint: "Stop and keep saves what was recorded so far.",
  discardHint: "Stop and discard deletes this session from the browser.",
} as const;

/** What a program says of itself where it broke, for those who can use it. */
export function quoteProblem(problem: string): string {
  return `The page says: “${problem}”`;
}

/** Why the task paused. */
export const PAUSE_REASONS: Readonly<Record<PauseReason, string>> = {
  stopped: "You stopped the task.",
  fullscreen: "The page is no longer in fullscreen.",
  hidden: "The page was out of sight.",
  frozen: "The page stood still for more than a second, so what was on screen was not on time.",
  storing:
    "This browser did not store what was recorded just now. It is held in memory, and storing it is tried again with all that follows: finish, or stop and keep, then save the file before you close the page.",
  faulty: "Something in this page went wrong. If it does so again, stop and keep what was recorded.",
  unkept: "Something in this page went wrong, and some of what is recorded may not be kept.",
  undeleted: "This browser refused to delete the session: all of it is still here.",
  deleted:
    "This session was deleted in the meantime, in another tab or by the browser. What was recorded is still here: Continue, or Stop and keep, stores it once more.",
  broken:
    "Something in this page went wrong, and the task cannot go on. What was recorded until then is there.",
};
