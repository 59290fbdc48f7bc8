/** Words of the class page as long as it is empty. */

export const ROOM = {
  plansTitle: "What it will do",
  meanwhileTitle: "Until then",
} as const;

export const CLASS = {
  title: "Teach with it",
  state: "This part is not there yet.",
  plans: [
    "Give a link and a QR code for one design, so that a room can run it on its own laptops and phones.",
    "Take in the files the students hand over: no account, no server, nothing sent.",
    "Show the room’s ratings together, as one plot for the projector.",
  ],
  meanwhile:
    "A room can run the task from the first page, and everyone can save a CSV that a statistics program opens.",
} as const;
