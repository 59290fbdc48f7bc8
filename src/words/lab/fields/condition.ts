/** Of the fields of a condition and of its card. */
import type { DesignCondition, Instruction } from "../../../core/design/design";
import type { Words } from "./field-words";

export const CONDITION: Words<keyof DesignCondition> = {
  id: {
    label: "Id",
    why: "An id is short and lower case, because it stands in every row; “rest” shows a cross and no images.",
  },
  blocks: {
    label: "Blocks",
    unit: "blocks",
    why: "A mean over few blocks moves with each of them.",
  },
  category: {
    label: "Category of the set",
    empty: "as its id",
    why: "Which pictures its blocks show; conditions of one category share them. For one that the set lacks, add stand-ins below.",
  },
  role: {
    label: "Role",
    why: "What scores do with it: cues are held against every comparison; the others are left out.",
  },
  label: { label: "Label", empty: "as its id", why: "What people read in results, charts and methods." },
  instruction: {
    label: "Card before each block",
    why: "Tells people what to do in the block, so that blocks of the same pictures can differ.",
  },
  restMs: {
    label: "Length of a block of rest",
    unit: "ms",
    empty: "as images",
    why: "Rest that lasts as long as the others can be compared with them.",
  },
};

export const CARD: Words<keyof Instruction> = {
  text: { label: "What it says", why: "A sentence that can be read in its time." },
  ms: { label: "How long it stays", unit: "ms", why: "With 0 there is no card." },
};
