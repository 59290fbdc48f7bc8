/** Words of the part of the lab in which a design is tried on this display, with nobody at it. */
import { countOf, formatGrouped } from "../numbers";
import { formatMinutes } from "./sum";

export const TRY = {
  title: "Try",
  lead: "The code that runs the design for people runs it here with nobody at it, on this display and in real time, and holds every event against its plan. Made-up answers end what is self-paced. Nothing of it is stored: it is no session, and no list has it.",
  notYet: "Once the draft is a design, it can be tried on this display.",
  which: "What to try",
  blocks: "Some of its blocks",
  from: "From block",
  to: "To block",
  patch: "A square for a photodiode",
  patchWhy:
    "In the lower left corner: white for the first half of each image, black otherwise. A sensor on it measures what no page can tell.",
  start: "Try on this display",
  stay: "Leave this page in sight until it is over: out of sight it gets no frames. It stays in its window.",
  stage: "The design on this display, with nobody at it",
  measuring: "Measuring the refresh of this display",
  shown: "Events shown",
  setMissing: "The pictures of this set could not be opened, so there is nothing to try it with.",
  filesMissing: "The design could not be tried. These files could not be loaded:",
  programMissing: "The program that runs the task could not be fetched. Check the connection and try again.",
  broke: "Something in this page went wrong, and the try ended there.",
  nothing: "The try ended before any event was over: there is nothing to report.",
  done: "The try is over. Its report stands below.",
} as const;

/** All of it; with self-paced events a guess. */
export function nameWhole(lengthMs: number, isGuess: boolean): string {
  return `All of it but the practice: ${isGuess ? "about " : ""}${formatMinutes(lengthMs)}`;
}

/** How long the chosen blocks take. */
export function tellStretch(lengthMs: number, events: number): string {
  return `${countOf(events, "event")}, ${formatMinutes(lengthMs)}.`;
}

export function tellBadBlocks(blocks: number): string {
  return `From and to must be blocks from 1 to ${formatGrouped(blocks)}, in this order.`;
}
