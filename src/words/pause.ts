/** Words of the two moments when the task waits: practice is over, and a pause. */

export const PRACTICE_OVER = {
  title: "Practice is over",
  text: "The task starts when you press Start.",
} as const;

export const PAUSE = {
  title: "Paused",
  rerun: "If a block was cut, it runs again from its start.",
  /** What each button of the pause does, for people who hesitate. */
  keepHint: "Stop and keep saves what was recorded so far.",
  discardHint: "Stop and discard deletes this session from the browser.",
} as const;

/** Why the task paused. */
export const PAUSE_REASONS = {
  stopped: "You stopped the task.",
  fullscreen: "The page is no longer in fullscreen.",
  hidden: "The page was out of sight.",
  frozen: "The page stood still for more than a second, so what was on screen was not on time.",
  storing:
    "This browser stopped storing what is recorded. From here on it is held in memory only: finish, or stop and keep, then save the file before you close the page.",
} as const;
