/** Words of the lab: its frame, its form, and what is said while a design is written. */
import type { OrderRule, RatingEnd, RatingMoment, Role } from "../../core/vocabulary";
import { countOf, formatGrouped } from "../numbers";

export const LAB = {
  title: "The lab",
  what: "Write a design, see what it comes to before anybody runs it, and take it with you. What you write is kept in the address of this page or with its tab, and nowhere else.",
  startTitle: "Start from",
  startLead: "Each takes the place of what is written here; Undo brings that back.",
  openFile: "Open a design file",
  unreadableFile: "The file could not be read.",
  editTitle: "Edit",
  addressFull: {
    tab: "This design is too long for an address: this tab keeps it, also when it is loaded again, but no bookmark and no link does. Save it as a file.",
    nowhere:
      "This browser does not take so long an address: what is written here is lost when the page is left, unless you save it as a file.",
  },
} as const;

export const EDIT = {
  undo: "Undo",
  redo: "Redo",
  nothing: "nothing",
  problem: "Problem:",
  whateverComes: "whatever comes",
  byItsId: "by its id",
  fixationForm: "How long the cross stays",
  ends: ["Low end", "High end"],
  space: "space",
  firstBreak: "Time for a short break. Go on when you are ready.",
  addCondition: "Add a condition",
  addQuestion: "Add a question",
  addBlock: "Add a block",
  up: "Up",
  down: "Down",
  remove: "Remove",
  addStandIns: "Add stand-ins",
  howMany: "How many",
  ofCategory: "Of the category",
  paged: {
    blocks: ["Blocks before", "Blocks after"],
    standIns: ["Stand-ins before", "Stand-ins after"],
  },
  columnsTitle: "What stands in a row",
  moreOfCondition: "Category, role, label, card",
  naming: "Title, id, source",
  around: "Lead-in, lead-out and more",
  jsonTitle: "As JSON",
  jsonHint: "The same design. What you change here changes there.",
  whole: "This draft is a design.",
  othersTitle: "Problems of the whole",
} as const;

export const CHOICES = {
  role: {
    cue: "cue: held against comparisons",
    comparison: "comparison: what cues are held against",
    other: "other: not in the scores",
    rest: "rest: a cross only",
  } satisfies Record<Role, string>,
  moment: {
    before: "before the first block",
    "before-block": "before each block",
    "after-block": "after each block",
    after: "after the last block",
  } satisfies Record<RatingMoment, string>,
  ends: { window: "when its time is over", answer: "with its answer" } satisfies Record<RatingEnd, string>,
  order: {
    shuffled: "shuffled: drawn by the seed",
    alternating: "alternating: in turn",
    fixed: "fixed: one sequence for all",
    listed: "listed: block by block",
  } satisfies Record<OrderRule, string>,
  probe: { frame: "a coloured frame", condition: "each image of a condition" },
  fixation: { once: "always the same", range: "drawn between two", list: "one of a list each" },
} as const;

/** On the heading of one of several. */
export function nameAt(number: number, name: string): string {
  return `${formatGrouped(number)}. ${name}`;
}

export function nameMovingUp(name: string): string {
  return `Move ${name} up`;
}

export function nameMovingDown(name: string): string {
  return `Move ${name} down`;
}

export function nameRemoving(name: string): string {
  return `Remove ${name}`;
}

/** Of a listed order, as its buttons name it. */
export function nameListed(number: number): string {
  return `block ${formatGrouped(number)}`;
}

export type Paged = keyof typeof EDIT.paged;

const PAGED: Readonly<Record<Paged, string>> = { blocks: "Blocks", standIns: "Stand-ins" };

/** Which members of a long list are in sight. */
export function tellWindow(of: Paged, from: number, to: number, all: number): string {
  return `${PAGED[of]} ${formatGrouped(from)} to ${formatGrouped(to)} of ${formatGrouped(all)}`;
}

export function nameStandIn(number: number): string {
  return `stand-in ${formatGrouped(number)}`;
}

/** What the card of a new one says, until somebody names its file. */
export function nameCard(category: string, number: number): string {
  return `${category} ${number}`;
}

/** On the button that stands in the place of a very long text. */
export function nameShowing(characters: number): string {
  return `Show these ${formatGrouped(characters)} characters`;
}

export function tellCount(problems: number): string {
  return countOf(problems, "problem");
}

/** Beside undo and redo. */
export function tellState(problems: number): string {
  return problems === 0 ? EDIT.whole : `${tellCount(problems)} to mend before this can run.`;
}

/** Said when a step was taken back, or taken again. */
export function tellUndone(change: string): string {
  return `Taken back: ${change}.`;
}

export function tellRedone(change: string): string {
  return `Done again: ${change}.`;
}

/** Of a text that is no JSON. */
export function tellFault({ line, column }: { readonly line: number; readonly column: number }): string {
  return `This is no JSON from line ${formatGrouped(line)}, column ${formatGrouped(column)} on. The form keeps to what was there before.`;
}

/** Of problems that are only counted. */
export function tellMore(problems: number): string {
  return `And ${countOf(problems, "more problem")}.`;
}
