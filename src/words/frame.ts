/** Words of the page's frame: its name, the skip link, what it is not, and the titles of its screens. */

export const FRAME = {
  name: "Cue-reactivity demo",
  skip: "Skip to the content",
  homeLabel: "Cue-reactivity demo, first page",
  isNot:
    "This page illustrates a paradigm. It is no test, no diagnosis and no treatment, and it judges nobody.",
  data: "What it records stays in this browser until you save a file.",
  /** Of a screen that is fetched when it is asked for. */
  unreachable: "This part of the page could not be fetched; the connection may be gone.",
  /** Of a link that carries its design, where what reads it did not come. */
  carried: "The link is not opened yet",
  about: "About",
  /** Before the list of a long page's sections. */
  onThisPage: "On this page",
  /** Of a session that was cut off, also where its screen did not come. */
  unfinished: "Not finished",
  unreadable: "This browser would not let the session be read. Nothing was changed.",
} as const;

/** What the browser's tab says, one a screen. */
export const SCREEN_TITLES = {
  home: FRAME.name,
  task: `The task · ${FRAME.name}`,
  results: `Results · ${FRAME.name}`,
  room: `You against the room · ${FRAME.name}`,
  "hand-in": `Hand in · ${FRAME.name}`,
  class: `Class · ${FRAME.name}`,
  lab: `Lab · ${FRAME.name}`,
  about: `About · ${FRAME.name}`,
  problems: `Address not understood · ${FRAME.name}`,
} as const;
