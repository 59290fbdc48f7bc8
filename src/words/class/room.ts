/** Words of the room's code on the wall, and of the summary that stands beside another class. */

export const ROOM_SHARE = {
  title: "The room code",
  lead: "With it everyone can see their own result beside this room: they scan it with their phone’s camera, or type it on their results, under “You against the room”.",
  held: "It holds how many people there are and quartiles of what the wall compares, each the mean of three people or four and rounded, and nothing of who answered what. It changes only when the lines on the wall do, five people or more at a time.",
  none: "There is none yet. A room code, and a summary to save, begin with ten people who have rated both conditions: of fewer they would tell too much of each.",
  simulated: "Somebody in this room is simulated or made up. The code says so wherever it is shown.",
  picture: "The room code, as a QR code",
  text: "The room code, as text",
  copyCode: "Copy code",
  copyLink: "Copy link",
  onDisk: "This page is a file on a disk, which no phone can open: the code has to be typed.",
  ownMachine:
    "This address (localhost) leads every phone to itself, so the link of the code opens on no other device. The letters can be typed all the same.",
  slideTitle: "You against the room",
  slideLead: "Scan it with your phone’s camera, or type it on your results, under “You against the room”.",
  slideOnDisk: "Type it on your results, under “You against the room”.",
} as const;

export const OTHER_ROOM = {
  title: "Beside another class",
  lead: "The summary of a class is a small file with what is in its room code. Saved now, it can stand beside the class of next term.",
  nameLabel: "What this class is called",
  nameHint:
    "For example Autumn 2026. It goes into the file, and stands beside its bands; leave it empty for none.",
  save: "Save the room’s summary",
  open: "Open the summary of another class",
  otherLabel: "What the other class is called",
  putAway: "Put it away",
  chart: "Two classes side by side",
  thisClass: "This class",
  otherClass: "The other class",
  unreadable: "This browser could not read the file.",
  otherComparison:
    "The file compares other conditions, or by another question, than this wall does. Close the wall, choose those, and open the file again.",
} as const;

export function describeOtherDesign(title: string): string {
  return `The file is of another design, “${title}”. Rooms of two designs cannot stand side by side.`;
}

/** With what must be said of it: `Autumn 2025 (made up)`. */
export function nameOther(name: string, stamp: string | null): string {
  const shown = name.trim() === "" ? OTHER_ROOM.otherClass : name.trim();
  return stamp === null ? shown : `${shown} (${stamp})`;
}

/** In groups of five letters, as it is read out and typed. */
export function groupLetters(code: string): string {
  return code.replace(/(.{5})(?=.)/g, "$1 ");
}
