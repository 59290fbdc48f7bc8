/** Words of the class screen that collects: what to bring, what came of it, what stands there, and how it ends. */
import { capitalise, countOf, joinList } from "../numbers";

export const COLLECT = {
  title: "Your class",
  lead: [
    "Students run the task on their own devices and hand in a result code or a file. Bring them here in any mixture: each person counts once, and nobody’s name is shown or kept.",
    "Nothing is sent anywhere. What you bring stays in this browser until you end the lesson.",
  ],
  bringTitle: "Bring results",
  pasteLabel: "Result codes as text",
  pasteHint:
    "A whole chat, a column of a spreadsheet or the answers of a form: the codes in it are found, whatever stands around them.",
  paste: "Add what was pasted",
  files: "Choose files",
  folder: "Choose a folder",
  filesHint:
    "Sessions saved as JSON or CSV, a folder of them, or the zip of submissions from your learning platform. You can also drop them anywhere on this page. Names of files and folders are neither shown nor kept.",
  reading: "Reading …",
  broken:
    "The reading broke off. What was read until then is here; bring the rest again, in smaller portions if it was much.",
  heldTitle: "Here so far",
  nothingYet: "Nobody yet.",
  unkeptTitle: "This browser could not keep what came last",
  unkept:
    "It is all here as long as this page stays open, and is not lost. Make room or end the lesson, which saves a file.",
  tryKeeping: "Try to keep it again",
  unknownDesign: "A design that is not known yet",
  waitHint:
    "A result code or a CSV does not say what its design asks. Bring one JSON of a session with that design, or open this page by the link that you invited with.",
  apart: "These are different designs, so they are kept apart.",
  simulated: "Include simulated sessions",
  secondRuns: "Include second runs",
  secondRunsHint: "Codes that say that their browser had run this design before.",
  tableTitle: "Each person’s mean ratings",
  tableHint:
    "In an order that has nothing to do with when or from whom they came. Look before you project it: in a small class an unusual line may be known to somebody.",
  tableNone: "–",
  refusedTitle: "Not counted, and why",
  refusedHint: "For you, not for the room. What was here already is not listed: it counts once.",
  outTitle: "Take a person out",
  outToggle: "By their own result code",
  outLead: "Who wants to be taken out shows or sends you their result code once more. Nothing of them stays.",
  outLabel: "Their result code",
  out: "Take out",
  outDone: "Taken out. Nothing of this person is here any more, and they stay out if their file comes again.",
  outAbsent: "This person was not here. They stay out if they come later.",
  outNoCode: "That is no whole result code. Nothing was taken out.",
  letIn: "Let them come again",
  letInDone: "They can be added again: bring their code or file once more.",
  endTitle: "After the lesson",
  endLead:
    "Saves all that was collected as one file, which this page opens again on any computer, and then deletes it from this browser.",
  end: "End lesson",
  endFailed: "No file was made, and nothing was deleted. Try again.",
  endRefused: "This browser refused to delete. Everything is still here.",
  endChanged:
    "Somebody came or went since that file was saved, so nothing was deleted. End the lesson again: the next file has everybody.",
  endQuestion: "Look into the folder of downloads: is the file there? Then the collection is deleted here.",
  endThere: "It is there: delete the collection",
  endNotThere: "It is not there",
  endKept: "Nothing was deleted.",
  ended: "The lesson has ended. Nothing of it is left in this browser.",
} as const;

/** Of what was kept of the lesson, after a reload. */
export const LOADED_PARTLY =
  "This browser did not give back all that it keeps of this lesson: more people may have come than are shown. What is kept is not lost.";

export const ELSEWHERE = {
  title: "Another tab collects for the class",
  lead: "One tab of this browser collects at a time, so that nothing is counted or deleted twice. Go on there, or close it: then this one goes on by itself.",
  code: "The result code of this link was not taken. Copy it, and paste it there.",
  codeLabel: "Result code of this link",
  copy: "Copy the code",
} as const;

export const OLD = {
  title: "A collection from an earlier lesson is here",
  lead: "It may be somebody else’s. Show it only if it is yours.",
  show: "Show it",
  delete: "Delete it",
  question: "Delete this collection? This cannot be undone.",
  confirm: "Yes, delete it",
  keep: "Leave it",
  unreadable:
    "A collection is here that this version of the page cannot read. Load the page again, or delete it.",
  refused:
    "This browser would not let a collection be read or kept. You can collect all the same: it stays in this page while it is open.",
} as const;

/** `It was last changed 25 Nov 2026, 14:05.` */
export function describeAge(when: string): string {
  return `It was last changed ${when}.`;
}

export function describePeople(count: number): string {
  return countOf(count, "person", "people");
}

/** What stands beside the counted people of a design. */
export function describeOthers(others: {
  readonly waiting: number;
  readonly simulatedOut: number;
  readonly secondRunsOut: number;
}): string | null {
  const { waiting, simulatedOut, secondRunsOut } = others;
  const parts = [
    waiting > 0 ? `${countOf(waiting, "person waits", "people wait")} until this design is known` : "",
    simulatedOut > 0 ? `${countOf(simulatedOut, "simulated session")} left out` : "",
    secondRunsOut > 0 ? `${countOf(secondRunsOut, "second run")} left out` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : `${capitalise(joinList(parts))}.`;
}

/** What came of a bringing. Those who handed in nothing are among nothing that is told. */
export function describeBrought(brought: {
  readonly new: number;
  readonly fuller: number;
  readonly again: number;
  readonly designs: number;
  readonly nothing: number;
  readonly refused: number;
  readonly clashing: number;
  readonly "taken-out": number;
}): string {
  const { new: fresh, fuller, again, designs } = brought;
  const refused = brought.refused + brought.clashing + brought["taken-out"];
  const parts = [
    fresh > 0 ? `${describePeople(fresh)} added` : "",
    fuller > 0 ? `${countOf(fuller, "piece")} told more of somebody who was here` : "",
    again > 0 ? `${again} here already` : "",
    designs > 0 ? `${countOf(designs, "design")} learnt` : "",
    refused > 0 ? `${refused} not counted, see below` : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) return `${capitalise(joinList(parts))}.`;
  return brought.nothing > 0 ? "Thank you." : "There was nothing new.";
}

/** Above the table of a design's people. */
export function describeTable(title: string, min: number, max: number): string {
  return `${title}: mean after the blocks of each condition, on a scale from ${min} to ${max}`;
}

/** Of the one file: `class_2026-03-04.zip`. */
export function nameCollection(today: string): string {
  return `class_${today.slice(0, 10)}.zip`;
}
