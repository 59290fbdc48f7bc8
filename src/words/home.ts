/** Words of the first page: what this is, three doors, the presets, where sessions stand. */
import { BASIS_FROM } from "./terms";

export const HOME = {
  title: "The cue-reactivity task, in a browser",
  what: [
    "You look at plain drawings, some of things that go with drug use or with eating and some of everyday things, and say how strong your craving is.",
    "At the end you see what you answered, and you can save every event and every rating as a file.",
    "It shows how this kind of study works; it says nothing about you, and nothing leaves this browser unless you save it.",
  ],
  presetsTitle: "Presets",
  presetsLead: "Designs that ship with this page, each to be run as it is.",
  basisToggle: BASIS_FROM,
  unverified: "partly unverified",
  sessionsTitle: "Sessions stored here",
  noSessions:
    "None yet. When you run the task, its session appears here: in this browser, on this computer, for you alone to open, save or delete.",
  refused:
    "This browser would not let the stored sessions be read. That is no word on whether there are any, and nothing was deleted.",
  unreachable: "The list could not be fetched; the connection may be gone. What is stored here is not lost.",
  loading: "Looking for sessions…",
} as const;

export const COLLECTION_HERE = {
  title: "A class is here",
  text: "What a class handed in is kept in this browser until its lesson is ended.",
  open: "Open the class",
} as const;

export const HOME_ON_DISK =
  "This page is a file on a disk: what it keeps belongs to this browser and, in some browsers, to the file’s place. Moved or renamed, it may find none of it; save the sessions that you need.";

export const DOORS = {
  run: {
    title: "Run it",
    text: "On a laptop or a phone, in a few minutes. You see your own ratings and keep the file.",
    choiceTitle: "With which drawings?",
    choices: [
      {
        preset: "class-demo-food",
        title: "Food",
        text: "Drawings of food among drawings of things that nobody eats. Skip it if you are fasting, or have or had an eating disorder.",
      },
      {
        preset: "class-demo",
        title: "Drug paraphernalia",
        text: "Drawings of things that go with drug use among drawings of everyday things. Skip it if you are in recovery, cutting down, or would rather not.",
      },
    ],
  },
  teach: {
    title: "Teach with it",
    text: "Show the paradigm to a room, let the room run it, look at all sessions together.",
  },
  timing: {
    title: "Look into its timing",
    text: "See a schedule to scale, and what this display does to every duration.",
  },
} as const;
