/** What the columns of a class's tables mean. */
import type { Condition } from "../../core/vocabulary";

export const WIDE_MEANINGS = {
  person: "Number of the person in this file, dealt at random: it tells neither who nor when.",
  missed: "How many ratings after blocks were skipped or ran out.",
  openedBy: "Id of the condition of the person's first block. Missing where no block was finished.",
  leftOut: "Whether a rule that was chosen before the numbers were seen leaves this person out.",
  simulated: "Whether this person is made up: nobody rated anything.",
} as const;

export const LONG_MEANINGS = {
  moment: "When it was asked: before all blocks, before a block, after a block, after all blocks.",
  block: "Place of the block among those that were finished, from 1. Missing outside blocks.",
  condition: "Id of the block's condition. Missing outside blocks.",
  occurrence: "Place of the block among those of its condition, from 1. Missing outside blocks.",
  question: "Id of the question.",
  rating: "In points of the scale. Missing where it was skipped or ran out.",
  untouched:
    "Whether the start value of the scale was confirmed as it stood. Missing where there is no rating.",
  shownAgain: "Whether the block was cut at first, and shown again. Missing outside blocks.",
} as const;

export function describeMean(condition: Condition, question: string): string {
  return `Mean of the ratings after the blocks of the condition “${condition}” by the question “${question}”. Missing where none was given.`;
}

const MOMENTS = { before: "before all blocks", after: "after all blocks" } as const;

export function describeRated(moment: keyof typeof MOMENTS, question: string): string {
  return `Rating ${MOMENTS[moment]} by the question “${question}”. Missing where it was not asked or not given.`;
}
