/** Words of a session that was cut off: how old it is, where it goes on, and what can be done with it. */
import type { Phase } from "../../core/vocabulary";
import { FRAME } from "../frame";
import { countOf } from "../numbers";

export const UNFINISHED = {
  title: FRAME.unfinished,
  lead: "These were cut off before their end. What was recorded until then is here.",
  /** Of the block, the image of the practice or the rating that was on screen. */
  goesOn: "Resume shows once more what was cut, from its start, and then the rest.",
  /** On the screen where it goes on, of one that was cut more than ten minutes ago. */
  again: "It has been a while, so here is once more how it works.",
  keepHint: "Keep as partial ends it here: it stays in the list, stopped early.",
  kept: "Kept as it is: it stands in the list below, stopped early.",
  refused: "This browser refused to change the session. Everything is still as it was.",
  over: "This session is over, or it went on in another tab.",
} as const;

/** Of a session that another tab records right now. */
export const RUNS_ELSEWHERE = {
  title: "Running in another tab",
  /** On the first page, and in the place of the offer to resume it. */
  lead: "It is being recorded there right now. Once it has ended or that tab is closed, this page offers what can be done with it.",
  /** In the list, where others are called complete or stopped early. */
  state: "running in another tab",
} as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** `3 minutes ago`, in whole minutes, hours or days. */
export function describeAge(ageMs: number): string {
  if (ageMs < MINUTE_MS) return "less than a minute ago";
  if (ageMs < HOUR_MS) return `${countOf(Math.floor(ageMs / MINUTE_MS), "minute")} ago`;
  if (ageMs < 2 * DAY_MS) return `${countOf(Math.floor(ageMs / HOUR_MS), "hour")} ago`;
  return `${countOf(Math.floor(ageMs / DAY_MS), "day")} ago`;
}

/** `Begun 3 minutes ago; 34 events are kept.` */
export function describeUnfinished(ageMs: number, events: number): string {
  const kept = events === 1 ? "1 event is kept" : `${countOf(events, "event")} are kept`;
  return `Begun ${describeAge(ageMs)}; ${kept}.`;
}

const OUTSIDE_BLOCKS: Readonly<Record<Phase, string>> = {
  practice: "It goes on in the practice.",
  before: "It goes on with the question before the blocks.",
  main: "It goes on between the blocks.",
  after: "It goes on with the question after the blocks.",
};

/** Where it goes on: `block` is null outside blocks. */
export function describePlace(phase: Phase, block: number | null, blocks: number): string {
  return block === null ? OUTSIDE_BLOCKS[phase] : `It goes on with block ${block} of ${blocks}.`;
}

export function describeMore(count: number): string {
  return count === 1 ? "One more stands in the list below." : `${count} more stand in the list below.`;
}
