/** Words of the camera that reads result codes, and of row codes, by which one device hands on what it read. */
import { countOf } from "../numbers";

export const CAMERA = {
  open: "Read codes by camera",
  hint: "One code after another, each held in front of this camera. No picture is kept. Nobody has to: a code can also be sent as text.",
  title: "Reading codes",
  picture: "What the camera sees",
  next: "Hold a code in front of the camera",
  thanks: "Thank you",
  done: "Done",
} as const;

export const CAMERA_TROUBLES = {
  missing:
    "There is no camera that this page may use: browsers give one only on https addresses and to files opened from the disk. Paste codes or bring files.",
  refused:
    "The camera was not allowed. Allow it in the browser’s bar of addresses, or paste codes or bring files.",
  busy: "The camera is used by another program. Close that program, or paste codes or bring files.",
  lost: "The camera was taken away. What was read until then is here.",
  broken: "The camera could not be read. What was read until then is here. Paste codes or bring files.",
} as const;

/** How many codes the camera has thanked for, whatever they held. */
export function describeRead(count: number): string {
  return `${countOf(count, "code")} read`;
}

export const ROWS = {
  title: "Collect for another screen",
  open: "Collect for another screen",
  hint: "For whoever helps: this device reads the codes of a row and shows them to the instructor’s camera, up to ten people at a time.",
  lead: [
    "Read the codes of your row here. They stay in this page’s memory only, and are gone when it is closed.",
    "Then show them to the camera of the instructor’s screen, up to ten at a time, in an order that has nothing to do with yours.",
  ],
  show: "Show to the other screen",
  showTitle: "For the other screen’s camera",
  next: "Next",
  copy: "Copy all as text",
  copied: "Copied. Send it to whoever collects.",
  notCopied: "This browser did not let the page copy. Show the codes to the camera instead.",
  forget: "Forget them",
  forgetQuestion: "Has the other screen read them all? They are gone from here then.",
  forgetConfirm: "Yes, forget them",
  forgetKeep: "Keep them",
  back: "Back to the class",
  pasteLabel: "Result codes as text",
  paste: "Add what was pasted",
  none: "There is no whole result code in it.",
} as const;

/** `7 people here.` */
export function describeHeld(count: number): string {
  return count === 0 ? "Nobody here yet." : `${countOf(count, "person", "people")} here.`;
}

/** `1 of 3` */
export function describePlace(place: number, count: number): string {
  return `${place} of ${count}`;
}
