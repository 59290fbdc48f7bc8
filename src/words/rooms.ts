/** Words of the class and lab pages as long as they are empty, and of an about page that did not come. */

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

export const LAB = {
  title: "Look into its timing",
  state: "This part is not there yet.",
  plans: [
    "Draw the schedule of a design to scale, event by event.",
    "Say what this display’s refresh rate does to each duration, before anything runs.",
    "Set planned against actual times for every event of a session, and write a methods paragraph.",
  ],
  meanwhile:
    "Every saved file has the planned and the actual onset and duration of each event, in milliseconds and in frames.",
} as const;
