/** What is wrong with a link, for people: a sentence by kind, what to do, and the details for whoever made it. */
import type { Failure, Problem } from "../../core/result";
import type { RuleCode } from "../../core/rules";
import { formatGrouped } from "../numbers";
import { describeProblem } from "./problem";

export const EXPLANATION = {
  nothingStarted: "Nothing was started, and nothing was guessed.",
  toDoTitle: "What you can do",
} as const;

const ASK_AGAIN =
  "Copy the whole link once more, or ask whoever gave it to you for it again. Programs that send messages sometimes cut long links.";
const CHOOSE = "Choose what you are looking for on the first page.";
const TELL =
  "You can do nothing about it here: send the details below to whoever gave you the link, and ask for a new one.";

const LONGEST_QUOTE = 40;

function quote(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}”`;
}

function countProblems(count: number, which = ""): string {
  return `${formatGrouped(count)} ${which}${count === 1 ? "problem" : "problems"}`;
}

type Explanation = {
  /** What is wrong, in one sentence. */
  readonly what: string | ((problem: Problem) => string);
  readonly toDo: string;
};

/** Of every kind of link that cannot be used. */
const EXPLANATIONS = {
  cut: {
    what: "The design in the link cannot be read: the link was cut short or changed on its way here.",
    toDo: ASK_AGAIN,
  },
  noDesign: { what: "The link leads to the task, but does not say which one.", toDo: CHOOSE },
  preset: {
    what: ({ received }) => `The link names a task that this page does not have: ${quote(String(received))}.`,
    toDo: `It may be misspelt, or belong to another version of this page. ${CHOOSE}`,
  },
  screen: {
    what: ({ received }) =>
      `The link names a place that this page does not have: ${quote(String(received))}.`,
    toDo: `It may be misspelt or cut short. ${CHOOSE}`,
  },
  session: {
    what: "The link leads to the results of one session, but does not say rightly which.",
    toDo: "The sessions that are stored in this browser are listed on the first page.",
  },
  option: {
    what: ({ path }) => `An option in the link, ${quote(path)}, cannot be used.`,
    toDo: "If you wrote the link yourself, mend that option or leave it out: the details say how. If not, ask whoever gave it to you for a new one.",
  },
  design: { what: "The link holds a design with mistakes, so it cannot be run.", toDo: TELL },
  laterVersion: {
    what: "The link holds a design for a later version of this page.",
    toDo: "Load the page again. If that changes nothing, send the details below to whoever gave you the link.",
  },
  images: {
    what: "The design needs images that its stimulus set does not have, so it cannot be run.",
    toDo: TELL,
  },
  order: { what: "No order of the blocks keeps the rules of the design, so it cannot be run.", toDo: TELL },
  setAbsent: {
    what: "The images of this design could not be found.",
    toDo: "If the connection may be gone, load the page again. Else the link asks for images that this site does not have: tell whoever gave it to you.",
  },
  setBroken: {
    what: "The images of this design cannot be used: the list of them has mistakes.",
    toDo: "The link is not at fault. Send the details below to whoever runs this page.",
  },
} as const satisfies Readonly<Record<string, Explanation>>;

type Kind = keyof typeof EXPLANATIONS;

/** Of rules that say it by themselves, wherever they were broken. */
const KINDS: Readonly<Partial<Record<RuleCode, Kind>>> = {
  base64url: "cut",
  utf8: "cut",
  deflate: "cut",
  json: "cut",
  "given-or-design": "noDesign",
  preset: "preset",
  address: "screen",
  "nothing-below": "screen",
  "session-id": "session",
  "parameter-of": "option",
  "given-once": "option",
  "percent-encoded": "option",
  "not-beside": "option",
  "plain-characters": "option",
  "characters-at-most": "option",
  digits: "option",
  "needs-invited": "option",
  "left-out-or": "option",
  "readable-set": "setAbsent",
  "enough-images": "images",
  "category-of-set": "images",
  "set-at-hand": "images",
  "image-of-category": "images",
  "repeat-at-least": "order",
};

function findKind({ path, rule, received }: Problem): Kind {
  const kind = KINDS[rule.code];
  if (kind !== undefined) return kind;
  if (path === "screen") return "screen";
  if (path === "design.version" && typeof received === "number" && received > 1) return "laterVersion";
  return /^(?:design|z)(?:$|\.)/.test(path) ? "design" : "setBroken";
}

export type LinkFailure = {
  readonly what: string;
  readonly toDo: string;
  /** On what unfolds the details. */
  readonly detailsToggle: string;
  /** Every problem that is listed. */
  readonly details: readonly string[];
  /** How many more there are; null when all are listed. */
  readonly more: string | null;
};

/** A failure for people. Its first problem says of what kind it is: what follows is often its consequence. */
export function explainFailure({ problems, more }: Failure): LinkFailure {
  const [first] = problems;
  const { what, toDo }: Explanation = EXPLANATIONS[findKind(first)];
  return {
    what: typeof what === "string" ? what : what(first),
    toDo,
    detailsToggle: `Details: ${countProblems(problems.length + more)}`,
    details: problems.map(describeProblem),
    more: more === 0 ? null : `And ${countProblems(more, "more ")}.`,
  };
}
