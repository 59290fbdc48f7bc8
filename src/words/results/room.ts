/** Words of one person beside the room: on the results, and on the screen that finds the session for a room's code. */
import type { Failure } from "../../core/result";
import type { RoomSummary } from "../../core/session/cohort/room";
import type { Estimate } from "../../core/session/score";
import { type Charted, formatTold, nameTold, type Told, tellMiddle } from "../charts/room";
import { describeRule } from "../problems/problem";
import { describeMissing } from "./scores";

export const AGAINST = {
  lead: "A class that looks at its results together can show a room code. It says, rounded, where a quarter, half and three quarters of the people lie, and not who; your own answers do not leave this browser.",
  label: "Room code",
  hint: "It begins with ROOM1. The link that it came with can be pasted as well.",
  show: "Show the room",
  rooms: "The room",
  chart: "You and the room",
  simulated: "Made up: in this room somebody, or everybody, is simulated and rated nothing.",
  stamp: "room made up",
  noVerdict:
    "Where you lie among them says nothing about you: it is one run, on one day, with these pictures.",
  rounded:
    "Each of the room’s numbers is the mean of three or four people, rounded to a fiftieth of the scale. They say about where people lie, and not who.",
} as const;

export const FIND = {
  noneTitle: "No session to show beside the room",
  none: [
    "This browser has no finished session of the design that the room ran.",
    "Open the room’s link on the device, and in the browser, with which you took part. Private windows forget their sessions when they are closed.",
  ],
  run: "Run the task of the room",
  chooseTitle: "Which of your sessions?",
  choose: "Several sessions here are of the design that the room ran. The newest comes first.",
  listTitle: "Of this design",
  showBeside: "Show beside the room",
  wrong: "The link has no room code that can be read.",
} as const;

/** `The room code must be as it was shown: …` */
export function describeWrongRoom({ problems: [{ rule }] }: Failure): string {
  return `The room code ${describeRule(rule)}.`;
}

type Beside = Pick<Charted, "nameOf" | "compared" | "scale"> & { readonly summary: RoomSummary };

/** What the person has and where the room lies: a sentence each. */
export function tellBeside(told: Told, own: Estimate, charted: Beside): string {
  const name = nameTold(told, charted);
  if (!own.ok) return `Your ${name} is ${describeMissing(own.reason, charted.nameOf)}.`;
  return `Your ${name} is ${formatTold(told, own.value, charted.scale)}. ${tellMiddle(told, charted.summary, charted.scale)}`;
}
