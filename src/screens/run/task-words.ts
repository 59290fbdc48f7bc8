/** The words that the running task needs, gathered for it. */
import type { TaskWords } from "../../task/present";
import { ACTIONS } from "../../words/actions";
import { describeProgress, TASK } from "../../words/run";

export const TASK_WORDS: TaskWords = {
  skip: ACTIONS.skip,
  confirm: TASK.confirmRating,
  untouched: TASK.untouched,
  scale: (prompt, { min, max, labels: [low, high] }) => `${prompt} ${min}: ${low}. ${max}: ${high}.`,
  practicePrompt: TASK.practicePrompt,
  practiceLabels: TASK.practiceLabels,
  progress: describeProgress,
};
